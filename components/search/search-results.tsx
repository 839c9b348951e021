import { Runs } from '@/components/ui/runs';
import type { Reading } from '@/lib/i18n/reading';
import type { SearchResult } from '@/lib/search/search-articles';
import { searchFeedPath, type SearchAddress } from '@/lib/site/addresses';
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
            <a
              href={searchFeedPath(locale, search)}
              className="meta inline-block py-3 underline print:hidden"
            >
              <Runs text={t('search.feed')} locale={locale} />
            </a>
          </div>
        </div>
      </div>
    </>
  );
}
