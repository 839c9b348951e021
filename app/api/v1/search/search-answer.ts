import { toLink } from '@/lib/open-data/list-articles';
import type { SearchHit, SearchResult } from '@/lib/search/search-articles';

type Found = Extract<SearchResult, { kind: 'found' }>;

/** What `/api/v1/search` answers (docs/api.md), apart from `tookMs`. */
export function searchAnswer(found: Found, wantedPage: number) {
  const { total, totalIsExact, isCut, relaxed, suggestion, facets, page, pages } = found;
  const isThere = page === wantedPage;
  return {
    total,
    totalIsExact,
    isCut,
    relaxed,
    suggestion,
    items: isThere ? found.hits.map(toItem) : [],
    nextCursor: isThere && page < pages ? String(page + 1) : null,
    facets,
  };
}

function toItem({ article, title, excerpt, twin, isPinned }: SearchHit) {
  const { publishAt, section } = article;
  return {
    ...toLink(article),
    publishedAt: publishAt.toISOString(),
    section,
    highlights: { title, excerpt },
    twin: twin && toLink(twin),
    isPinned,
  };
}
