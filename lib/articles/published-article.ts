import { db } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import { isLocale, type Languages, type Locale } from '@/lib/i18n/locales';
import { oncePerRequest } from '@/lib/once-per-request';
import { paperLanguages } from '@/lib/publication/languages';
import { articlePath, wasEverPublic } from './article';
import { emptyArticleBody, type ArticleBody } from './article-body';
import { cardFields, toCards, type ArticleCard, type ArticleLink } from './article-card';
import { editionTime, published } from './published-condition';

/** What an article's own page shows. */
export type PublishedArticle = ArticleCard & {
  body: ArticleBody;
  /** The words of the body, without its form. */
  bodyText: string;
  authors: { name: string; slug: string }[];
  tags: { id: string; name: string; slug: string }[];
  /** The same story in other languages of the paper. */
  versions: ArticleLink[];
  /** The last material change, when it came later than the publication; else `null`. */
  lastChangedAt: Date | null;
};

/** What an article's address leads to. */
export type ArticleAnswer =
  | { kind: 'found'; article: PublishedArticle }
  | { kind: 'moved'; path: string }
  | { kind: 'gone'; reason: string | null; title: string | null };

const unnoticedChange = 60_000;

/**
 * What a reader finds at an article's address. Asked once a request.
 *
 * @returns `found`; `moved` when the article has a newer address; `gone` when readers could see it
 *   once (withdrawn with its reason, taken back, or expired); `null` when there never was such a page
 */
export const findPublishedArticle = oncePerRequest(
  async (locale: Locale, slug: string): Promise<ArticleAnswer | null> => {
    const [now, languages] = await Promise.all([editionTime(), paperLanguages()]);
    const row = await db().article.findFirst({
      where: { locale, slug, ...published(now) },
      select: pageFields(locale, languages, now),
    });
    if (row) return { kind: 'found', article: await toPublishedArticle(locale, row) };
    return (await findGone({ locale, slug }, now)) ?? findMoved(articlePath({ locale, slug }), now);
  },
);

function pageFields(locale: Locale, languages: Languages, now: Date) {
  const others = languages.filter((other) => other !== locale);
  const text = { where: { locale }, select: { name: true, slug: true } };
  return {
    ...cardFields,
    firstPublishedAt: true,
    lastChangedAt: true,
    liveRevision: { select: { body: true, bodyText: true } },
    authors: {
      orderBy: { position: 'asc' },
      select: { author: { select: { texts: text } } },
    },
    tags: { orderBy: { tagId: 'asc' }, select: { tag: { select: { id: true, texts: text } } } },
    story: {
      select: {
        articles: {
          where: { ...published(now), locale: { in: others } },
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
    bodyText: row.liveRevision?.bodyText ?? '',
    authors: row.authors.flatMap(({ author }) => author.texts),
    tags: row.tags.flatMap(({ tag: { id, texts } }) => texts.map((text) => ({ id, ...text }))),
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
