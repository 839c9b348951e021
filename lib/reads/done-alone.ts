import { transaction, type Transaction } from '@/lib/db/client';
import { newsroomTimeZone } from '@/lib/site/time-zone';

/**
 * Does in one transaction what one process at a time does for all; a second one leaves at once.
 *
 * @param work is told which day it is in the newsroom's zone
 */
export async function doneAlone(
  what: string,
  work: (tx: Transaction, today: string) => Promise<void>,
): Promise<void> {
  await transaction(async (tx) => {
    const [{ isAlone }] = await tx.$queryRaw<[{ isAlone: boolean }]>`
      SELECT pg_try_advisory_xact_lock(hashtext(${what})) AS "isAlone"`;
    if (!isAlone) return;
    const zone = await newsroomTimeZone(tx);
    const [{ today }] = await tx.$queryRaw<[{ today: string }]>`
      SELECT (now() AT TIME ZONE ${zone})::date::text AS today`;
    await work(tx, today);
  });
}
