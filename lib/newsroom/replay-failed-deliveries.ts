import type { Actor } from '@/lib/auth/actor';
import { assertCan } from '@/lib/auth/permissions';
import { transaction } from '@/lib/db/client';
import { WrongStateError } from '@/lib/errors';
import { databaseNow } from '@/lib/publication/publication';
import { recordAudit } from './record-audit';
import { sendOff } from './webhook-events';
import { takeWebhookInHand } from './webhook-in-hand';

/** More are left for the next time. */
const mostAtOnce = 1_000;

/**
 * Sends everything again of which a webhook should have been told and was not, the oldest first; tests
 * are left out.
 *
 * @throws ForbiddenError, NotFoundError, WrongStateError (`webhookIsOff`)
 */
export async function replayFailedDeliveries(actor: Actor, { id }: { id: string }): Promise<void> {
  assertCan(actor, 'webhook:manage');
  await transaction(async (tx) => {
    const { name, offBecause } = await takeWebhookInHand(tx, id);
    if (offBecause !== null) throw new WrongStateError('webhookIsOff');
    const failed = await tx.webhookDelivery.findMany({
      where: { webhookId: id, state: 'failed', event: { kind: { not: 'ping' } } },
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      take: mostAtOnce,
    });
    if (failed.length === 0) return;
    const now = await databaseNow(tx);
    await sendOff(tx, failed, now);
    const detail = { name, count: failed.length };
    await recordAudit(tx, actor, { act: 'webhook:replay-failed', subjectId: id, detail }, now);
  });
}
