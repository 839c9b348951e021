import { db } from '@/lib/db/client';
import type { Locale } from '@/lib/i18n/locales';
import { newsroomTimeZone } from '@/lib/site/time-zone';

export type FacetValue = { name: string; slug: string; count: number };

/**
 * What a search's matches stand under, most first; years of the newsroom's zone, newest first.
 * Unless `areExact` they were counted over the newest matches only and are lower bounds.
 */
export type Facets = {
  sections: FacetValue[];
  authors: FacetValue[];
  years: { year: number; count: number }[];
  /** Other languages of the paper in which the same query finds something. */
  languages: { locale: Locale; count: number; isExact: boolean }[];
  areExact: boolean;
};

type Row = { kind: 'section' | 'author' | 'year'; name: string; slug: string; count: number };

const maxAuthors = 8;

/**
 * Counts what the articles of these ids stand under, by the names of one language. The index knows
 * what they were published under: what was merged since counts for what it became part of.
 */
export async function countFacets(
  ids: string[],
  locale: Locale,
): Promise<Pick<Facets, 'sections' | 'authors' | 'years'>> {
  const zone = await newsroomTimeZone();
  const rows = await db().$queryRaw<Row[]>`
    WITH matched AS MATERIALIZED (
      SELECT article_id, section_id, author_ids,
        extract(year FROM publish_at AT TIME ZONE ${zone}) AS year
      FROM search.doc WHERE locale = ${locale} AND article_id = ANY (${ids}::uuid[]))
    SELECT 'section' AS kind, name, slug, count(*)::int AS count
    FROM matched JOIN section ON section.id = matched.section_id
    JOIN section_text AS text ON text.section_id = coalesce(merged_into_id, section.id)
    WHERE text.locale = ${locale} GROUP BY text.section_id, name, slug
    UNION ALL (
      SELECT 'author', name, slug, count(DISTINCT article_id)::int AS count
      FROM matched, unnest(author_ids) AS id JOIN author USING (id)
      JOIN author_text AS text ON text.author_id = coalesce(merged_into_id, id)
      WHERE text.locale = ${locale} GROUP BY text.author_id, name, slug
      ORDER BY count DESC, name LIMIT ${maxAuthors})
    UNION ALL
    SELECT 'year', '', year::text, count(*)::int FROM matched GROUP BY year`;
  const of = (kind: Row['kind']) => rows.filter((row) => row.kind === kind);
  const values = (kind: Row['kind']) =>
    of(kind)
      .map(({ name, slug, count }) => ({ name, slug, count }))
      .sort((a, b) => b.count - a.count);
  return {
    sections: values('section'),
    authors: values('author'),
    years: of('year')
      .map(({ slug, count }) => ({ year: Number(slug), count }))
      .sort((a, b) => b.year - a.year),
  };
}
