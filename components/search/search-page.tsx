import type { ReactNode } from 'react';
import { WordBreaks } from '@/components/ui/word-breaks';
import type { Reading } from '@/lib/i18n/reading';
import type { SearchAddress } from '@/lib/site/addresses';
import { PeriodForm } from './period-form';
import { ResultPager } from './result-pager';
import { SearchFilters } from './search-filters';
import { SearchHits, type Hit } from './search-hits';

type Found = {
  kind: 'found';
  hits: Hit[];
  total: number;
  totalIsExact: boolean;
  relaxed: boolean;
  page: number;
  pages: number;
};

/** What a search came to: hits, maybe none, or the reason why it could not be answered. */
type Result = Found | { kind: 'empty' | 'onlyExclusions' | 'onlyStopWords' | 'tookTooLong' };

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
      <Head title={t('search.title')} reading={reading}>
        <p className="text-soft mt-3 max-w-[38rem]">{t('search.about')}</p>
      </Head>
    );
  }
  const title = t('search.titleFor', { query: search.q });
  const isNarrowed = Boolean(search.section ?? search.from ?? search.to);
  if (result.kind !== 'found' || (result.hits.length === 0 && !isNarrowed)) {
    return (
      <Head title={title} reading={reading}>
        <NoAnswer kind={result.kind} reading={reading} />
      </Head>
    );
  }
  return (
    <>
      <Head title={title} reading={reading}>
        {result.hits.length > 0 && <Summary result={result} search={search} reading={reading} />}
      </Head>
      <div className="desk:grid-cols-12 desk:grid-rows-[auto_1fr] desk:pt-6 gap-x-gap border-ink desk:border-t grid grid-cols-1 gap-y-6 pb-12">
        <SearchFilters reading={reading} search={search} sections={sections} />
        <div className="desk:col-span-9 desk:col-start-4 desk:row-span-2 desk:row-start-1">
          {result.relaxed && <p className="bg-hair mb-5 px-4 py-3">{t('search.relaxed')}</p>}
          {result.hits.length === 0 && <NoAnswer kind="found" reading={reading} />}
          <SearchHits hits={result.hits} reading={reading} />
          <ResultPager reading={reading} search={search} page={result.page} pages={result.pages} />
        </div>
        <PeriodForm reading={reading} search={search} />
      </div>
    </>
  );
}

type HeadProps = { title: string; reading: Reading; children: ReactNode };

function Head({ title, reading, children }: HeadProps) {
  return (
    <div className="pt-8 pb-4">
      <h1 className="headline text-[clamp(1.5rem,3vw,1.9rem)]">
        <WordBreaks text={title} locale={reading.locale} />
      </h1>
      {children}
    </div>
  );
}

type SummaryProps = { result: Found; search: SearchAddress; reading: Reading };

function Summary({ result: { total, totalIsExact }, search, reading: { t } }: SummaryProps) {
  return (
    <p className="meta mt-1.5">
      {t('search.summary', {
        total: t(totalIsExact ? 'search.total' : 'search.totalAtLeast', { total }),
        order: t(search.sort === 'newest' ? 'search.byTime' : 'search.byRelevance'),
      })}
    </p>
  );
}

function NoAnswer({ kind, reading: { t } }: { kind: Result['kind']; reading: Reading }) {
  if (kind === 'found') {
    return (
      <div className="mt-3 grid max-w-[38rem] gap-2">
        <p className="text-[1.1875rem]">{t('search.nothing')}</p>
        <p className="text-soft">{t('search.nothingHelp')}</p>
      </div>
    );
  }
  if (kind === 'empty') return null;
  return <p className="mt-3 max-w-[38rem] text-[1.1875rem]">{t(`search.${kind}`)}</p>;
}
