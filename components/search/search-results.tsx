import { FollowLine } from '@/components/layout/follow-line';
import type { Reading } from '@/lib/i18n/reading';
import type { SearchResult } from '@/lib/search/search-articles';
import { followedSearchPath, type SearchAddress } from '@/lib/site/addresses';
import type { ChosenNames } from './chosen';
import { ChosenList } from './chosen-list';
import { DidYouMean } from './did-you-mean';
import type { LeftOut } from './left-out';
import { ResultPager } from './result-pager';
import { SearchFilters } from './search-filters';
import { SearchHead } from './search-head';
import { SearchHits } from './search-hits';
import { SearchNotices } from './search-notices';
import { SearchSummary } from './search-summary';

type Found = Extract<SearchResult, { kind: 'found' }>;

type Props = {
  reading: Reading;
  search: SearchAddress;
  names: ChosenNames;
  leftOut: LeftOut[];
  found: Found;
};

/** What a search found: how to narrow it beside it, more of it and its feed after it. */
export function SearchResults({ reading, search, names, leftOut, found }: Props) {
  const { locale, t } = reading;
  const asked = { reading, search };
  return (
    <>
      <SearchHead title={t('search.titleFor', { query: search.q })} reading={reading}>
        <SearchSummary {...found} {...asked} />
        <DidYouMean suggestion={found.suggestion} {...asked} />
      </SearchHead>
      <SearchNotices {...asked} leftOut={leftOut} {...found} />
      <div className="desk:grid-cols-12 desk:pt-6 gap-x-gap desk:border-ink desk:border-t grid grid-cols-1 gap-y-6 pb-12">
        <SearchFilters {...asked} names={names} facets={found.facets} leftOut={leftOut} />
        <div className="desk:col-span-9">
          <ChosenList {...asked} names={names} />
          <SearchHits hits={found.hits} reading={reading} />
          <div className="flex flex-wrap items-center justify-between gap-x-6 py-5">
            <ResultPager {...asked} page={found.page} pages={found.pages} />
            <FollowLine page={followedSearchPath(locale, search)} reading={reading} />
          </div>
        </div>
      </div>
    </>
  );
}
