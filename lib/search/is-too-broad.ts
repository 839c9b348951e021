import { db } from '@/lib/db/client';
import { isAnchored } from './query-form';
import type { Question } from './question';

/** From so many articles on, a single character is in more texts than can be looked at. */
const manyArticles = 50_000;

/**
 * Whether a question asks for nothing but a Han character, in an archive where the index cannot
 * answer that soon: it begins thousands of the pairs that the index knows. Titles and standfirsts are
 * then looked at alone, unless somebody asks for the whole archive.
 */
export async function isTooBroad(question: Question): Promise<boolean> {
  return !isAnchored(question) && (await countRoughly()) > manyArticles;
}

async function countRoughly(): Promise<number> {
  const [row] = await db().$queryRaw<{ count: number }[]>`
    SELECT sum(reltuples)::float8 AS count
    FROM pg_partition_tree('search.doc') JOIN pg_class ON oid = relid WHERE isleaf`;
  return row?.count ?? 0;
}
