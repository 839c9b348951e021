import { db } from '@/lib/db/client';
import type { Locale } from '@/lib/i18n/locales';
import { paperLanguages } from '@/lib/publication/languages';
import type { ArticleLink } from './article-card';
import { materialChange, type ChangeTimes } from './material-change';
import { editionTime, publishedInSql } from './published-condition';

/** What a card leaves out: the last material change, and the same story in other languages. */
export type ArticleDetails = { lastChangedAt: Date | null; twins: ArticleLink[] };

type Row = ChangeTimes & { id: string; locale: Locale; twins: ArticleLink[] };

/** The details of articles that readers have, by their ids. */
export async function findPublishedDetails(ids: string[]): Promise<Map<string, ArticleDetails>> {
  if (ids.length === 0) return new Map();
  const [now, languages] = await Promise.all([editionTime(), paperLanguages()]);
  const rows = await db().$queryRaw<Row[]>`
    SELECT known.id, known.publish_at AS "publishAt",
      known.first_published_at AS "firstPublishedAt", known.last_changed_at AS "lastChangedAt",
      array(
        SELECT json_build_object('locale', locale, 'slug', slug, 'title', title) FROM article
        WHERE article.story_id = known.story_id AND article.locale <> known.locale
          AND article.locale = ANY (${[...languages]}) AND ${publishedInSql(now)}
        ORDER BY locale) AS twins
    FROM article AS known WHERE known.id = ANY (${ids}::uuid[])`;
  return new Map(
    rows.map(({ id, twins, ...times }) => [id, { twins, lastChangedAt: materialChange(times) }]),
  );
}
