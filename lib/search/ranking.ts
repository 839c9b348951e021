import { Prisma } from '@/lib/db/generated/client';
import type { Locale } from '@/lib/i18n/locales';
import { authorLabel, haveLabels, sectionLabel } from './labels';
import { hasManyArticles } from './many-articles';
import type { Index } from './open-index';
import { askedInFull, askedOfIndex, type QueryForm } from './query-form';
import { timeWindows } from './time-windows';

/**
 * Where and when to look: in any of the sections and by any of the authors, if there are some; `from`
 * is included, `to` is not; `now` is the edition's time. After `patience` milliseconds older articles
 * are left out; in an archive that does not have many, after four times that. `onlyTitles`: bodies are not looked at.
 */
export type Scope = {
  locale: Locale;
  sectionIds?: string[];
  authorIds?: string[];
  from?: Date;
  to?: Date;
  now: Date;
  patience?: number;
  onlyTitles?: boolean;
};

/** Ids in order, best first; `total` is a lower bound unless `totalIsExact`; `isCut` by patience. */
export type Ranking = { ids: string[]; total: number; totalIsExact: boolean; isCut: boolean };

/** As many as can be paged through (30 pages); more are only known to exist. */
export const maxMatches = 300;
/** How many of them are told apart by relevance, and how many more that have it in their title. */
const maxRanked = 200;
const maxHeadMatches = 100;
/** Which part of a reader's patience is for those. */
const titlePatience = 0.4;

/**
 * How long an answer that was cut by patience holds, in milliseconds: a moment of much work may have cut
 * it, and the next one finds what it left out.
 */
export const cutHolds = 1_000;

/**
 * How many times as long an archive is looked through that does not have many articles: nearly every
 * search of it is done long before, and a machine that is busy should not hide what is there.
 */
const longerAmongFew = 4;

/** What a word counts in D (body), C (unused), B (standfirst), A (title). */
const weights = '{0.1,0.2,0.4,1.0}';
/** An article this old counts half as much as the same one today. */
const halfLifeYears = 4;

/** Newest first. */
export async function rankByTime(
  index: Index,
  query: QueryForm,
  scope: Scope,
  wanted = maxMatches,
): Promise<Ranking> {
  const vector = scope.onlyTitles ? 'head' : 'tsv';
  const { ids, isCut } = await findNewest(index, vector, query, scope, wanted + 1);
  return toRanking(ids, { found: ids.length, isCut: isCut || scope.onlyTitles === true }, wanted);
}

/**
 * By relevance: how well the text answers (nearness and number of words, title before standfirst
 * before body) times how recent it is, over the newest matches and the newest matches in a title or
 * standfirst; matches beyond those are too many and too old to be told apart, and follow by time.
 */
export async function rankByRelevance(
  index: Index,
  query: QueryForm,
  scope: Scope,
): Promise<Ranking> {
  if (scope.onlyTitles) return rankByTime(index, query, scope);
  const inTitles = { ...scope, patience: scope.patience && scope.patience * titlePatience };
  const [newest, titles] = await Promise.all([
    findNewest(index, 'tsv', query, scope, maxMatches + 1),
    findNewest(index, 'head', query, inTitles, maxHeadMatches),
  ]);
  const ranked = [...new Set([...newest.ids.slice(0, maxRanked), ...titles.ids])];
  const best = await rank(index, ranked, query, scope);
  const ids = [...new Set([...best, ...newest.ids])];
  return toRanking(ids, { found: newest.ids.length, isCut: newest.isCut }, maxMatches);
}

/** Best first; without what matches in its title but not as a whole: its body may have what is excluded. */
async function rank(
  index: Index,
  articleIds: string[],
  query: QueryForm,
  { locale, now }: Scope,
): Promise<string[]> {
  const asked = askedInFull(query) ?? askedOfIndex(query);
  const rows = await index.$queryRaw<{ id: string }[]>`
    WITH known AS MATERIALIZED (
      SELECT article_id, publish_at, tsv FROM search.doc
      WHERE locale = ${locale} AND article_id = ANY (${articleIds}::uuid[]))
    SELECT article_id AS id FROM known WHERE tsv @@ ${asked}
    ORDER BY ${score(asked, now)} DESC, publish_at DESC, article_id DESC`;
  return rows.map(({ id }) => id);
}

function score(asked: Prisma.Sql, now: Date): Prisma.Sql {
  return Prisma.sql`ts_rank_cd(${weights}::real[], tsv, ${asked}, 1)
    / (1 + extract(epoch FROM ${now}::timestamptz - publish_at) / ${halfLifeYears * 31_557_600})`;
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

async function findNewest(
  index: Index,
  vector: 'tsv' | 'head',
  query: QueryForm,
  scope: Scope,
  wanted: number,
): Promise<{ ids: string[]; isCut: boolean }> {
  const { from = null, to = null, now, patience = null } = scope;
  const windows = timeWindows(to && to < now ? to : now, from ?? undefined);
  // As one text: hundreds of values of an array take longer to read than to find.
  const [{ ids, isCut }] = await index.$queryRaw<[{ ids: string; isCut: boolean }]>`
    SELECT array_to_string(ids, ' ') AS ids, is_cut AS "isCut" FROM ${functions[vector]}(
      ${askedOfIndex(query)}${narrowedBy(labelsOf(scope))},
      ${askedInFull(query)}, ${scope.locale}, ${windows}::tsquery[], ${from}::timestamptz,
      ${to}::timestamptz, ${now}::timestamptz, ${wanted}::int,
      ${patience}::float8 * CASE WHEN ${hasManyArticles} THEN 1 ELSE ${longerAmongFew} END)`;
  return { ids: ids === '' ? [] : ids.split(' '), isCut };
}

function narrowedBy(labels: string[][]): Prisma.Sql {
  return labels.length === 0 ? Prisma.empty : Prisma.sql` && ${haveLabels(labels)}::tsquery`;
}

function labelsOf({ sectionIds, authorIds }: Scope): string[][] {
  return [
    ...(sectionIds ? [sectionIds.map(sectionLabel)] : []),
    ...(authorIds ? [authorIds.map(authorLabel)] : []),
  ];
}

/** The newest articles that answer in title or standfirst; `isCut` by patience. */
export async function newestTitles(
  index: Index,
  query: QueryForm,
  scope: Scope,
  wanted: number,
): Promise<{ ids: string[]; isCut: boolean }> {
  return findNewest(index, 'head', query, scope, wanted);
}

/** Whether anything answers; `isCut` if patience ended before that was known. */
export async function hasMatches(
  index: Index,
  query: QueryForm,
  scope: Scope,
): Promise<{ isFound: boolean; isCut: boolean }> {
  const { ids, isCut } = await findNewest(index, 'tsv', query, scope, 1);
  return { isFound: ids.length > 0, isCut: isCut && ids.length === 0 };
}
