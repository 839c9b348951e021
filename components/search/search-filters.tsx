import type { Reading } from '@/lib/i18n/reading';
import type { Facets } from '@/lib/search/facets';
import type { SearchAddress } from '@/lib/site/addresses';
import type { ChosenNames } from './chosen';
import { linksToLanguages, linksToNames, linksToYears } from './facet-links';
import { FacetList } from './facet-list';
import { isAboutDays, type LeftOut } from './left-out';
import { PeriodForm } from './period-form';
import { SortRow } from './sort-row';

type Props = {
  reading: Reading;
  search: SearchAddress;
  names: ChosenNames;
  facets: Facets;
  leftOut: LeftOut[];
};

/** The ways to order and narrow a search, as links and a form: each is a new address. */
export function SearchFilters({ reading, search, names, facets, leftOut }: Props) {
  const { locale, t } = reading;
  const context = { locale, search, names, facets };
  const lists = [
    { title: t('search.section'), links: linksToNames('section', context) },
    { title: t('search.year'), links: linksToYears(context) },
    { title: t('search.author'), links: linksToNames('author', context) },
    { title: t('search.otherLanguages'), links: linksToLanguages(context) },
  ];
  return (
    <div className="desk:col-span-3 font-ui text-[0.9375rem] leading-[1.3] print:hidden">
      <SortRow reading={reading} search={search} />
      <details
        open={leftOut.some(isAboutDays)}
        className="folded-on-phone max-desk:border-line max-desk:border-b"
      >
        <summary className="cursor-pointer py-3 font-medium">{t('search.narrow')}</summary>
        <div className="max-desk:pt-2 tablet:max-desk:grid tablet:max-desk:grid-cols-2 gap-x-gap">
          {lists.map((list) => (
            <FacetList key={list.title} {...list} reading={reading} />
          ))}
          <PeriodForm reading={reading} search={search} leftOut={leftOut} />
        </div>
      </details>
    </div>
  );
}
