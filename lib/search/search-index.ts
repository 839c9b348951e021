import type { Transaction } from '@/lib/db/client';
import type { Locale } from '@/lib/i18n/locales';
import { normVersion } from './analyze';
import { toIndexText } from './index-text';

/** What is searched of a live article. */
export type IndexedArticle = {
  articleId: string;
  locale: Locale;
  publishAt: Date;
  sectionId: string | null;
  title: string;
  standfirst: string;
  bodyText: string;
};

/**
 * Puts the live text of an article into the index, in place of what was there. Belongs into the
 * transaction of every act that changes the live text, its section or its times, after the article
 * itself was written: the expiry is read from there.
 */
export async function indexArticle(tx: Transaction, article: IndexedArticle): Promise<void> {
  const { articleId, locale, publishAt, title, standfirst, bodyText } = article;
  await tx.$executeRaw`
    INSERT INTO search.doc (article_id, locale, publish_at, expire_at, norm_version, head, tsv)
    SELECT id, ${locale}::text, ${publishAt}::timestamptz, expire_at, ${normVersion}::int, head,
      head || setweight(to_tsvector('search.news', ${toIndexText(bodyText)}), 'D')
    FROM article, LATERAL (SELECT
      setweight(to_tsvector('search.news', ${toIndexText(title)}), 'A') ||
      setweight(to_tsvector('search.news', ${toIndexText(standfirst)}), 'B') ||
      array_to_tsvector(${labelsOf(article)}::text[]) AS head) AS heads
    WHERE id = ${articleId}::uuid
    ON CONFLICT (article_id) DO UPDATE SET locale = excluded.locale,
      publish_at = excluded.publish_at, expire_at = excluded.expire_at,
      norm_version = excluded.norm_version, head = excluded.head, tsv = excluded.tsv`;
}

/** Takes an article out of the index: it is not public any more. */
export async function removeFromIndex(tx: Transaction, articleId: string): Promise<void> {
  await tx.$executeRaw`DELETE FROM search.doc WHERE article_id = ${articleId}::uuid`;
}

/** Lets the index find under one section what it had under another; before the articles are moved. */
export async function moveSectionInIndex(
  tx: Transaction,
  fromId: string,
  toId: string,
): Promise<void> {
  const [from, to] = [sectionLabel(fromId), sectionLabel(toId)];
  await tx.$executeRaw`
    UPDATE search.doc SET
      head = ts_delete(head, ${from}::text) || array_to_tsvector(ARRAY[${to}::text]),
      tsv = ts_delete(tsv, ${from}::text) || array_to_tsvector(ARRAY[${to}::text])
    WHERE article_id IN (SELECT id FROM article WHERE section_id = ${fromId}::uuid)`;
}

/**
 * Lexemes that no text can contain, so that language, section and time are found by the same index.
 * Years and quarters are those of UTC: they only narrow where a time is looked for, and must not
 * change their meaning when the newsroom changes its zone.
 */
function labelsOf({ locale, sectionId, publishAt }: IndexedArticle): string[] {
  const year = publishAt.getUTCFullYear();
  const quarter = Math.floor(publishAt.getUTCMonth() / 3) + 1;
  const section = sectionId === null ? [] : [sectionLabel(sectionId)];
  return [localeLabel(locale), ...section, `@y${year}`, `@q${year}${quarter}`];
}

export function localeLabel(locale: Locale): string {
  return `@${locale}`;
}

export function sectionLabel(sectionId: string): string {
  return `@s${sectionId}`;
}
