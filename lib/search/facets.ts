import { db } from '@/lib/db/client';
import type { Locale } from '@/lib/i18n/locales';

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

/** Counts what the articles of these ids stand under, by the names of one language. */
export async function countFacets(
  ids: string[],
  { locale, zone }: { locale: Locale; zone: string },
): Promise<Pick<Facets, 'sections' | 'authors' | 'years'>> {
  const rows = await db().$queryRaw<Row[]>`
    WITH matched AS MATERIALIZED (
      SELECT id, section_id, publish_at FROM article WHERE id = ANY (${ids}::uuid[]))
    SELECT 'section' AS kind, name, slug, count(*)::int AS count
    FROM matched JOIN section_text USING (section_id)
    WHERE section_text.locale = ${locale} GROUP BY section_id, name, slug
    UNION ALL (
      SELECT 'author', name, slug, count(*)::int AS count
      FROM matched JOIN article_author ON article_id = id JOIN author_text USING (author_id)
      WHERE author_text.locale = ${locale} GROUP BY author_id, name, slug
      ORDER BY count DESC, name LIMIT ${maxAuthors})
    UNION ALL
    SELECT 'year', '', extract(year FROM publish_at AT TIME ZONE ${zone})::text, count(*)::int
    FROM matched GROUP BY 3`;
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
