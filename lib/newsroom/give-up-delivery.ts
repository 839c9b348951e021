import type { Actor } from '@/lib/auth/actor';
import { assertCan } from '@/lib/auth/permissions';
import { transaction } from '@/lib/db/client';
import { databaseNow } from '@/lib/publication/publication';
import { takeDeliveryInHand } from './delivery-in-hand';
import { recordAudit } from './record-audit';

/**
 * Lets a late delivery never leave.
 *
 * @throws ForbiddenError, NotFoundError, WrongStateError (`deliveryUnderWay`)
 */
export async function giveUpDelivery(actor: Actor, input: { deliveryId: string }): Promise<void> {
  assertCan(actor, 'delivery:manage');
  await transaction(async (tx) => {
    const { jobId, detail } = await takeDeliveryInHand(tx, input.deliveryId);
    const now = await databaseNow(tx);
    await tx.$executeRaw`SELECT graphile_worker.complete_jobs(ARRAY[${jobId}::bigint])`;
    await recordAudit(tx, actor, { act: 'delivery:give-up', subjectId: null, detail }, now);
  });
}
