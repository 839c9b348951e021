import { db } from '@/lib/db/client';
import { toLocale } from '@/lib/i18n/locales';
import { paperLanguages } from '@/lib/publication/languages';
import type { ArticleLink } from './article-card';
import { editionTime, publishedInSql } from './published-condition';

type Row = { id: string; locale: string; slug: string; title: string };

/** For each of the articles whose story readers find in another language of the paper too: that version. */
export async function findPublishedTwins(ids: string[]): Promise<Map<string, ArticleLink>> {
  if (ids.length === 0) return new Map();
  const [now, languages] = await Promise.all([editionTime(), paperLanguages()]);
  if (languages.length < 2) return new Map();
  const rows = await db().$queryRaw<Row[]>`
    SELECT known.id, article.locale, article.slug, article.title
    FROM article AS known JOIN article USING (story_id)
    WHERE known.id = ANY (${ids}::uuid[]) AND article.locale <> known.locale
      AND article.locale = ANY (${[...languages]}) AND ${publishedInSql(now)}
    ORDER BY array_position(${[...languages]}, article.locale) DESC`;
  return new Map(
    rows.map(({ id, locale, slug, title }) => [id, { locale: toLocale(locale), slug, title }]),
  );
}
