import { articlePath } from '@/lib/articles/article';
import type { ArticleLink } from '@/lib/articles/published-articles';
import { siteUrl } from '@/lib/env';
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
    ...apiLink(article),
    publishedAt: publishAt.toISOString(),
    section,
    highlights: { title, excerpt },
    twin: twin && apiLink(twin),
    isPinned,
  };
}

/** An article as programs are led to it. */
export function apiLink({ locale, slug, title }: ArticleLink) {
  return { locale, slug, title, url: siteUrl() + articlePath({ locale, slug }) };
}
