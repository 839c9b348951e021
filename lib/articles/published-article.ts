import { db } from '@/lib/db/client';
import { Prisma } from '@/lib/db/generated/client';
import type { Locale } from '@/lib/i18n/locales';
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
import { lastShown, materialChange } from './material-change';
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

/** The same with when readers last got another text than they had, its first appearance included. */
export type WholeArticle = PublishedArticle & { lastShownAt: Date };

/** What an article's address leads to. */
export type ArticleAnswer =
  | { kind: 'found'; article: PublishedArticle }
  | { kind: 'moved'; path: string }
  | { kind: 'gone'; reason: string | null; title: string | null };

/**
 * What a reader finds at an article's address. Asked once a request.
 *
 * @returns `found`; `moved` when the article has a newer address; `gone` when readers could see it
 *   once (withdrawn with its reason, taken back, or expired); `null` when there never was such a page
 */
export const findPublishedArticle = oncePerRequest(
  async (locale: Locale, slug: string): Promise<ArticleAnswer | null> => {
    const [article] = await listWhole(locale, Prisma.sql`article.slug = ${slug}`);
    if (article) return { kind: 'found', article };
    const now = await editionTime();
    return (await findGone({ locale, slug }, now)) ?? findMoved(articlePath({ locale, slug }), now);
  },
);

/** Those of the articles that are public in this language, each as its own page has it, in the order of their ids. */
export async function listWholeArticles(locale: Locale, ids: string[]): Promise<WholeArticle[]> {
  if (ids.length === 0) return [];
  const found = await listWhole(locale, Prisma.sql`article.id = ANY (${ids}::uuid[])`);
  const byId = new Map(found.map((article) => [article.id, article]));
  return ids.map((id) => byId.get(id)).filter((article) => article !== undefined);
}

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
async function listWhole(locale: Locale, which: Prisma.Sql): Promise<WholeArticle[]> {
  const [now, languages] = await Promise.all([editionTime(), paperLanguages()]);
  const others = languages.filter((other) => other !== locale);
  const rows = await db().$queryRaw<PageRow[]>`
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
    WHERE article.locale = ${locale} AND ${which} AND ${publishedInSql(now)}`;
  return toWhole(locale, rows);
}

async function toWhole(locale: Locale, rows: PageRow[]): Promise<WholeArticle[]> {
  const shown = rows.flatMap(({ leadPictureId, pictureIds }) => [leadPictureId, ...pictureIds]);
  const reading = picturesByIds(locale, shown);
  const [cards, pictures, documents] = await Promise.all([
    toCardsWith(reading, locale, rows),
    reading,
    documentsByIds(rows.flatMap(({ documentIds }) => documentIds)),
  ]);
  return rows.map((row, at) => {
    const card = cards[at];
    if (!card) throw new Error(`Article ${row.id} makes no card`);
    const { bodyText, authors, tags, versions } = row;
    const body = row.body as ArticleBody;
    const said = { body, bodyText, authors, tags, versions };
    const times = { lastChangedAt: materialChange(row), lastShownAt: lastShown(row) };
    return { ...card, ...said, pictures, documents, ...times };
  });
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
