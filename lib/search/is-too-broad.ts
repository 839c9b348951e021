import { db } from '@/lib/db/client';
import { hasManyArticles } from './many-articles';
import { isAnchored } from './query-form';
import type { Question } from './question';

/**
 * Whether a question asks for nothing but a Han character, in an archive where the index cannot
 * answer that soon: it begins thousands of the pairs that the index knows. Titles and standfirsts are
 * then looked at alone, unless somebody asks for the whole archive.
 */
export async function isTooBroad(question: Question): Promise<boolean> {
  return !isAnchored(question) && (await isLargeArchive());
}

async function isLargeArchive(): Promise<boolean> {
  const [row] = await db().$queryRaw<
    [{ isLarge: boolean }]
  >`SELECT ${hasManyArticles} AS "isLarge"`;
  return row.isLarge;
}
