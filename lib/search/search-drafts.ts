import { Prisma } from '@/lib/db/generated/client';
import { addUnits } from './expand-question';
import { haveLabels, monthLabel } from './labels';
import { isTimeout, openIndex, type Index } from './open-index';
import { parseQuery } from './parse-query';
import { askedInFull, askedOfIndex, writeForm, type QueryForm } from './query-form';
import type { Question } from './question';
import { relaxations } from './relax';
import { leaveOutStopWords } from './stop-words';

/** Where a list goes on: after the article that was changed then. */
export type DraftPosition = { changedAt: Date; id: string };

/**
 * Which newest texts are searched. `labels`: of each group one must be there (`labels.ts`).
 * `articles`: a condition on the row of the table `article`, for what labels cannot say.
 */
export type DraftScope = {
  labels: string[][];
  articles: Prisma.Sql[];
  /** A condition on `search.draft` that few meet: these are looked at one by one. */
  first?: Prisma.Sql;
  before?: DraftPosition;
  now: Date;
  limit: number;
};

/**
 * `found`, maybe nothing, last changed first; `relaxed` when nothing has the query itself and these
 * have its words. Or why there is no answer, as in `SearchResult`.
 */
export type DraftResult =
  | { kind: 'found'; ids: string[]; relaxed: boolean }
  | { kind: 'empty' | 'onlyExclusions' | 'onlyStopWords' | 'tookTooLong' };

/** How many that have all words of a phrase are opened to see whether they have the phrase. */
const maxOpened = 10_000;

/** How many months the newest ones are looked for in, then the ones before, and so on. */
const windowSizes = [1, 1, 4, 12, 36, 120];

/**
 * Answers an editor's search over the newest texts of all articles, in every language and state: the
 * readers' way to understand a query, over what readers do not see. Any text is a valid query.
 */
export async function searchDrafts(q: string, scope: DraftScope): Promise<DraftResult> {
  const parsed = parseQuery(q);
  if (parsed.kind !== 'query') return parsed;
  return inTime((index) => find(index, parsed.question, scope));
}

/** The newest texts that have the labels, whatever their words. */
export async function listDrafts(scope: DraftScope): Promise<DraftResult> {
  return inTime(async (index) => {
    const ids = await lastChanged(index, null, scope);
    return { kind: 'found', ids, relaxed: false };
  });
}

/**
 * The labels as a condition on `search.draft`, where few meet it.
 *
 * @returns `undefined` where more than `most` do
 */
export async function fewLabelled(
  labels: string[][],
  most: number,
): Promise<Prisma.Sql | undefined> {
  const areLabelled = Prisma.sql`tsv @@ ${haveLabels(labels)}::tsquery`;
  const [row] = await openIndex('short').$queryRaw<[{ count: number }]>`
    SELECT count(*)::int AS count
    FROM (SELECT FROM search.draft WHERE ${areLabelled} LIMIT ${most + 1}) AS counted`;
  return row.count > most ? undefined : areLabelled;
}

/** The labels as a condition on a row of `article`, for a list that opens one text after the other. */
export function isLabelled(labels: string[][]): Prisma.Sql {
  return Prisma.sql`(
    SELECT tsv @@ ${haveLabels(labels)}::tsquery FROM search.draft WHERE article_id = article.id)`;
}

async function inTime(ask: (index: Index) => Promise<DraftResult>): Promise<DraftResult> {
  try {
    return await ask(openIndex('short'));
  } catch (error) {
    if (isTimeout(error)) return { kind: 'tookTooLong' };
    throw error;
  }
}

async function find(index: Index, typed: Question, scope: DraftScope): Promise<DraftResult> {
  const known = await addUnits(index, typed);
  if (known.groups.length === 0) return { kind: 'onlyStopWords' };
  const ids = await lastChanged(index, writeForm(known), scope);
  const [words] = relaxations(await leaveOutStopWords(typed));
  if (ids.length > 0 || !words) return { kind: 'found', ids, relaxed: false };
  const widened = await lastChanged(index, writeForm(await addUnits(index, words)), scope);
  return { kind: 'found', ids: widened, relaxed: widened.length > 0 };
}

/** Goes back in time window by window, so that a word that every text has costs no more than a rare one. */
async function lastChanged(
  index: Index,
  query: QueryForm | null,
  scope: DraftScope,
): Promise<string[]> {
  const ids: string[] = [];
  const windows = scope.first
    ? [Prisma.sql`true`]
    : changeWindows(scope.before?.changedAt ?? scope.now);
  for (const window of windows) {
    const found = await index.$queryRaw<{ id: string }[]>`
      SELECT article_id AS id FROM (${candidates(query, window, scope)}) AS candidate
      ${scope.articles.length > 0 ? Prisma.sql`JOIN article ON article.id = article_id` : Prisma.empty}
      WHERE ${Prisma.join([isWholeQuery(query), ...scope.articles], ' AND ')}
      ORDER BY candidate.updated_at DESC, article_id DESC LIMIT ${scope.limit - ids.length}`;
    ids.push(...found.map(({ id }) => id));
    if (ids.length >= scope.limit) break;
  }
  return ids;
}

function candidates(query: QueryForm | null, window: Prisma.Sql, scope: DraftScope): Prisma.Sql {
  const { labels, first, before } = scope;
  const conditions = [
    ...(query ? [Prisma.sql`tsv @@ ${askedOfIndex(query)}`] : []),
    window,
    ...(labels.length > 0 ? [Prisma.sql`tsv @@ ${haveLabels(labels)}::tsquery`] : []),
    ...(before
      ? [
          Prisma.sql`(updated_at, article_id) < (${before.changedAt}::timestamptz, ${before.id}::uuid)`,
        ]
      : []),
  ];
  const found = Prisma.sql`
    SELECT article_id, updated_at, tsv FROM ${textsThat(first)} WHERE ${Prisma.join(conditions, ' AND ')}`;
  if (!query || askedInFull(query) === null) return found;
  return Prisma.sql`${found} ORDER BY updated_at DESC, article_id DESC LIMIT ${maxOpened}`;
}

/** All newest texts, or first of all a few: PostgreSQL knows nothing of vectors, and would not begin there. */
function textsThat(areFew: Prisma.Sql | undefined): Prisma.Sql {
  if (!areFew) return Prisma.sql`search.draft`;
  return Prisma.sql`(
    WITH few AS MATERIALIZED (SELECT * FROM search.draft WHERE ${areFew}) SELECT * FROM few) AS draft`;
}

/** Whether the words stand together is asked of the candidates only. */
function isWholeQuery(query: QueryForm | null): Prisma.Sql {
  const full = query && askedInFull(query);
  return full === null ? Prisma.sql`true` : Prisma.sql`tsv @@ ${full}`;
}

/** Conditions that part all times up to `from`, newest first. */
function changeWindows(from: Date): Prisma.Sql[] {
  let months = 0;
  const windows = windowSizes.map((size) => {
    const labels = Array.from({ length: size }, (_, at) => monthLabel(from, months + at));
    months += size;
    return Prisma.sql`tsv @@ ${haveLabels([labels])}::tsquery`;
  });
  const oldest = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() - months + 1));
  return [...windows, Prisma.sql`updated_at < ${oldest}::timestamptz`];
}
