import { Prisma } from '@/lib/db/generated/client';
import type { Transaction } from '@/lib/db/client';
import type { Locale } from '@/lib/i18n/locales';
import { authorLabel, haveLabels, localeLabel, sectionLabel } from './labels';
import { askedInFull, askedOfIndex, type QueryForm } from './query-form';
import { timeWindows } from './time-windows';

/**
 * Where and when to look: in any of the sections and by any of the authors, if there are some; `from`
 * is included, `to` is not; `now` is the edition's time. After `patience` milliseconds older articles
 * are left out.
 */
export type Scope = {
  locale: Locale;
  sectionIds?: string[];
  authorIds?: string[];
  from?: Date;
  to?: Date;
  now: Date;
  patience?: number;
};

/** Ids in order, best first; `total` is a lower bound unless `totalIsExact`; `isCut` by patience. */
export type Ranking = { ids: string[]; total: number; totalIsExact: boolean; isCut: boolean };

/** As many as can be paged through (50 pages); more are only known to exist. */
const maxMatches = 500;
const maxHeadMatches = 200;

/** What a word counts in D (body), C (unused), B (standfirst), A (title). */
const weights = '{0.1,0.2,0.4,1.0}';
/** An article this old counts half as much as the same one today. */
const halfLifeYears = 4;

/** Newest first. */
export async function rankByTime(
  tx: Transaction,
  query: QueryForm,
  scope: Scope,
  wanted = maxMatches,
): Promise<Ranking> {
  const [{ ids, isCut }] = await tx.$queryRaw<[{ ids: string[]; isCut: boolean }]>`
    SELECT ids, is_cut AS "isCut" FROM ${newestBy('tsv', query, scope, wanted + 1)}`;
  return toRanking(ids, { found: ids.length, isCut }, wanted);
}

/**
 * By relevance: how well the text answers (nearness and number of words, title before standfirst
 * before body) times how recent it is, over the newest matches and the newest matches in a title or
 * standfirst; matches beyond those are too many and too old to be told apart.
 */
export async function rankByRelevance(
  tx: Transaction,
  query: QueryForm,
  scope: Scope,
): Promise<Ranking> {
  const asked = askedInFull(query) ?? askedOfIndex(query);
  // What a title does not have its body may: exclusions are asked of the whole text again.
  const [{ ids, found, isCut }] = await tx.$queryRaw<
    [{ ids: string[] | null; found: number; isCut: boolean }]
  >`
    WITH newest AS MATERIALIZED (SELECT * FROM ${newestBy('tsv', query, scope, maxMatches + 1)}),
      titles AS MATERIALIZED (SELECT * FROM ${newestBy('head', query, scope, maxHeadMatches)}),
      matches AS (
        SELECT unnest(ids) AS article_id, true AS answers FROM newest
        UNION ALL
        SELECT id, false FROM newest, titles, unnest(titles.ids) AS id WHERE id <> ALL (newest.ids)),
      ranked AS (
        SELECT article_id, ${score(asked, scope.now)} AS score, publish_at
        FROM matches JOIN search.doc USING (article_id) WHERE answers OR tsv @@ ${asked})
    SELECT
      (SELECT array_agg(article_id ORDER BY score DESC, publish_at DESC, article_id DESC) FROM ranked)
        AS ids,
      cardinality(newest.ids) AS found, newest.is_cut AS "isCut"
    FROM newest`;
  return toRanking(ids ?? [], { found, isCut }, maxMatches);
}

function score(asked: Prisma.Sql, now: Date): Prisma.Sql {
  return Prisma.sql`ts_rank_cd(${weights}::real[], tsv, ${asked}, 1)
    / (1 + extract(epoch FROM ${now}::timestamptz - doc.publish_at) / ${halfLifeYears * 31_557_600})`;
}

function toRanking(
  ids: string[],
  { found, isCut }: { found: number; isCut: boolean },
  wanted: number,
): Ranking {
  const kept = ids.slice(0, wanted);
  return { ids: kept, total: kept.length, totalIsExact: found <= wanted && !isCut, isCut };
}

const functions = {
  tsv: Prisma.sql`search.newest_by_tsv`,
  head: Prisma.sql`search.newest_by_head`,
};

function newestBy(
  vector: 'tsv' | 'head',
  query: QueryForm,
  scope: Scope,
  wanted: number,
): Prisma.Sql {
  const { from = null, to = null, now, patience = null } = scope;
  const windows = timeWindows(to && to < now ? to : now, from ?? undefined);
  return Prisma.sql`${functions[vector]}(
    ${askedOfIndex(query)} && ${haveLabels(labelsOf(scope))}::tsquery,
    ${askedInFull(query)}, ${windows}::tsquery[],
    ${from}::timestamptz, ${to}::timestamptz, ${now}::timestamptz, ${wanted}::int, ${patience}::float8)`;
}

function labelsOf({ locale, sectionIds, authorIds }: Scope): string[][] {
  return [
    [localeLabel(locale)],
    ...(sectionIds ? [sectionIds.map(sectionLabel)] : []),
    ...(authorIds ? [authorIds.map(authorLabel)] : []),
  ];
}

/** The newest articles that answer in title or standfirst. */
export async function newestTitles(
  tx: Transaction,
  query: QueryForm,
  scope: Scope,
  wanted: number,
): Promise<string[]> {
  const [{ ids }] = await tx.$queryRaw<[{ ids: string[] }]>`
    SELECT ids FROM ${newestBy('head', query, scope, wanted)}`;
  return ids;
}

/** Whether anything answers. */
export async function hasMatches(
  tx: Transaction,
  query: QueryForm,
  scope: Scope,
): Promise<boolean> {
  const [{ ids }] = await tx.$queryRaw<[{ ids: string[] }]>`
    SELECT ids FROM ${newestBy('tsv', query, scope, 1)}`;
  return ids.length > 0;
}
