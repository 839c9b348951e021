import type { Actor } from '@/lib/auth/actor';
import { assertCan } from '@/lib/auth/permissions';
import { transaction } from '@/lib/db/client';
import { databaseNow } from '@/lib/publication/publication';
import { recordAudit } from './record-audit';
import { takeWebhookInHand } from './webhook-in-hand';

/**
 * Ends a webhook, with its log: what still waits for it is not sent any more.
 *
 * @throws ForbiddenError, NotFoundError
 */
export async function removeWebhook(actor: Actor, { id }: { id: string }): Promise<void> {
  assertCan(actor, 'webhook:manage');
  await transaction(async (tx) => {
    const { name } = await takeWebhookInHand(tx, id);
    const now = await databaseNow(tx);
    await tx.webhook.delete({ where: { id } });
    await recordAudit(tx, actor, { act: 'webhook:remove', subjectId: id, detail: { name } }, now);
  });
}
