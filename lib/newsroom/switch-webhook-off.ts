import type { Actor } from '@/lib/auth/actor';
import { assertCan } from '@/lib/auth/permissions';
import { transaction } from '@/lib/db/client';
import { databaseNow } from '@/lib/publication/publication';
import { recordAudit } from './record-audit';
import { takeWebhookInHand } from './webhook-in-hand';

/**
 * Has a webhook told nothing more until it is switched on again. What still waits for it fails when its
 * turn comes, and can be sent again later.
 *
 * @throws ForbiddenError, NotFoundError
 */
export async function switchWebhookOff(actor: Actor, { id }: { id: string }): Promise<void> {
  assertCan(actor, 'webhook:manage');
  await transaction(async (tx) => {
    const { name, offBecause } = await takeWebhookInHand(tx, id);
    if (offBecause !== null) return;
    const now = await databaseNow(tx);
    await tx.webhook.update({ where: { id }, data: { offBecause: 'editor', failingSince: null } });
    const entry = { act: 'webhook:switch-off' as const, subjectId: id, detail: { name } };
    await recordAudit(tx, actor, entry, now);
  });
}
