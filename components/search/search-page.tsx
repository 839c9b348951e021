import type { ReactNode } from 'react';
import type { Reading } from '@/lib/i18n/reading';
import type { SearchAddress } from '@/lib/site/addresses';
import { ResultPager } from './result-pager';
import { SearchFilters } from './search-filters';
import { SearchHits, type Hit } from './search-hits';

/** What a search came to: hits, maybe none, or the reason why it could not be answered. */
type Result =
  | {
      kind: 'found';
      hits: Hit[];
      total: number;
      totalIsExact: boolean;
      relaxed: boolean;
      page: number;
      pages: number;
    }
  | { kind: 'empty' | 'onlyExclusions' | 'onlyStopWords' | 'tookTooLong' };

type Props = {
  reading: Reading;
  search: SearchAddress;
  sections: { name: string; slug: string }[];
  result: Result;
};

/** The page of a search: what was asked, how to narrow it, what was found. */
export function SearchPage({ reading, search, sections, result }: Props) {
  const { t } = reading;
  if (result.kind === 'empty') {
    return (
      <Head title={t('search.title')}>
        <p className="text-soft mt-3 max-w-[38rem]">{t('search.about')}</p>
      </Head>
    );
  }
  const title = t('search.titleFor', { query: search.q });
  if (result.kind !== 'found') {
    return (
      <Head title={title}>
        <p className="mt-3 max-w-[38rem] text-[1.1875rem]">{t(`search.${result.kind}`)}</p>
      </Head>
    );
  }
  return (
    <>
      <Head title={title}>
        <p className="meta mt-1.5">
          <Total result={result} reading={reading} />
          {result.total > 1 && `, ${t('search.sorted', { sort: search.sort ?? 'relevance' })}`}
        </p>
      </Head>
      <div className="desk:grid-cols-[14rem_minmax(0,44rem)] grid gap-x-12 gap-y-6 pb-12">
        <SearchFilters reading={reading} search={search} sections={sections} />
        <div>
          {result.relaxed && <p className="bg-hair mb-5 px-4 py-3">{t('search.relaxed')}</p>}
          {result.hits.length === 0 && <NothingFound reading={reading} />}
          <SearchHits hits={result.hits} reading={reading} />
          <ResultPager reading={reading} search={search} page={result.page} pages={result.pages} />
        </div>
      </div>
    </>
  );
}

function Head({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="pt-8 pb-8">
      <h1 className="headline text-[clamp(1.5rem,3vw,1.9rem)] break-words">{title}</h1>
      {children}
    </div>
  );
}

type TotalProps = { result: Extract<Result, { kind: 'found' }>; reading: Reading };

function Total({ result: { total, totalIsExact }, reading: { t } }: TotalProps) {
  return t(totalIsExact ? 'search.total' : 'search.totalAtLeast', { total });
}

function NothingFound({ reading: { t } }: { reading: Reading }) {
  return (
    <div className="grid gap-2">
      <p className="font-head text-[1.5rem] leading-tight font-semibold">{t('search.nothing')}</p>
      <p className="text-soft">{t('search.nothingHelp')}</p>
    </div>
  );
}
