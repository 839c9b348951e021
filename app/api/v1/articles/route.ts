import type { z } from 'zod';
import type { ArticleListShape } from '@/lib/open-data/article-shapes';
import { AskedArticles } from '@/lib/open-data/asked';
import { listOpenArticles } from '@/lib/open-data/list-articles';
import { answering, parseParameters } from '../answer';
import { readCursor, toCursor } from '../cursor';
import { chosenArticles } from './chosen-articles';

export const dynamic = 'force-dynamic';

/** Lists what is public in one language of the paper, newest first. */
export const GET = answering<z.output<typeof ArticleListShape>>(async (given) => {
  const { limit, cursor, ...asked } = parseParameters(AskedArticles, given);
  const before = readCursor(cursor);
  const choice = await chosenArticles(asked);
  const { items, next } = await listOpenArticles({ ...choice, before, limit });
  const nextCursor = next && toCursor(next);
  return { body: { items, nextCursor }, nextCursor };
});
