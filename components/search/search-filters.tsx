import type { ReactNode } from 'react';
import type { Reading } from '@/lib/i18n/reading';
import { searchPath, type SearchAddress } from '@/lib/site/addresses';

type Props = {
  reading: Reading;
  search: SearchAddress;
  sections: { name: string; slug: string }[];
};

/** The ways to narrow a search, as links and one form: each is a new address. */
export function SearchFilters({ reading, search, sections }: Props) {
  const { locale, t } = reading;
  const to = (change: Partial<SearchAddress>) =>
    searchPath(locale, { ...search, page: undefined, ...change });
  return (
    <div className="desk:block max-desk:border-line max-desk:border-b max-desk:pb-3 print:hidden">
      <FilterLinks title={t('search.sort')}>
        <FilterLink href={to({ sort: undefined })} isCurrent={search.sort !== 'newest'}>
          {t('search.relevance')}
        </FilterLink>
        <FilterLink href={to({ sort: 'newest' })} isCurrent={search.sort === 'newest'}>
          {t('search.newest')}
        </FilterLink>
      </FilterLinks>
      <FilterLinks title={t('search.section')}>
        <FilterLink href={to({ section: undefined })} isCurrent={!search.section}>
          {t('search.allSections')}
        </FilterLink>
        {sections.map(({ name, slug }) => (
          <FilterLink key={slug} href={to({ section: slug })} isCurrent={search.section === slug}>
            {name}
          </FilterLink>
        ))}
      </FilterLinks>
      <PeriodForm reading={reading} search={search} />
    </div>
  );
}

function FilterLinks({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="font-ui mb-5 text-[0.9375rem] leading-[1.3]">
      <h2 className="label mb-1">{title}</h2>
      <ul className="max-desk:flex max-desk:flex-wrap max-desk:gap-x-5">{children}</ul>
    </section>
  );
}

function FilterLink({ href, isCurrent, children }: FilterLinkProps) {
  return (
    <li>
      <a
        href={href}
        aria-current={isCurrent || undefined}
        className="aria-[current]:text-seal-ink max-desk:min-h-11 desk:py-1.5 quiet-link flex items-center aria-[current]:font-semibold"
      >
        {children}
      </a>
    </li>
  );
}

type FilterLinkProps = { href: string; isCurrent: boolean; children: string };

function PeriodForm({ reading: { locale, t }, search }: Pick<Props, 'reading' | 'search'>) {
  const kept = { q: search.q, section: search.section, sort: search.sort };
  return (
    <form action={searchPath(locale)} method="get" className="font-ui text-[0.9375rem]">
      <h2 className="label mb-2">{t('search.period')}</h2>
      {Object.entries(kept).map(
        ([name, value]) => value && <input key={name} type="hidden" name={name} value={value} />,
      )}
      <div className="flex flex-wrap items-end gap-x-3 gap-y-2">
        <DateField name="from" label={t('search.from')} value={search.from} />
        <DateField name="to" label={t('search.to')} value={search.to} />
        <button type="submit" className="min-h-11 cursor-pointer font-semibold underline">
          {t('search.apply')}
        </button>
      </div>
    </form>
  );
}

function DateField({ name, label, value }: { name: string; label: string; value?: string }) {
  return (
    <label className="grid">
      <span className="meta">{label}</span>
      <input
        type="date"
        name={name}
        defaultValue={value}
        className="border-line focus:border-ink min-h-11 border-b"
      />
    </label>
  );
}
