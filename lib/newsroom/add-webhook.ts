import { z } from 'zod';
import type { Actor } from '@/lib/auth/actor';
import { assertCan } from '@/lib/auth/permissions';
import { transaction } from '@/lib/db/client';
import { databaseNow } from '@/lib/publication/publication';
import { sealSecret } from '@/lib/webhooks/sealed-secret';
import { newWebhookSecret } from '@/lib/webhooks/signature';
import { parseInput } from './parse-input';
import { recordAudit } from './record-audit';
import { webhookFields } from './webhook-shapes';

const NewWebhook = z.object(webhookFields);

/**
 * Has a program told from now on what changes for readers.
 *
 * @returns with the secret that its receiver needs; nobody is ever shown it again
 * @throws ForbiddenError, InvalidError
 */
export async function addWebhook(
  actor: Actor,
  input: z.input<typeof NewWebhook>,
): Promise<{ id: string; secret: string }> {
  assertCan(actor, 'webhook:manage');
  const webhook = parseInput(NewWebhook, input);
  const secret = newWebhookSecret();
  return transaction(async (tx) => {
    const now = await databaseNow(tx);
    const { id } = await tx.webhook.create({
      data: { ...webhook, secret: sealSecret(secret), createdById: actor.id, createdAt: now },
    });
    const detail = { name: webhook.name };
    await recordAudit(tx, actor, { act: 'webhook:add', subjectId: id, detail }, now);
    return { id, secret };
  });
}
