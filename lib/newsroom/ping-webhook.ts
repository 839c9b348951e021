import type { Actor } from '@/lib/auth/actor';
import { assertCan } from '@/lib/auth/permissions';
import { transaction } from '@/lib/db/client';
import { databaseNow } from '@/lib/publication/publication';
import { recordAudit } from './record-audit';
import { addWebhookEvent } from './webhook-events';
import { takeWebhookInHand } from './webhook-in-hand';

/**
 * Sends a webhook's receiver something that tells of nothing, also while it is off: to see whether it
 * arrives. It is tried once.
 *
 * @throws ForbiddenError, NotFoundError
 */
export async function pingWebhook(actor: Actor, { id }: { id: string }): Promise<void> {
  assertCan(actor, 'webhook:manage');
  await transaction(async (tx) => {
    const webhook = await takeWebhookInHand(tx, id);
    const now = await databaseNow(tx);
    const data = { webhook: { id, name: webhook.name } };
    await addWebhookEvent(tx, { kind: 'ping', type: 'ping', at: now, data }, [webhook], now);
    const detail = { name: webhook.name };
    await recordAudit(tx, actor, { act: 'webhook:test', subjectId: id, detail }, now);
  });
}
