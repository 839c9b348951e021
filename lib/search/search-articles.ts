import {
  editionTime,
  listPublishedByIds,
  type ArticleLink,
} from '@/lib/articles/published-articles';
import { findPublishedTwins } from '@/lib/articles/published-twins';
import { db } from '@/lib/db/client';
import type { Locale } from '@/lib/i18n/locales';
import { keepAnswerUntil } from '@/lib/process-state';
import { didYouMean } from './did-you-mean';
import { isTooBroad } from './is-too-broad';
import { expandQuestion } from './expand-question';
import { countFacets, type Facets } from './facets';
import { findElsewhere } from './find-elsewhere';
import { few, findMatches, type Asked, type Matches, type Sort } from './find-matches';
import { markHits, type MarkedArticle } from './mark-hits';
import { isTimeout, openIndex, type Index } from './open-index';
import { parseQuery } from './parse-query';
import { pinnedArticleIds } from './pins';
import type { Question } from './question';
import { cutHolds, type Scope } from './ranking';

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
 * `found`, maybe nothing: `total` is a lower bound ("300+") unless `totalIsExact`; `relaxed` when
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
/** How long an answer holds in an edition: words are learnt, and recent articles become older. */
const holds = 600_000;

type Found = Matches & { asked: Asked; pinned: string[] };

/**
 * Answers a reader's search over what is public in one language at this edition's moment: titles,
 * standfirsts, bodies, captions, tags and authors. Any text is a valid query.
 */
export async function searchArticles(request: SearchRequest): Promise<SearchResult> {
  const began = performance.now();
  const parsed = parseQuery(request.q);
  if (parsed.kind !== 'query') return parsed;
  try {
    const index = openIndex(request.whole ? 'long' : 'short');
    const typed = parsed.question;
    const asked = { typed, known: await expandQuestion(index, typed) };
    if (asked.known.groups.length === 0) return { kind: 'onlyStopWords' };
    const scope = await scopeOf(request, asked.known);
    const found = await find(index, asked, request, scope);
    keepAnswerUntil(new Date(+scope.now + (found.ranking.isCut ? cutHolds : holds)));
    return await toResult(request, scope, found, began);
  } catch (error) {
    if (!isTimeout(error)) throw error;
    keepAnswerUntil(new Date(0));
    return { kind: 'tookTooLong' };
  }
}

async function find(
  index: Index,
  asked: Asked,
  { locale, q, sort, ...request }: SearchRequest,
  scope: Scope,
): Promise<Found> {
  // What editors put first is shown where a reader has not asked for less, or for an order.
  const canPin = sort === 'relevance' && !isNarrowed(request);
  const [matches, pinned] = await Promise.all([
    findMatches(index, asked, scope, sort),
    canPin ? pinnedArticleIds(index, locale, q, scope.now) : [],
  ]);
  return { ...matches, asked, pinned };
}

function isNarrowed({
  sectionId,
  authorId,
  from,
  to,
}: Pick<SearchRequest, 'sectionId' | 'authorId' | 'from' | 'to'>): boolean {
  return Boolean(sectionId ?? authorId ?? from ?? to);
}

/** How many have what was asked for itself. */
function countOf({ ranking, relaxed }: Matches): number {
  return relaxed ? 0 : ranking.total;
}

async function scopeOf(request: SearchRequest, question: Question): Promise<Scope> {
  const { locale, sectionId, authorId, from, to, whole } = request;
  return {
    locale,
    from,
    to,
    sectionIds: sectionId ? await withMerged('section', sectionId) : undefined,
    authorIds: authorId ? await withMerged('author', authorId) : undefined,
    now: await editionTime(),
    ...(whole ? {} : { patience, onlyTitles: await isTooBroad(question) }),
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

/** What is told beside the hits is found at the same time as they are read. */
async function toResult(
  request: SearchRequest,
  scope: Scope,
  found: Found,
  began: number,
): Promise<SearchResult> {
  const { ranking, relaxed, pinned } = found;
  const ids = [...new Set([...pinned, ...ranking.ids])];
  const [shown, facets, suggestion] = await Promise.all([
    readPage(ids, found, request),
    readFacets(found, scope),
    findSuggestion(request, scope, found),
  ]);
  const { totalIsExact, isCut } = ranking;
  const total = ranking.total + ids.length - ranking.ids.length;
  const counts = { total, totalIsExact, isCut, relaxed };
  const tookMs = Math.round(performance.now() - began);
  return { kind: 'found', ...shown, ...counts, suggestion, facets, tookMs };
}

async function readFacets(found: Found, scope: Scope): Promise<Facets> {
  const { ranking } = found;
  const [counted, languages] = await Promise.all([
    countFacets(ranking.ids, scope.locale),
    findElsewhere(openIndex('short'), found.asked, scope, countOf(found) < few),
  ]);
  return { ...counted, languages, areExact: ranking.totalIsExact };
}

async function findSuggestion(
  { q }: SearchRequest,
  scope: Scope,
  found: Found,
): Promise<string | null> {
  const count = countOf(found);
  if (count >= few) return null;
  return didYouMean(openIndex('short'), q, scope, count);
}

/** The articles themselves come from the one place that knows what is public. */
async function readPage(
  all: string[],
  { query, pinned }: Found,
  { locale, page: wanted, hitsPerPage = usualHitsPerPage }: SearchRequest,
): Promise<{ hits: SearchHit[]; page: number; pages: number }> {
  const pages = Math.max(1, Math.ceil(all.length / hitsPerPage));
  const page = Math.min(Math.max(1, Math.trunc(wanted) || 1), pages);
  const ids = all.slice((page - 1) * hitsPerPage, page * hitsPerPage);
  const [articles, bodies, twins] = await Promise.all([
    listPublishedByIds(locale, ids),
    readBodies(ids),
    findPublishedTwins(ids),
  ]);
  const marked = await markHits(articles, bodies, query.terms);
  const hits = marked.map((hit) => {
    const { id } = hit.article;
    return { ...hit, twin: twins.get(id) ?? null, isPinned: pinned.includes(id) };
  });
  return { hits, page, pages };
}

async function readBodies(ids: string[]): Promise<Map<string, string>> {
  const rows = await db().$queryRaw<{ id: string; body: string }[]>`
    SELECT article.id, left(body_text, ${longestMarked}::int) AS body
    FROM article JOIN revision ON revision.id = live_revision_id
    WHERE article.id = ANY(${ids}::uuid[])`;
  return new Map(rows.map(({ id, body }) => [id, body]));
}
