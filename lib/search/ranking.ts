import { Prisma } from '@/lib/db/generated/client';
import type { Transaction } from '@/lib/db/client';
import type { Locale } from '@/lib/i18n/locales';
import type { QueryForm } from './parse-query';
import { haveLabels, localeLabel, sectionLabel } from './labels';

/**
 * Where and when to look: in any of the sections if there are some, `from` is included, `to` is not;
 * `now` is the edition's time.
 */
export type Scope = { locale: Locale; sectionIds?: string[]; from?: Date; to?: Date; now: Date };

/** Ids in order, best first; `total` is a lower bound unless `totalIsExact`. */
export type Ranking = { ids: string[]; total: number; totalIsExact: boolean };

/** As many as can be paged through (50 pages); more are only known to exist. */
const maxMatches = 500;
const maxHeadMatches = 200;
/** How many articles that have all words of a phrase are opened to see whether they have the phrase. */
const maxOpened = 10_000;

type Column = 'tsv' | 'head';
const vectors = { tsv: Prisma.sql`tsv`, head: Prisma.sql`head` };

/** What a word counts in D (body), C (unused), B (standfirst), A (title). */
const weights = '{0.1,0.2,0.4,1.0}';
/** An article this old counts half as much as the same one today. */
const halfLifeYears = 4;

type Match = { id: string; isNewest: boolean };

/** Newest first. */
export async function rankByTime(
  tx: Transaction,
  query: QueryForm,
  scope: Scope,
): Promise<Ranking> {
  const newest = newestMatches('tsv', query, scope, maxMatches + 1);
  const matches = await tx.$queryRaw<Match[]>`
    SELECT article_id AS id, true AS "isNewest" FROM (${newest}) AS newest
    ORDER BY publish_at DESC, article_id DESC`;
  return toRanking(tx, query, scope, matches);
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
  const asked = Prisma.sql`to_tsquery('search.news', ${query.full ?? query.and})`;
  // What a title does not have its body may: exclusions are asked of the whole text again.
  const matches = await tx.$queryRaw<Match[]>`
    WITH newest AS MATERIALIZED (${newestMatches('tsv', query, scope, maxMatches + 1)}),
      titles AS MATERIALIZED (${newestMatches('head', query, scope, maxHeadMatches)})
    SELECT article_id AS id, newest.article_id IS NOT NULL AS "isNewest"
    FROM newest FULL JOIN titles USING (article_id) JOIN search.doc USING (article_id)
    WHERE newest.article_id IS NOT NULL OR tsv @@ ${asked}
    ORDER BY ${score(asked, scope.now)} DESC, doc.publish_at DESC, article_id DESC`;
  return toRanking(tx, query, scope, matches);
}

function score(asked: Prisma.Sql, now: Date): Prisma.Sql {
  return Prisma.sql`ts_rank_cd(${weights}::real[], tsv, ${asked}, 1)
    / (1 + extract(epoch FROM ${now}::timestamptz - doc.publish_at) / ${halfLifeYears * 31_557_600})`;
}

async function toRanking(
  tx: Transaction,
  query: QueryForm,
  scope: Scope,
  matches: Match[],
): Promise<Ranking> {
  const newest = matches.filter(({ isNewest }) => isNewest).length;
  const totalIsExact = newest <= maxMatches && (await allWereOpened(tx, query, scope));
  const ids = matches.slice(0, maxMatches).map(({ id }) => id);
  return { ids, total: ids.length, totalIsExact };
}

/** Whether every article with all words of a phrase was asked for the phrase itself. */
async function allWereOpened(tx: Transaction, query: QueryForm, scope: Scope): Promise<boolean> {
  if (query.full === null) return true;
  const [{ found }] = await tx.$queryRaw<[{ found: number }]>`
    SELECT count(*)::int AS found FROM (
      SELECT FROM search.doc WHERE ${inScope('tsv', query, scope)} LIMIT ${maxOpened + 1}
    ) AS candidates`;
  return found <= maxOpened;
}

/**
 * The newest matches. The index finds all articles with the words; whether the words stand together
 * is asked of one after the other, newest first, until there are enough.
 */
function newestMatches(column: Column, query: QueryForm, scope: Scope, limit: number): Prisma.Sql {
  const vector = vectors[column];
  const newestFirst = Prisma.sql`ORDER BY publish_at DESC, article_id DESC`;
  const candidates = Prisma.sql`
    SELECT article_id, publish_at, ${vector} AS vector FROM search.doc
    WHERE ${inScope(column, query, scope)} ${newestFirst}
    LIMIT ${query.full === null ? limit : maxOpened}`;
  if (query.full === null) return candidates;
  return Prisma.sql`
    SELECT article_id, publish_at FROM (${candidates}) AS candidates
    WHERE vector @@ to_tsquery('search.news', ${query.full}) ${newestFirst} LIMIT ${limit}`;
}

/** Two conditions on the vector, not one joined with `&&`: the index then skips through both lists. */
function inScope(column: Column, query: QueryForm, scope: Scope): Prisma.Sql {
  const vector = vectors[column];
  const labels = [[localeLabel(scope.locale)]];
  if (scope.sectionIds) labels.push(scope.sectionIds.map(sectionLabel));
  const conditions = [
    Prisma.sql`${vector} @@ to_tsquery('search.news', ${query.and})`,
    Prisma.sql`${vector} @@ ${haveLabels(labels)}::tsquery`,
    Prisma.sql`publish_at <= ${scope.now}::timestamptz`,
    Prisma.sql`(expire_at IS NULL OR expire_at > ${scope.now}::timestamptz)`,
  ];
  if (scope.from) conditions.push(Prisma.sql`publish_at >= ${scope.from}::timestamptz`);
  if (scope.to) conditions.push(Prisma.sql`publish_at < ${scope.to}::timestamptz`);
  return Prisma.join(conditions, ' AND ');
}
