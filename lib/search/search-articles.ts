import {
  editionTime,
  listPublishedByIds,
  type ArticleLink,
} from '@/lib/articles/published-articles';
import { findPublishedTwins } from '@/lib/articles/published-twins';
import { db, transaction, type Transaction } from '@/lib/db/client';
import type { Locale } from '@/lib/i18n/locales';
import { newsroomTimeZone } from '@/lib/site/time-zone';
import { asksForSomething } from './asks-for-something';
import { didYouMean } from './did-you-mean';
import { expandQuestion } from './expand-question';
import { countFacets, type Facets } from './facets';
import { findElsewhere } from './find-elsewhere';
import { findMatches, type Asked, type Matches, type Sort } from './find-matches';
import { markHits, type MarkedArticle } from './mark-hits';
import { noteMiss } from './missed-searches';
import { parseQuery } from './parse-query';
import { pinnedArticleIds } from './pins';
import type { Ranking, Scope } from './ranking';
import { isTimeout, limitTime } from './time-limit';

/**
 * `from` is included, `to` is not; `page` counts from 1 (others are taken as the nearest there is).
 * `whole`: the whole archive is read also where that is slow.
 */
export type SearchRequest = {
  locale: Locale;
  q: string;
  sectionId?: string;
  authorId?: string;
  from?: Date;
  to?: Date;
  sort: Sort;
  page: number;
  hitsPerPage?: number;
  whole?: boolean;
};

/** `twin`: the same story in another language. `isPinned`: editors put it first for this query. */
export type SearchHit = MarkedArticle & { twin: ArticleLink | null; isPinned: boolean };

/**
 * `found`, maybe nothing: `total` is a lower bound ("500+") unless `totalIsExact`; `relaxed` when
 * nothing had the query itself and these have its words. Or why there is no answer: nothing to look
 * for was typed, only exclusions, only words that every text has, or the answer took too long.
 */
export type SearchResult =
  | {
      kind: 'found';
      hits: SearchHit[];
      total: number;
      totalIsExact: boolean;
      /** Only recent matches are shown: to find all would have taken too long. `whole` finds them. */
      isCut: boolean;
      relaxed: boolean;
      /** What was perhaps meant, as a query that finds something. */
      suggestion: string | null;
      facets: Facets;
      page: number;
      pages: number;
      tookMs: number;
    }
  | { kind: 'empty' | 'onlyExclusions' | 'onlyStopWords' | 'tookTooLong' };

const usualHitsPerPage = 10;
/** How far into a body an excerpt is looked for, so that a book costs no more than a long article. */
const longestMarked = 20_000;

/** How long an ordinary search goes on looking, in milliseconds. */
const patience = 25;

/** With fewer matches than this a reader is asked whether something else was meant. */
const few = 5;

type MatchesPage = Matches & {
  suggestion: string | null;
  facets: Facets;
  pinned: string[];
  ids: string[];
  bodies: Map<string, string>;
  page: number;
  pages: number;
};

/**
 * Answers a reader's search over title, standfirst and body of what is public in one language at
 * this edition's moment. Any text is a valid query.
 */
export async function searchArticles(request: SearchRequest): Promise<SearchResult> {
  const began = performance.now();
  const parsed = parseQuery(request.q);
  if (parsed.kind !== 'query') return parsed;
  const scope = await scopeOf(request);
  try {
    const found = await transaction(async (tx) => {
      await limitTime(tx, request.whole ? 'long' : 'short');
      if (!(await asksForSomething(tx, parsed.question))) return null;
      const known = await expandQuestion(tx, parsed.question);
      const asked = { typed: parsed.question, known };
      const matches = await findMatches(tx, asked, scope, request.sort);
      const found = matches.relaxed ? 0 : matches.ranking.total;
      const pinned = await pinnedFor(tx, request, scope);
      if (found === 0 && !isNarrowed(request)) noteMiss(request.locale, request.q);
      const suggestion = found < few ? await didYouMean(tx, request.q, scope, found) : null;
      const facets = await facetsOf(tx, matches.ranking, asked, scope);
      const ids = [...pinned, ...matches.ranking.ids.filter((id) => !pinned.includes(id))];
      return { ...matches, suggestion, facets, pinned, ...(await readPage(tx, ids, request)) };
    });
    if (!found) return { kind: 'onlyStopWords' };
    return await toResult(request.locale, found, began);
  } catch (error) {
    if (isTimeout(error)) return { kind: 'tookTooLong' };
    throw error;
  }
}

