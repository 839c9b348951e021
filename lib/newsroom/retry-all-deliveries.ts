import type { Actor } from '@/lib/auth/actor';
import { assertCan } from '@/lib/auth/permissions';
import { transaction } from '@/lib/db/client';
import { databaseNow } from '@/lib/publication/publication';
import { freeLeftDeliveries } from './deliveries';
import { isLate } from './late-deliveries';
import { recordAudit } from './record-audit';

/**
 * Has every late delivery tried again now: what went wrong is mended. What is being tried is left
 * alone.
 *
 * @throws ForbiddenError
 */
export async function retryAllDeliveries(actor: Actor): Promise<void> {
  assertCan(actor, 'delivery:manage');
  await transaction(async (tx) => {
    await freeLeftDeliveries(tx);
    const now = await databaseNow(tx);
    const count = await tx.$executeRaw`
      SELECT graphile_worker.reschedule_jobs(
        ARRAY(SELECT id FROM graphile_worker.jobs WHERE ${isLate}), run_at => now(), attempts => 0)`;
    if (count === 0) return;
    const detail = { count };
    await recordAudit(tx, actor, { act: 'delivery:retry-all', subjectId: null, detail }, now);
  });
}
