import { cache } from 'react';
import { db } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import { isLocale, type Locale } from '@/lib/i18n/locales';
import { currentEdition } from '@/lib/publication/publication';
import { articlePath, wasEverPublic } from './article';
import { emptyArticleBody, type ArticleBody } from './article-body';
import { cardFields, toCards, type ArticleCard } from './article-card';

export type { ArticleCard };

/** The same story in another language. */
type ArticleVersion = { locale: Locale; slug: string; title: string };

/** What an article's own page shows. */
export type PublishedArticle = ArticleCard & {
  body: ArticleBody;
  authors: { name: string; slug: string }[];
  tags: { name: string; slug: string }[];
  versions: ArticleVersion[];
  /** The last material change, when it came later than the publication; else `null`. */
  lastChangedAt: Date | null;
};

/** What an article's address leads to. */
export type ArticleAnswer =
  | { kind: 'found'; article: PublishedArticle }
  | { kind: 'moved'; path: string }
  | { kind: 'gone'; reason: string | null; title: string | null };

type ListQuery = {
  locale: Locale;
  sectionId?: string;
  limit: number;
  /** Only what comes after this one in the list's order: further pages. */
  before?: { publishAt: Date; id: string };
};

const unnoticedChange = 60_000;

/** What a reader can ever see: the one condition that every read in this file starts from. */
function published(now: Date) {
  return {
    liveRevisionId: { not: null },
    withdrawnAt: null,
    publishAt: { lte: now },
    OR: [{ expireAt: null }, { expireAt: { gt: now } }],
  } satisfies Prisma.ArticleWhereInput;
}

/** The moment of the edition that this request reads, on PostgreSQL's clock. */
export async function editionTime(): Promise<Date> {
  return (await currentEdition()).now;
}

/**
 * What a reader finds at an article's address. Asked once a request.
 *
 * @returns `found`; `moved` when the article has a newer address; `gone` when readers could see it
 *   once (withdrawn with its reason, taken back, or expired); `null` when there never was such a page
 */
export const findPublishedArticle = cache(
  async (locale: Locale, slug: string): Promise<ArticleAnswer | null> => {
    const now = await editionTime();
    const row = await db().article.findFirst({
      where: { locale, slug, ...published(now) },
      select: pageFields(locale, now),
    });
    if (row) return { kind: 'found', article: await toPublishedArticle(locale, row) };
    return (await findGone({ locale, slug }, now)) ?? findMoved(articlePath({ locale, slug }), now);
  },
);

/** Public articles of one language, newest first by `(publishAt, id)`. */
export async function listPublishedArticles(query: ListQuery): Promise<ArticleCard[]> {
  const { locale, sectionId, limit, before } = query;
  const rows = await db().article.findMany({
    where: {
      AND: [published(await editionTime()), { locale, sectionId }, before ? after(before) : {}],
    },
    select: cardFields,
    orderBy: [{ publishAt: 'desc' }, { id: 'desc' }],
    take: limit,
  });
  return toCards(locale, rows);
}

/** Those of the articles that are public in this language, in the order of their ids. */
export async function listPublishedByIds(locale: Locale, ids: string[]): Promise<ArticleCard[]> {
  const rows = await db().article.findMany({
    where: { locale, id: { in: ids }, ...published(await editionTime()) },
    select: cardFields,
  });
  const position = new Map(ids.map((id, at) => [id, at]));
  rows.sort((a, b) => (position.get(a.id) ?? 0) - (position.get(b.id) ?? 0));
  return toCards(locale, rows);
}

/** The bound on `publishAt` alone lets the index start at the position; the rest settles equal times. */
function after({ publishAt, id }: { publishAt: Date; id: string }): Prisma.ArticleWhereInput {
  return {
    publishAt: { lte: publishAt },
    OR: [{ publishAt: { lt: publishAt } }, { id: { lt: id } }],
  };
}

function pageFields(locale: Locale, now: Date) {
  const text = { where: { locale }, select: { name: true, slug: true } };
  return {
    ...cardFields,
    firstPublishedAt: true,
    lastChangedAt: true,
    liveRevision: { select: { body: true } },
    authors: {
      orderBy: { position: 'asc' },
      select: { author: { select: { texts: text } } },
    },
    tags: { orderBy: { tagId: 'asc' }, select: { tag: { select: { texts: text } } } },
    story: {
      select: {
        articles: {
          where: { ...published(now), locale: { not: locale } },
          orderBy: { locale: 'asc' },
          select: { locale: true, slug: true, title: true },
        },
      },
    },
  } satisfies Prisma.ArticleSelect;
}

type PageRow = Prisma.ArticleGetPayload<{ select: ReturnType<typeof pageFields> }>;

async function toPublishedArticle(locale: Locale, row: PageRow): Promise<PublishedArticle> {
  const [card] = await toCards(locale, [row]);
  if (!card) throw new Error(`Article ${row.id} makes no card`);
  return {
    ...card,
    body: (row.liveRevision?.body ?? emptyArticleBody) as ArticleBody,
    authors: row.authors.flatMap(({ author }) => author.texts),
    tags: row.tags.flatMap(({ tag }) => tag.texts),
    versions: row.story.articles.flatMap((version) =>
      isLocale(version.locale)
        ? [{ ...version, locale: version.locale, title: version.title ?? '' }]
        : [],
    ),
    lastChangedAt: materialChange(row),
  };
}

/** An old issuing time is no change: what counts is what happened after readers could see it. */
function materialChange({ publishAt, firstPublishedAt, lastChangedAt }: PageRow): Date | null {
  const shownSince = Math.max(Number(publishAt), Number(firstPublishedAt));
  return Number(lastChangedAt) - shownSince >= unnoticedChange ? lastChangedAt : null;
}

/** The answer for an article that readers could see once; only what they saw then is told. */
async function findGone(
  where: { id: string } | { locale: string; slug: string },
  now: Date,
): Promise<ArticleAnswer | null> {
  const row = await db().article.findFirst({
    where,
    select: {
      firstPublishedAt: true,
      withdrawalReason: true,
      withdrawnAt: true,
      publishAt: true,
      liveRevision: { select: { title: true } },
    },
  });
  if (!row || !wasEverPublic(row, now)) return null;
  const wasShown = row.publishAt !== null && row.publishAt <= now;
  return {
    kind: 'gone',
    reason: row.withdrawnAt && row.withdrawalReason,
    title: (wasShown && row.liveRevision?.title) || null,
  };
}

async function findMoved(path: string, now: Date): Promise<ArticleAnswer | null> {
  const redirect = await db().redirect.findUnique({
    where: { path },
    select: { articleId: true, targetPath: true },
  });
  if (redirect?.targetPath) return { kind: 'moved', path: redirect.targetPath };
  if (!redirect?.articleId) return null;
  const article = await db().article.findFirst({
    where: { id: redirect.articleId, ...published(now) },
    select: { locale: true, slug: true },
  });
  if (article) return { kind: 'moved', path: articlePath(article) };
  return findGone({ id: redirect.articleId }, now);
}