/** What editors put first is shown where a reader has not asked for less, or for an order. */
async function pinnedFor(tx: Transaction, request: SearchRequest, { now }: Scope) {
  if (isNarrowed(request) || request.sort !== 'relevance') return [];
  return pinnedArticleIds(tx, request.locale, request.q, now);
}

function isNarrowed({ sectionId, authorId, from, to }: SearchRequest): boolean {
  return Boolean(sectionId ?? authorId ?? from ?? to);
}

async function scopeOf(request: SearchRequest): Promise<Scope> {
  const { locale, sectionId, authorId, from, to, whole } = request;
  return {
    locale,
    from,
    to,
    sectionIds: sectionId ? await withMerged('section', sectionId) : undefined,
    authorIds: authorId ? await withMerged('author', authorId) : undefined,
    now: await editionTime(),
    patience: whole ? undefined : patience,
  };
}

/** The index knows articles by what they were published under: also by what was merged since. */
async function withMerged(kind: 'section' | 'author', id: string): Promise<string[]> {
  const merged = { where: { mergedIntoId: id }, select: { id: true } };
  const rows = await (kind === 'section'
    ? db().section.findMany(merged)
    : db().author.findMany(merged));
  return [id, ...rows.map((row) => row.id)];
}

async function facetsOf(
  tx: Transaction,
  { ids, totalIsExact }: Ranking,
  asked: Asked,
  scope: Scope,
): Promise<Facets> {
  const names = { locale: scope.locale, zone: await newsroomTimeZone() };
  const counted = await countFacets(tx, ids, names);
  const languages = await findElsewhere(tx, asked, scope);
  return { ...counted, languages, areExact: totalIsExact };
}

async function readPage(
  tx: Transaction,
  all: string[],
  { page: wanted, hitsPerPage = usualHitsPerPage }: SearchRequest,
) {
  const pages = Math.max(1, Math.ceil(all.length / hitsPerPage));
  const page = Math.min(Math.max(1, Math.trunc(wanted) || 1), pages);
  const ids = all.slice((page - 1) * hitsPerPage, page * hitsPerPage);
  const rows = await tx.$queryRaw<{ id: string; body: string }[]>`
    SELECT article.id, left(body_text, ${longestMarked}::int) AS body
    FROM article JOIN revision ON revision.id = live_revision_id
    WHERE article.id = ANY(${ids}::uuid[])`;
  return { ids, bodies: new Map(rows.map(({ id, body }) => [id, body])), page, pages };
}

/** The articles themselves come last, from the one place that knows what is public. */
async function toResult(locale: Locale, found: MatchesPage, began: number): Promise<SearchResult> {
  const { ranking, ids, bodies, query, relaxed, suggestion, facets, pinned, page, pages } = found;
  const [articles, twins] = await Promise.all([
    listPublishedByIds(locale, ids),
    findPublishedTwins(ids),
  ]);
  const marked = await markHits(articles, bodies, query.terms);
  const hits = marked.map((hit) => ({
    ...hit,
    twin: twins.get(hit.article.id) ?? null,
    isPinned: pinned.includes(hit.article.id),
  }));
  const { totalIsExact } = ranking;
  const total = ranking.total + pinned.filter((id) => !ranking.ids.includes(id)).length;
  const tookMs = Math.round(performance.now() - began);
  const counts = { total, totalIsExact, isCut: ranking.isCut };
  return { kind: 'found', hits, ...counts, relaxed, suggestion, facets, page, pages, tookMs };
}
