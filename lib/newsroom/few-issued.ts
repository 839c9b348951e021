import { db } from '@/lib/db/client';
import { Prisma } from '@/lib/db/generated/client';
import { issuedConditions } from './filter-conditions';
import type { NewsroomFilter } from './list-newsroom-articles';

/** So many articles are sooner looked at one by one than looked for along all that was changed since. */
export const mostLookedAt = 5_000;

/**
 * The articles that are issued in the time of a filter, where they are few.
 *
 * @returns `undefined` where that is any time, or they are many
 */
export async function findFewIssued(
  filter: NewsroomFilter,
  now: Date,
): Promise<string[] | undefined> {
  const conditions = issuedConditions(filter, now);
  if (conditions.length === 0) return undefined;
  const rows = await db().$queryRaw<{ id: string }[]>`
    SELECT id FROM article WHERE ${Prisma.join(conditions, ' AND ')} LIMIT ${mostLookedAt + 1}`;
  return rows.length > mostLookedAt ? undefined : rows.map(({ id }) => id);
}
