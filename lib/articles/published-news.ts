import { db } from '@/lib/db/client';
import { toLocale, type Locale } from '@/lib/i18n/locales';
import { paperLanguages } from '@/lib/publication/languages';
import { editionTime, publishedInSql } from './published-condition';

/** An article as search engines of news hear of it. */
export type NewsArticle = { locale: Locale; slug: string; title: string; publishAt: Date };

type Row = Omit<NewsArticle, 'locale'> & { locale: string };

/** The public articles of all languages of the paper that were issued since then, newest first. */
export async function listNews(since: Date, limit: number): Promise<NewsArticle[]> {
  const [now, languages] = await Promise.all([editionTime(), paperLanguages()]);
  const rows = await db().$queryRaw<Row[]>`
    SELECT newest.locale, newest.slug, newest.title, newest.publish_at AS "publishAt"
    FROM unnest(${[...languages]}::text[]) AS language (locale)
    CROSS JOIN LATERAL (
      SELECT * FROM article
      WHERE article.locale = language.locale AND ${publishedInSql(now)}
        AND article.publish_at >= ${since} AND article.publish_at <= ${now}
      ORDER BY article.publish_at DESC, article.id DESC LIMIT ${limit}) AS newest
    ORDER BY newest.publish_at DESC, newest.id DESC LIMIT ${limit}`;
  return rows.map((row) => ({ ...row, locale: toLocale(row.locale) }));
}
