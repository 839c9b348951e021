import { db } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import type { Locale } from '@/lib/i18n/locales';
import { cardFields, toCards, type ArticleCard, type ArticleLink } from './article-card';
import { editionTime, published } from './published-condition';

export { editionTime };
export type { ArticleCard, ArticleLink };

/** Which articles a list has; of a tag *or* of an author, where one is given. */
export type ArticleChoice = {
  sectionId?: string;
  /** Issued at this time or later. */
  from?: Date;
  /** Issued before this time. */
  to?: Date;
} & ({ tagId?: string; authorId?: never } | { tagId?: never; authorId?: string });

type ListQuery = ArticleChoice & {
  locale: Locale;
  limit: number;
  /** Only what comes after this one in the list's order: further pages. */
  before?: { publishAt: Date; id: string };
};

/** Where an article stands in the order of lists. */
type Place = { id: string; publishAt: Date | null };

/** Public articles of one language, newest first by `(publishAt, id)`. */
export async function listPublishedArticles(query: ListQuery): Promise<ArticleCard[]> {
  const { locale, tagId, authorId } = query;
  if (tagId || authorId) {
    const places = await listPublishedPlaces(query);
    return listPublishedByIds(
      locale,
      places.map(({ id }) => id),
    );
  }
  const rows = await db().article.findMany({ ...(await inOrder(query)), select: cardFields });
  return toCards(locale, rows);
}

/** The same as no more than ids in their order, for lists that are put together from several. */
export async function listPublishedPlaces(query: ListQuery): Promise<Place[]> {
  if (query.tagId || query.authorId) return readCopies(query);
  return db().article.findMany({
    ...(await inOrder(query)),
    select: { id: true, publishAt: true },
  });
}

/** Whether readers find any such article in a language. */
export async function hasPublishedArticles(
  locale: Locale,
  articles: ArticleChoice,
): Promise<boolean> {
  return (await listPublishedPlaces({ ...articles, locale, limit: 1 })).length > 0;
}

/** Those of the articles that are public in this language, in the order of their ids. */
export async function listPublishedByIds(locale: Locale, ids: string[]): Promise<ArticleCard[]> {
  if (ids.length === 0) return [];
  const rows = await db().article.findMany({
    where: { locale, id: { in: ids }, ...published(await editionTime()) },
    select: cardFields,
  });
  const position = new Map(ids.map((id, at) => [id, at]));
  rows.sort((a, b) => (position.get(a.id) ?? 0) - (position.get(b.id) ?? 0));
  return toCards(locale, rows);
}

async function inOrder({ locale, sectionId, before, limit, ...period }: ListQuery) {
  return {
    where: {
      AND: published(await editionTime()),
      locale,
      sectionId,
      publishAt: issued(period, before),
      OR: before && [{ publishAt: { lt: before.publishAt } }, { id: { lt: before.id } }],
    },
    orderBy: [{ publishAt: 'desc' }, { id: 'desc' }],
    take: limit,
  } satisfies Prisma.ArticleFindManyArgs;
}

/** A tag's or an author's articles: along the copies of them that have an index in the list's order. */
async function readCopies(query: ListQuery): Promise<Place[]> {
  const { locale, sectionId, tagId, authorId, before, limit, ...period } = query;
  const copies = {
    where: {
      locale,
      article: { ...published(await editionTime()), sectionId },
      publishAt: issued(period, before),
      OR: before && [{ publishAt: { lt: before.publishAt } }, { articleId: { lt: before.id } }],
    },
    select: { articleId: true, publishAt: true },
    orderBy: [{ publishAt: 'desc' as const }, { articleId: 'desc' as const }],
    take: limit,
  };
  const rows = await (tagId
    ? db().articleTag.findMany({ ...copies, where: { ...copies.where, tagId } })
    : db().articleAuthor.findMany({ ...copies, where: { ...copies.where, authorId } }));
  return rows.map(({ articleId, publishAt }) => ({ id: articleId, publishAt }));
}

/** The bound on the time alone lets an index start at the position; equal times are settled apart. */
function issued({ from, to }: { from?: Date; to?: Date }, before: { publishAt: Date } | undefined) {
  return { gte: from, lt: to, lte: before?.publishAt };
}
