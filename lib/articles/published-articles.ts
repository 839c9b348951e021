import { db } from '@/lib/db/client';
import { Prisma } from '@/lib/db/generated/client';
import type { Locale } from '@/lib/i18n/locales';
import {
  cardColumns,
  toCards,
  type ArticleCard,
  type ArticleLink,
  type CardRow,
} from './article-card';
import { editionTime, publishedInSql } from './published-condition';

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
  const rows = await db().$queryRaw<CardRow[]>`
    SELECT ${cardColumns} ${fromInOrder(query, await editionTime())}`;
  return toCards(query.locale, rows);
}

/** The same as no more than ids in their order, for lists that are put together from several. */
export async function listPublishedPlaces(query: ListQuery): Promise<Place[]> {
  return db().$queryRaw<Place[]>`
    SELECT article.id, article.publish_at AS "publishAt"
    ${fromInOrder(query, await editionTime())}`;
}

/** The places of several lists, each in its own order, asked in one statement. */
export async function listPlacesOfEach(queries: ListQuery[]): Promise<Place[][]> {
  if (queries.length === 0) return [];
  const now = await editionTime();
  const lists = queries.map(
    (query, at) => Prisma.sql`(
      SELECT ${at}::int AS list, article.id, article.publish_at AS "publishAt"
      ${fromInOrder(query, now)})`,
  );
  const rows = await db().$queryRaw<(Place & { list: number })[]>(
    Prisma.sql`${Prisma.join(lists, ' UNION ALL ')}`,
  );
  return queries.map((_, at) => rows.filter(({ list }) => list === at));
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
  const rows = await db().$queryRaw<CardRow[]>`
    SELECT ${cardColumns} FROM article
    WHERE locale = ${locale} AND id = ANY (${ids}::uuid[]) AND ${publishedInSql(await editionTime())}`;
  const position = new Map(ids.map((id, at) => [id, at]));
  rows.sort((a, b) => (position.get(a.id) ?? 0) - (position.get(b.id) ?? 0));
  return toCards(locale, rows);
}

function fromInOrder(query: ListQuery, now: Date): Prisma.Sql {
  const { sectionId, from, limit } = query;
  const { table, time, id, isOfIt } = placesOf(query);
  const conditions = [
    isOfIt,
    sectionId && Prisma.sql`article.section_id = ${sectionId}::uuid`,
    from && Prisma.sql`${time} >= ${from}::timestamptz`,
    startOf(query, now, { time, id }),
    publishedInSql(now),
  ];
  return Prisma.sql`
    FROM ${table} WHERE ${Prisma.join(
      conditions.filter((one) => !!one),
      ' AND ',
    )}
    ORDER BY ${time} DESC, ${id} DESC LIMIT ${limit}`;
}

/** Where a list has an index in its order: a tag and an author on their copies of articles. */
function placesOf({ locale, tagId, authorId }: ListQuery) {
  const copies = { time: Prisma.sql`copy.publish_at`, id: Prisma.sql`copy.article_id` };
  if (tagId) {
    return {
      ...copies,
      table: Prisma.sql`article_tag AS copy JOIN article ON article.id = copy.article_id`,
      isOfIt: Prisma.sql`copy.tag_id = ${tagId}::uuid AND copy.locale = ${locale}`,
    };
  }
  if (authorId) {
    return {
      ...copies,
      table: Prisma.sql`article_author AS copy JOIN article ON article.id = copy.article_id`,
      isOfIt: Prisma.sql`copy.author_id = ${authorId}::uuid AND copy.locale = ${locale}`,
    };
  }
  return {
    time: Prisma.sql`article.publish_at`,
    id: Prisma.sql`article.id`,
    table: Prisma.sql`article`,
    isOfIt: Prisma.sql`article.locale = ${locale}`,
  };
}

/**
 * The one bound at which a list starts. Time and id are compared as one, so that an index starts
 * there however many have the same time.
 */
function startOf(
  { before, to }: ListQuery,
  now: Date,
  { time, id }: { time: Prisma.Sql; id: Prisma.Sql },
): Prisma.Sql {
  const isOver = to !== undefined && to <= now;
  if (before && before.publishAt < (isOver ? to : now)) {
    return Prisma.sql`(${time}, ${id}) < (${before.publishAt}::timestamptz, ${before.id}::uuid)`;
  }
  return isOver
    ? Prisma.sql`${time} < ${to}::timestamptz`
    : Prisma.sql`${time} <= ${now}::timestamptz`;
}
