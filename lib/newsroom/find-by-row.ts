import type { Actor } from '@/lib/auth/actor';
import { db } from '@/lib/db/client';
import { Prisma } from '@/lib/db/generated/client';
import { fewIssued } from './few-issued';
import { labelledConditions, rowConditions } from './filter-conditions';
import type { NewsroomFilter, NewsroomPosition } from './list-newsroom-articles';

/**
 * The articles of a filter by what stands in their rows, last changed first.
 *
 * @param more conditions that the filter's other parts come to
 */
export async function findByRow(
  actor: Actor,
  filter: NewsroomFilter,
  { before, limit }: { before?: NewsroomPosition; limit: number },
  now: Date,
  more: Prisma.Sql[] = [],
): Promise<string[]> {
  const few = await fewIssued(filter, now);
  // Time and id are compared as one, so that an index starts there however many have the same time.
  const isBefore = before
    ? Prisma.sql`(updated_at, id) < (${before.changedAt}::timestamptz, ${before.id}::uuid)`
    : Prisma.sql`true`;
  const rows = await db().$queryRaw<{ id: string }[]>`
    SELECT id FROM ${articlesThat(few)}
    WHERE ${Prisma.join([conditionsOf(actor, filter, now), isBefore, ...more], ' AND ')}
    ORDER BY updated_at DESC, id DESC LIMIT ${limit}`;
  return rows.map(({ id }) => id);
}

/** What the row of an article is asked by a filter. */
export function conditionsOf(actor: Actor, filter: NewsroomFilter, now: Date): Prisma.Sql {
  const conditions = [...labelledConditions(actor, filter), ...rowConditions(filter, now)];
  return Prisma.join(conditions, ' AND ');
}

/** All articles, or first of all a few: PostgreSQL takes old ones for as many among the last changed as others. */
function articlesThat(areFew: Prisma.Sql | undefined): Prisma.Sql {
  if (!areFew) return Prisma.sql`article`;
  return Prisma.sql`(
    WITH few AS MATERIALIZED (SELECT * FROM article WHERE ${areFew}) SELECT * FROM few) AS article`;
}
