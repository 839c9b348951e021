import type { Actor } from '@/lib/auth/actor';
import { assertCan } from '@/lib/auth/permissions';
import { transaction } from '@/lib/db/client';
import { databaseNow } from '@/lib/publication/publication';
import { takeDeliveryInHand } from './delivery-in-hand';
import { recordAudit } from './record-audit';

/**
 * Has a late delivery tried again now, and from then on as often as a new one.
 *
 * @throws ForbiddenError, NotFoundError, WrongStateError (`deliveryUnderWay`)
 */
export async function retryDelivery(actor: Actor, input: { deliveryId: string }): Promise<void> {
  assertCan(actor, 'delivery:manage');
  await transaction(async (tx) => {
    const { jobId, detail } = await takeDeliveryInHand(tx, input.deliveryId);
    const now = await databaseNow(tx);
    await tx.$executeRaw`
      SELECT graphile_worker.reschedule_jobs(ARRAY[${jobId}::bigint], run_at => now(), attempts => 0)`;
    await recordAudit(tx, actor, { act: 'delivery:retry', subjectId: null, detail }, now);
  });
}
