import {
  editionTime,
  listPublishedByIds,
  type ArticleCard,
  type ArticleLink,
} from '@/lib/articles/published-articles';
import { findPublishedTwins } from '@/lib/articles/published-twins';
import { db, transaction, type Transaction } from '@/lib/db/client';
import type { Locale } from '@/lib/i18n/locales';
import { newsroomTimeZone } from '@/lib/site/time-zone';
import { analyze, type AnalyzedText } from './analyze';
import { asksForSomething } from './asks-for-something';
import { answeredTerms, excerpt } from './excerpt';
import { countFacets, type Facets } from './facets';
import { findHits, highlight, type Segment } from './highlight';
import { findLexemes, type Lexemes } from './lexemes';
import { parseQuery, type QueryForm, type Term } from './parse-query';
import { rankByRelevance, rankByTime, type Ranking, type Scope } from './ranking';
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
  sort: 'relevance' | 'newest';
  page: number;
  hitsPerPage?: number;
  whole?: boolean;
};

/** `twin`: the same story in another language. `isPinned`: editors put it first for this query. */
export type SearchHit = {
  article: ArticleCard;
  title: Segment[];
  excerpt: Segment[];
  twin: ArticleLink | null;
  isPinned: boolean;
};

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

const noMatches: Ranking = { ids: [], total: 0, totalIsExact: true };

type Matches = { query: QueryForm; ranking: Ranking; relaxed: boolean };
type MatchesPage = Matches & {
  ids: string[];
  bodies: Map<string, string>;
  page: number;
  pages: number;
  facets: Facets;
};

/**
 * Answers a reader's search over title, standfirst and body of what is public in one language at
 * this edition's moment. Any text is a valid query.
 */
export async function searchArticles(request: SearchRequest): Promise<SearchResult> {
  const began = performance.now();
  const parsed = parseQuery(request.q);
  if (parsed.kind !== 'query') return parsed;
  const sectionIds = request.sectionId ? await sectionsMeant(request.sectionId) : undefined;
  const scope: Scope = { ...request, sectionIds, now: await editionTime() };
  try {
    const found = await transaction(async (tx) => {
      await limitTime(tx);
      if (!(await asksForSomething(tx, parsed.strict))) return null;
      const matches = await findMatches(tx, parsed, request.sort, scope);
      return readPage(tx, matches, request);
    });
    if (!found) return { kind: 'onlyStopWords' };
    return await toResult(request.locale, found, began);
  } catch (error) {
    if (isTimeout(error)) return { kind: 'tookTooLong' };
    throw error;
  }
}

/** The index knows articles by the section that they were published in: also by one that was merged since. */
async function sectionsMeant(sectionId: string): Promise<string[]> {
  const merged = await db().section.findMany({
    where: { mergedIntoId: sectionId },
    select: { id: true },
  });
  return [sectionId, ...merged.map(({ id }) => id)];
}

async function findMatches(
  tx: Transaction,
  { strict, relaxed }: { strict: QueryForm; relaxed: QueryForm | null },
  sort: SearchRequest['sort'],
  scope: Scope,
): Promise<Matches> {
  const rank = sort === 'newest' ? rankByTime : rankByRelevance;
  const ranking = await rank(tx, strict, scope);
  if (ranking.ids.length > 0 || !relaxed) return { query: strict, ranking, relaxed: false };
  const widened = await rank(tx, relaxed, scope);
  return widened.ids.length > 0
    ? { query: relaxed, ranking: widened, relaxed: true }
    : { query: strict, ranking: noMatches, relaxed: false };
}

async function readPage(
  tx: Transaction,
  matches: Matches,
  { page: wanted, hitsPerPage = usualHitsPerPage, locale }: SearchRequest,
): Promise<MatchesPage> {
  const pages = Math.max(1, Math.ceil(matches.ranking.ids.length / hitsPerPage));
  const page = Math.min(Math.max(1, Math.trunc(wanted) || 1), pages);
  const ids = matches.ranking.ids.slice((page - 1) * hitsPerPage, page * hitsPerPage);
  const rows = await tx.$queryRaw<{ id: string; body: string }[]>`
    SELECT article.id, left(body_text, ${longestMarked}::int) AS body
    FROM article JOIN revision ON revision.id = live_revision_id
    WHERE article.id = ANY(${ids}::uuid[])`;
  const { totalIsExact } = matches.ranking;
  const counted = await countFacets(tx, matches.ranking.ids, {
    locale,
    zone: await newsroomTimeZone(),
  });
  const facets: Facets = { ...counted, languages: [], areExact: totalIsExact };
  const bodies = new Map(rows.map(({ id, body }) => [id, body]));
  return { ...matches, ids, bodies, page, pages, facets };
}

/** The articles themselves come last, from the one place that knows what is public. */
async function toResult(locale: Locale, found: MatchesPage, began: number): Promise<SearchResult> {
  const { ranking, ids, bodies, query, relaxed, facets, page, pages } = found;
  const [articles, twins] = await Promise.all([
    listPublishedByIds(locale, ids),
    findPublishedTwins(ids),
  ]);
  const marked = await markHits(articles, bodies, query.terms);
  const hits = marked.map((hit) => ({
    ...hit,
    twin: twins.get(hit.article.id) ?? null,
    isPinned: false,
  }));
  const { total, totalIsExact } = ranking;
  const tookMs = Math.round(performance.now() - began);
  const counts = { total, totalIsExact, isCut: false, relaxed, suggestion: null };
  return { kind: 'found', hits, ...counts, facets, page, pages, tookMs };
}

async function markHits(
  articles: ArticleCard[],
  bodies: Map<string, string>,
  terms: Term[],
): Promise<Pick<SearchHit, 'article' | 'title' | 'excerpt'>[]> {
  const read = articles.map((article) => ({
    article,
    title: analyze(article.title),
    texts: [article.standfirst, bodies.get(article.id) ?? ''].map(analyze),
  }));
  const lexemes = await findLexemes(
    terms,
    read.flatMap(({ title, texts }) => [title, ...texts]),
  );
  return read.map(({ article, title, texts }) => ({
    article,
    title: highlight(title, terms, lexemes),
    excerpt: bestExcerpt(texts, terms, lexemes),
  }));
}

/** Of the text that answers most of the query; the first one on a tie. */
function bestExcerpt(texts: AnalyzedText[], terms: Term[], lexemes: Lexemes): Segment[] {
  const [best] = texts
    .filter(({ original }) => original !== '')
    .map((text) => ({ text, hits: findHits(text, terms, lexemes) }))
    .sort((a, b) => answeredTerms(b.hits) - answeredTerms(a.hits));
  return best ? excerpt(best.text.original, best.hits) : [];
}
