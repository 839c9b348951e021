import { z } from 'zod';
import type { Transaction } from '@/lib/db/client';
import type { Pin } from '@/lib/db/generated/client';
import { InvalidError, NotFoundError } from '@/lib/errors';
import { queryKey } from '@/lib/search/query-key';

/** Pins change one after the other: until this transaction ends, nobody else changes any. */
export async function lockPins(tx: Transaction): Promise<void> {
  await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended('pins', 0))::text`;
}

type PinInHand = Pin & { articleIds: string[] };

/**
 * Takes what is pinned for a query in hand, with all other pins.
 *
 * @throws NotFoundError if there is none (any more)
 */
export async function takePinInHand(tx: Transaction, id: string): Promise<PinInHand> {
  await lockPins(tx);
  const found = z.uuid().safeParse(id).success
    ? await tx.pin.findUnique({
        where: { id },
        include: { articles: { orderBy: { position: 'asc' } } },
      })
    : null;
  if (!found) throw new NotFoundError('pinNotFound');
  const { articles, ...pin } = found;
  return { ...pin, articleIds: articles.map(({ articleId }) => articleId) };
}

/**
 * Lets a query pass for which nothing else is pinned in its language. Under `lockPins`.
 *
 * @param ownId the pin that it is for; absent for a new one
 * @throws InvalidError `queryPinned`
 */
export async function assertQueryFree(
  tx: Transaction,
  { locale, query }: { locale: string; query: string },
  ownId?: string,
): Promise<void> {
  const key = queryKey(query);
  const taken = await tx.pin.findUnique({ where: { locale_key: { locale, key } } });
  if (!taken || taken.id === ownId) return;
  throw new InvalidError('queryPinned', { query: taken.query }, 'query');
}

/**
 * Puts articles of one language into a pin, in this order, in place of what was in it.
 *
 * @throws InvalidError if one of them does not exist, or is in another language
 */
export async function setPinnedArticles(
  tx: Transaction,
  { id: pinId, locale }: { id: string; locale: string },
  articleIds: string[],
): Promise<void> {
  const articles = await tx.article.findMany({ where: { id: { in: articleIds } } });
  const field = 'articleIds';
  if (articles.length < articleIds.length) throw new InvalidError('articleNotFound', {}, field);
  if (articles.some((one) => one.locale !== locale)) {
    throw new InvalidError('pinOtherLanguage', {}, field);
  }
  await tx.pinnedArticle.deleteMany({ where: { pinId } });
  await tx.pinnedArticle.createMany({
    data: articleIds.map((articleId, position) => ({ pinId, position, articleId })),
  });
}
