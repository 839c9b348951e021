import {
  editionTime,
  listPublishedByIds,
  type ArticleCard,
} from '@/lib/articles/published-articles';
import { transaction, type Transaction } from '@/lib/db/client';
import type { Locale } from '@/lib/i18n/locales';
import { answeredTerms, excerpt } from './excerpt';
import { findHits, highlight, type Segment } from './highlight';
import { findLexemes, type Lexemes } from './lexemes';
import { parseQuery, type QueryForm, type Term } from './parse-query';
import { rankByRelevance, rankByTime, type Ranking, type Scope } from './ranking';
import { isTimeout, limitTime } from './time-limit';

/** `from` is included, `to` is not; `page` counts from 1 (others are taken as the nearest there is). */
export type SearchRequest = {
  locale: Locale;
  q: string;
  sectionId?: string;
  from?: Date;
  to?: Date;
  sort: 'relevance' | 'newest';
  page: number;
};

export type SearchHit = { article: ArticleCard; title: Segment[]; excerpt: Segment[] };

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
      relaxed: boolean;
      page: number;
      pages: number;
    }
  | { kind: 'empty' | 'onlyExclusions' | 'onlyStopWords' | 'tookTooLong' };

export const hitsPerPage = 10;

const noMatches: Ranking = { ids: [], total: 0, totalIsExact: true };

type Matches = { query: QueryForm; ranking: Ranking; relaxed: boolean };
type MatchesPage = Matches & {
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
  const parsed = parseQuery(request.q);
  if (parsed.kind !== 'query') return parsed;
  const scope: Scope = { ...request, now: await editionTime() };
  try {
    const found = await transaction(async (tx) => {
      await limitTime(tx);
      if (!(await asksForSomething(tx, parsed.strict))) return null;
      const matches = await findMatches(tx, parsed, request.sort, scope);
      return readPage(tx, matches, request.page);
    });
    return found ? await toResult(request.locale, found) : { kind: 'onlyStopWords' };
  } catch (error) {
    if (isTimeout(error)) return { kind: 'tookTooLong' };
    throw error;
  }
}

/** What PostgreSQL leaves of a query without its stop words must be something that an index can find. */
async function asksForSomething(tx: Transaction, { and }: QueryForm): Promise<boolean> {
  const [{ indexable }] = await tx.$queryRaw<[{ indexable: string }]>`
    SELECT querytree(to_tsquery('search.news', ${and})) AS indexable`;
  return indexable !== '' && indexable !== 'T';
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

async function readPage(tx: Transaction, matches: Matches, wanted: number): Promise<MatchesPage> {
  const pages = Math.max(1, Math.ceil(matches.ranking.ids.length / hitsPerPage));
  const page = Math.min(Math.max(1, Math.trunc(wanted) || 1), pages);
  const ids = matches.ranking.ids.slice((page - 1) * hitsPerPage, page * hitsPerPage);
  const rows = await tx.$queryRaw<{ id: string; body: string }[]>`
    SELECT article.id, body_text AS body FROM article JOIN revision ON revision.id = live_revision_id
    WHERE article.id = ANY(${ids}::uuid[])`;
  return { ...matches, ids, bodies: new Map(rows.map(({ id, body }) => [id, body])), page, pages };
}

/** The articles themselves come last, from the one place that knows what is public. */
async function toResult(locale: Locale, found: MatchesPage): Promise<SearchResult> {
  const { query, ranking, relaxed, ids, bodies, page, pages } = found;
  const articles = await listPublishedByIds(locale, ids);
  const texts = articles.map((article) => [
    article.title,
    article.standfirst,
    bodies.get(article.id) ?? '',
  ]);
  const lexemes = await findLexemes(query.terms, texts.flat());
  const hits = articles.map((article) => ({
    article,
    title: highlight(article.title, query.terms, lexemes),
    excerpt: bestExcerpt([article.standfirst, bodies.get(article.id) ?? ''], query.terms, lexemes),
  }));
  return {
    kind: 'found',
    hits,
    relaxed,
    page,
    pages,
    total: ranking.total,
    totalIsExact: ranking.totalIsExact,
  };
}

/** Of the text that answers most of the query; the first one on a tie. */
function bestExcerpt(texts: string[], terms: Term[], lexemes: Lexemes): Segment[] {
  const found = texts
    .filter((text) => text !== '')
    .map((text) => ({ text, hits: findHits(text, terms, lexemes) }))
    .map((one) => ({ ...one, answered: answeredTerms(one.hits) }))
    .sort((a, b) => b.answered - a.answered);
  return found[0] ? excerpt(found[0].text, found[0].hits) : [];
}
