import { db } from '@/lib/db/client';
import type { Languages, Locale } from '@/lib/i18n/locales';
import type { Document } from '@/lib/media/document';
import { documentsByIds } from '@/lib/media/documents';
import type { Picture } from '@/lib/media/picture';
import { picturesByIds } from '@/lib/media/pictures';
import { oncePerRequest } from '@/lib/once-per-request';
import { paperLanguages } from '@/lib/publication/languages';
import { articlePath, wasEverPublic } from './article';
import type { ArticleBody } from './article-body';
import {
  cardColumns,
  toCardsWith,
  type ArticleCard,
  type ArticleLink,
  type CardRow,
} from './article-card';
import { editionTime, published, publishedInSql } from './published-condition';

/** What an article's own page shows. */
export type PublishedArticle = ArticleCard & {
  body: ArticleBody;
  /** Those that the body shows, by their ids. */
  pictures: Map<string, Picture>;
  /** Those that the body hands out, by their ids. */
  documents: Map<string, Document>;
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
    const row = await findRow({ locale, slug }, languages, now);
    if (row) return { kind: 'found', article: await toPublishedArticle(locale, row) };
    return (await findGone({ locale, slug }, now)) ?? findMoved(articlePath({ locale, slug }), now);
  },
);

type PageRow = CardRow &
  Pick<PublishedArticle, 'bodyText' | 'authors' | 'tags' | 'versions'> & {
    body: unknown;
    pictureIds: string[];
    documentIds: string[];
    firstPublishedAt: Date | null;
    lastChangedAt: Date | null;
  };

/**
 * All of an article in one statement: through Prisma's relations it is ten, and they would be a tenth
 * of what a page costs that is not kept (docs/performance.md).
 */
async function findRow(
  { locale, slug }: { locale: Locale; slug: string },
  languages: Languages,
  now: Date,
): Promise<PageRow | undefined> {
  const others = languages.filter((other) => other !== locale);
  const [row] = await db().$queryRaw<PageRow[]>`
    SELECT ${cardColumns}, live.body, live.body_text AS "bodyText",
      live.picture_ids AS "pictureIds", live.document_ids AS "documentIds",
      article.first_published_at AS "firstPublishedAt", article.last_changed_at AS "lastChangedAt",
      array(
        SELECT json_build_object('name', name, 'slug', author_text.slug)
        FROM article_author JOIN author_text USING (author_id, locale)
        WHERE article_id = article.id ORDER BY position) AS authors,
      array(
        SELECT json_build_object('id', tag_id, 'name', name, 'slug', tag_text.slug)
        FROM article_tag JOIN tag_text USING (tag_id, locale)
        WHERE article_id = article.id ORDER BY tag_id) AS tags,
      array(
        SELECT json_build_object('locale', locale, 'slug', slug, 'title', title) FROM article
        WHERE story_id = story.id AND locale = ANY (${others}) AND ${publishedInSql(now)}
        ORDER BY locale) AS versions
    FROM article JOIN story ON story.id = story_id JOIN revision AS live ON live.id = live_revision_id
    WHERE article.locale = ${locale} AND article.slug = ${slug} AND ${publishedInSql(now)}`;
  return row;
}

async function toPublishedArticle(locale: Locale, row: PageRow): Promise<PublishedArticle> {
  const pictures = picturesByIds(locale, [row.leadPictureId, ...row.pictureIds]);
  const documents = documentsByIds(row.documentIds);
  const [card] = await toCardsWith(pictures, locale, [row]);
  if (!card) throw new Error(`Article ${row.id} makes no card`);
  const { bodyText, authors, tags, versions } = row;
  const body = row.body as ArticleBody;
  const rest = { bodyText, authors, tags, versions, lastChangedAt: materialChange(row) };
  return { ...card, body, pictures: await pictures, documents: await documents, ...rest };
}

/** An old issuing time is no change: what counts is what happened after readers could see it. */
export function materialChange(article: {
  publishAt: Date | null;
  firstPublishedAt: Date | null;
  lastChangedAt: Date | null;
}): Date | null {
  const { publishAt, firstPublishedAt, lastChangedAt } = article;
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
