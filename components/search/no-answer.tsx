import { LatestList } from '@/components/front/latest-list';
import type { ArticleCard } from '@/lib/articles/published-articles';
import type { Reading } from '@/lib/i18n/reading';
import type { SearchResult } from '@/lib/search/search-articles';
import { searchPath, type SearchAddress } from '@/lib/site/addresses';
import { isNarrowed, type ChosenNames } from './chosen';
import { ChosenList } from './chosen-list';
import { DidYouMean } from './did-you-mean';
import type { Example } from './examples';
import { linksToLanguages } from './facet-links';
import { FacetList } from './facet-list';
import { HowToAsk } from './how-to-ask';
import { isAboutDays, type LeftOut } from './left-out';
import { PeriodForm } from './period-form';
import { SearchHead } from './search-head';
import { SearchNotices } from './search-notices';

type Props = {
  reading: Reading;
  search: SearchAddress;
  names: ChosenNames;
  leftOut: LeftOut[];
  result: SearchResult;
  examples: Example[];
  /** Of the chosen section, or else of the whole paper. */
  newest: ArticleCard[];
};

/** A search without results: why, the ways on from here, how to ask, and what is new meanwhile. */
export function NoAnswer(props: Props) {
  const { reading, search, names, leftOut, result, examples, newest } = props;
  const { t } = reading;
  const { section } = names;
  const title = search.q ? t('search.titleFor', { query: search.q }) : t('search.title');
  return (
    <>
      <SearchHead title={title} reading={reading}>
        <Reason {...props} />
      </SearchHead>
      <SearchNotices {...result} reading={reading} search={search} leftOut={leftOut} />
      <ChosenList reading={reading} search={search} names={names} />
      <WaysOn {...props} />
      <div className="desk:grid-cols-12 gap-x-gap grid grid-cols-1 pt-4 pb-12">
        <HowToAsk examples={examples} reading={reading} />
        <LatestList
          articles={newest}
          reading={reading}
          title={section ? t('search.latestIn', { section: section.name }) : undefined}
        />
      </div>
    </>
  );
}

/** Why nothing is shown, and what may be done about the words themselves. */
function Reason({ reading, search, result }: Props) {
  const { t } = reading;
  if (result.kind === 'empty') return <p className="text-soft mt-3">{t('search.about')}</p>;
  if (result.kind !== 'found') return <p className={sentence}>{t(`search.${result.kind}`)}</p>;
  return (
    <>
      <p className={sentence}>
        {t(isNarrowed(search) ? 'search.nothingNarrowed' : 'search.nothing')}
      </p>
      <DidYouMean suggestion={result.suggestion} search={search} reading={reading} />
      <p className="text-soft mt-2 max-w-[38rem]">{t('search.nothingHelp')}</p>
    </>
  );
}

const sentence = 'mt-3 max-w-[38rem] text-[1.1875rem]';

/** The same words without what narrows them, and in the other languages. */
function WaysOn({ reading, search, names, leftOut, result }: Props) {
  const { locale, t } = reading;
  const languages =
    result.kind === 'found'
      ? linksToLanguages({ locale, search, names, facets: result.facets })
      : [];
  const hasDays = Boolean(search.from ?? search.to) || leftOut.some(isAboutDays);
  return (
    <div className="font-ui max-w-[20rem] text-[0.9375rem]">
      {isNarrowed(search) && (
        <a
          href={searchPath(locale, { q: search.q })}
          className="mb-3 flex min-h-11 items-center font-medium underline"
        >
          {t('search.removeAll')}
        </a>
      )}
      {hasDays && <PeriodForm reading={reading} search={search} leftOut={leftOut} />}
      <FacetList title={t('search.otherLanguages')} links={languages} reading={reading} />
    </div>
  );
}
