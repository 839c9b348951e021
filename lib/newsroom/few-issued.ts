import { db } from '@/lib/db/client';
import { Prisma } from '@/lib/db/generated/client';
import { issuedAlongIndex } from './filter-conditions';
import type { NewsroomFilter } from './list-newsroom-articles';

/** So many articles are sooner looked at one by one than looked for along all that was changed since. */
export const mostLookedAt = 5_000;

/**
 * When the articles of a filter are issued, as a condition on their rows, where that leaves few.
 *
 * @returns `undefined` where it is any time, or leaves many
 */
export async function fewIssued(
  filter: NewsroomFilter,
  now: Date,
): Promise<Prisma.Sql | undefined> {
  const conditions = issuedAlongIndex(filter, now);
  if (conditions.length === 0) return undefined;
  const areIssued = Prisma.join(conditions, ' AND ');
  const [row] = await db().$queryRaw<[{ count: number }]>`
    SELECT count(*)::int AS count
    FROM (SELECT FROM article WHERE ${areIssued} LIMIT ${mostLookedAt + 1}) AS counted`;
  return row.count > mostLookedAt ? undefined : areIssued;
}
