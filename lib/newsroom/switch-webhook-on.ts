import type { Actor } from '@/lib/auth/actor';
import { assertCan } from '@/lib/auth/permissions';
import { transaction } from '@/lib/db/client';
import { databaseNow } from '@/lib/publication/publication';
import { recordAudit } from './record-audit';
import { takeWebhookInHand } from './webhook-in-hand';

/**
 * Has a webhook that is off told again from now on. What it was not told in the meantime stays untold;
 * what had failed can be sent again.
 *
 * @throws ForbiddenError, NotFoundError
 */
export async function switchWebhookOn(actor: Actor, { id }: { id: string }): Promise<void> {
  assertCan(actor, 'webhook:manage');
  await transaction(async (tx) => {
    const { name, offBecause } = await takeWebhookInHand(tx, id);
    if (offBecause === null) return;
    const now = await databaseNow(tx);
    await tx.webhook.update({ where: { id }, data: { offBecause: null, failingSince: null } });
    const entry = { act: 'webhook:switch-on' as const, subjectId: id, detail: { name } };
    await recordAudit(tx, actor, entry, now);
  });
}
