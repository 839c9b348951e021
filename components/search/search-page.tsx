import type { ComponentProps } from 'react';
import type { SearchResult } from '@/lib/search/search-articles';
import { NoAnswer } from './no-answer';
import { SearchResults } from './search-results';

type Props = Omit<ComponentProps<typeof NoAnswer>, 'result'> & { result: SearchResult };

/** The page of a search: what was found, or what to do where nothing was. */
export function SearchPage({ result, ...asked }: Props) {
  if (result.kind === 'found' && result.hits.length > 0) {
    return <SearchResults {...asked} found={result} />;
  }
  return <NoAnswer {...asked} result={result} />;
}
