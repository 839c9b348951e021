import { cleanLine } from '@/lib/articles/clean-text';
import type { CountedSearch } from '@/lib/reads/read-page';
import { looksPersonal } from './looks-personal';
import { queryKey } from './query-key';
import type { SearchRequest, SearchResult } from './search-articles';

/** Longer ones are sentences of somebody, not what an editor could answer. */
const longestQuery = 100;

/**
 * A query as it is counted for the editors; `null` for one that asks for nothing, is long, or may name
 * a person (docs/decisions/010-missed-searches-are-counted-without-readers.md).
 */
export function countedQuery(q: string): { key: string; query: string } | null {
  if (q.length > 2 * longestQuery) return null;
  const query = cleanLine(q);
  const key = queryKey(query);
  if (key === '' || [...query].length > longestQuery || looksPersonal(query)) return null;
  return { key, query };
}

/**
 * What is counted of a search that was answered: the first page of the usual order, of the whole paper.
 * Whoever narrows a search, turns its pages or sorts it otherwise has been counted already.
 */
export function countedSearch(
  request: SearchRequest,
  result: SearchResult,
): CountedSearch | undefined {
  const { q, page, sort, sectionId, authorId, from, to } = request;
  const isFirst = page === 1 && sort === 'relevance' && !(sectionId ?? authorId ?? from ?? to);
  const query = isFirst && result.kind === 'found' ? countedQuery(q) : null;
  if (!query || result.kind !== 'found') return undefined;
  return { ...query, isMissed: result.relaxed || result.total === 0 };
}
