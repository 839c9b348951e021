import type { ReactNode } from 'react';
import { Runs } from '@/components/ui/runs';
import type { Reading } from '@/lib/i18n/reading';
import { searchPath, type SearchAddress } from '@/lib/site/addresses';

type Props = {
  reading: Reading;
  search: SearchAddress;
  sections: { name: string; slug: string }[];
};

/** The ways to order and narrow a search, as links: each is a new address. */
export function SearchFilters({ reading, search, sections }: Props) {
  const { locale, t } = reading;
  const to = (change: Partial<SearchAddress>) =>
    searchPath(locale, { ...search, page: undefined, ...change });
  return (
    <div className="max-desk:border-line desk:col-span-3 font-ui max-desk:border-y text-[0.9375rem] leading-[1.3] print:hidden">
      <Filter title={t('search.sort')}>
        <FilterLink href={to({ sort: undefined })} isCurrent={search.sort !== 'newest'}>
          {t('search.relevance')}
        </FilterLink>
        <FilterLink href={to({ sort: 'newest' })} isCurrent={search.sort === 'newest'}>
          {t('search.newest')}
        </FilterLink>
      </Filter>
      <Filter title={t('search.section')}>
        <FilterLink href={to({ section: undefined })} isCurrent={!search.section}>
          {t('search.allSections')}
        </FilterLink>
        {sections.map(({ name, slug }) => (
          <FilterLink key={slug} href={to({ section: slug })} isCurrent={search.section === slug}>
            <Runs text={name} locale={locale} />
          </FilterLink>
        ))}
      </Filter>
    </div>
  );
}

/** A column of links beside the results; on a phone one line that scrolls (`fading-row`). */
function Filter({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="max-desk:flex max-desk:flex-wrap max-desk:items-center desk:mb-5">
      <h2 className="label desk:mb-1 shrink-0">{title}</h2>
      <ul className="fading-row tablet:max-desk:ps-4 max-desk:flex max-desk:min-w-0 max-desk:flex-1 max-desk:basis-44 max-desk:gap-x-5">
        {children}
      </ul>
    </section>
  );
}

type FilterLinkProps = { href: string; isCurrent: boolean; children: ReactNode };

function FilterLink({ href, isCurrent, children }: FilterLinkProps) {
  return (
    <li>
      <a
        href={href}
        aria-current={isCurrent || undefined}
        className="aria-[current]:text-seal-ink max-desk:min-h-11 desk:py-1.5 max-desk:whitespace-nowrap quiet-link flex items-center aria-[current]:font-semibold"
      >
        {children}
      </a>
    </li>
  );
}
