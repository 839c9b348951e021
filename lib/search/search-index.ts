import type { Transaction } from '@/lib/db/client';
import type { Locale } from '@/lib/i18n/locales';
import { normVersion } from './analyze';
import { toIndexText } from './index-text';
import { localeLabel, quarterLabel, sectionLabel, yearLabel } from './labels';

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

function labelsOf({ locale, sectionId, publishAt }: IndexedArticle): string[] {
  const section = sectionId === null ? [] : [sectionLabel(sectionId)];
  return [localeLabel(locale), ...section, yearLabel(publishAt), quarterLabel(publishAt)];
}
