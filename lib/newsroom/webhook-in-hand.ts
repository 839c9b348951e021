import { z } from 'zod';
import type { Transaction } from '@/lib/db/client';
import type { Webhook } from '@/lib/db/generated/client';
import { NotFoundError } from '@/lib/errors';

/**
 * Takes a webhook in hand: whoever else wants it waits until this transaction ends.
 *
 * @throws NotFoundError if there is none (any more)
 */
export async function takeWebhookInHand(tx: Transaction, id: string): Promise<Webhook> {
  const webhook = z.uuid().safeParse(id).success ? await lockWebhook(tx, id) : null;
  if (!webhook) throw new NotFoundError('webhookNotFound');
  return webhook;
}

/** The same for one of which nobody asks whether it is there: `null` if it is not. */
export async function lockWebhook(tx: Transaction, id: string): Promise<Webhook | null> {
  await tx.$queryRaw`SELECT FROM webhook WHERE id = ${id}::uuid FOR UPDATE`;
  return tx.webhook.findUnique({ where: { id } });
}
