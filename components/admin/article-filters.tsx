import type { ReactNode } from 'react';
import type { AdminText } from './admin-text';
import { isNarrowed, listChoices, listPath, type ListChoice, type ListFilter } from './list-filter';
import { SideScroll } from './side-scroll.client';
import { allLocales, locales } from '@/lib/i18n/locales';

/** What the filters offer: the sections, and the names of tags and authors to complete from. */
export type FilterChoices = {
  sections: { id: string; name: string }[];
  tags: string[];
  authors: string[];
};

type Props = {
  filter: ListFilter;
  /** How many there are of some states, as text. */
  counts: Partial<Record<ListChoice, string>>;
  choices: FilterChoices;
  t: AdminText;
};

/** Chooses which articles are listed: by state, language, words, and more. */
export function ArticleFilters({ filter, counts, choices, t }: Props) {
  const { which, locale } = filter;
  return (
    <div className="grid gap-2 pb-4">
      <SideScroll
        aria-label={t('articles.filter')}
        className="desk:-mx-9 desk:px-9 -mx-4 overflow-x-auto px-4 py-1"
      >
        <ul className="flex gap-2">
          {listChoices.map((choice) => (
            <Chip
              key={choice}
              href={listPath({ ...filter, which: choice })}
              isCurrent={choice === which}
            >
              {t(`articles.${choice}`)}
              {counts[choice] && <span className="ms-1.5 tabular-nums">{counts[choice]}</span>}
            </Chip>
          ))}
        </ul>
      </SideScroll>
      <div className="desk:flex desk:items-start grid gap-x-5 gap-y-2">
        <nav aria-label={t('articles.languageFilter')}>
          <ul className="flex gap-2">
            <Chip href={listPath({ ...filter, locale: null })} isCurrent={!locale}>
              {t('articles.anyLanguage')}
            </Chip>
            {allLocales.map((one) => (
              <Chip
                key={one}
                href={listPath({ ...filter, locale: one })}
                isCurrent={one === locale}
                lang={locales[one].htmlLang}
              >
                {locales[one].name}
              </Chip>
            ))}
          </ul>
        </nav>
        <FilterForm filter={filter} choices={choices} t={t} />
      </div>
    </div>
  );
}

type ChipProps = { href: string; isCurrent: boolean; lang?: string; children: ReactNode };

function Chip({ href, isCurrent, lang, children }: ChipProps) {
  return (
    <li>
      <a href={href} lang={lang} aria-current={isCurrent ? 'true' : undefined} className="chip">
        {children}
      </a>
    </li>
  );
}

/** A plain form: what is asked for stands in the address. */
function FilterForm({ filter, choices, t }: Omit<Props, 'counts'>) {
  const { which, locale, words } = filter;
  return (
    <form role="search" action="/admin/articles" className="grid min-w-0 flex-1">
      {which !== 'all' && <input type="hidden" name="which" value={which} />}
      {locale && <input type="hidden" name="locale" value={locale} />}
      <div className="desk:max-w-132 flex gap-2">
        <input
          type="search"
          name="q"
          defaultValue={words}
          aria-label={t('articles.find')}
          placeholder={t('articles.find')}
          className="field min-w-0"
        />
        <button type="submit" className="button">
          {t('articles.findSubmit')}
        </button>
      </div>
      <details open={isNarrowed(filter)}>
        <summary className="flex min-h-11 w-fit cursor-pointer items-center underline">
          {t('articles.more')}
        </summary>
        <MoreFilters filter={filter} choices={choices} t={t} />
      </details>
    </form>
  );
}

function MoreFilters({ filter, choices, t }: Omit<Props, 'counts'>) {
  return (
    <div className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,12rem),1fr))] gap-x-4 gap-y-3 pt-1 pb-3">
      <Labelled label={t('articles.section')}>
        <select name="section" defaultValue={filter.section} className="field">
          <option value="">{t('articles.anySection')}</option>
          {choices.sections.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </Labelled>
      <NameFilter name="tag" label={t('articles.tag')} value={filter.tag} names={choices.tags} />
      <NameFilter
        name="author"
        label={t('articles.author')}
        value={filter.author}
        names={choices.authors}
      />
      <Labelled label={t('articles.from')}>
        <input type="date" name="from" defaultValue={filter.from} className="field" />
      </Labelled>
      <Labelled label={t('articles.to')}>
        <input type="date" name="to" defaultValue={filter.to} className="field" />
      </Labelled>
      <div className="flex flex-wrap items-end gap-2">
        <button type="submit" className="button">
          {t('articles.apply')}
        </button>
        {isNarrowed(filter) && (
          <a
            href={listPath({ which: filter.which, locale: filter.locale, words: filter.words })}
            className="button"
          >
            {t('articles.clear')}
          </a>
        )}
      </div>
    </div>
  );
}

type NameFilterProps = { name: string; label: string; value: string; names: string[] };

function NameFilter({ name, label, value, names }: NameFilterProps) {
  return (
    <Labelled label={label}>
      <input
        name={name}
        list={`${name}-names`}
        defaultValue={value}
        autoComplete="off"
        className="field"
      />
      <datalist id={`${name}-names`}>
        {names.map((one) => (
          <option key={one} value={one} />
        ))}
      </datalist>
    </Labelled>
  );
}

function Labelled({ label, children }: { label: string; children: ReactNode }) {
  return (
    <label className="grid content-start gap-1 font-semibold">
      {label}
      {children}
    </label>
  );
}
