import type { ReactNode } from 'react';
import type { AdminText } from './admin-text';
import { allLocales, locales, type Locale } from '@/lib/i18n/locales';

/** Which articles are listed, as the address says it. */
export type ListFilter = {
  which: ListChoice;
  locale: Locale | null;
  words: string;
};

export const listChoices = [
  'all',
  'mine',
  'draft',
  'inReview',
  'scheduled',
  'published',
  'withdrawn',
] as const;

export type ListChoice = (typeof listChoices)[number];

/** The address of a list; what stands for "all" is left out. */
export function listPath({ which, locale, words }: ListFilter, before?: string): string {
  const query = new URLSearchParams();
  if (which !== 'all') query.set('which', which);
  if (locale) query.set('locale', locale);
  if (words) query.set('q', words);
  if (before) query.set('before', before);
  return query.size > 0 ? `/admin/articles?${query}` : '/admin/articles';
}

/** Chooses which articles are listed: by state, by language, by words of the title. */
export function ArticleFilters({ filter, t }: { filter: ListFilter; t: AdminText }) {
  const { which, locale, words } = filter;
  return (
    <div className="grid gap-2 pb-4">
      <nav aria-label={t('articles.filter')} className="-mx-4 overflow-x-auto px-4 py-1">
        <ul className="flex gap-2">
          {listChoices.map((choice) => (
            <Chip
              key={choice}
              href={listPath({ ...filter, which: choice })}
              isCurrent={choice === which}
            >
              {t(`articles.${choice}`)}
            </Chip>
          ))}
        </ul>
      </nav>
      <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
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
        <form role="search" action="/admin/articles" className="desk:max-w-96 flex flex-1 gap-2">
          {which !== 'all' && <input type="hidden" name="which" value={which} />}
          {locale && <input type="hidden" name="locale" value={locale} />}
          <input
            type="search"
            name="q"
            defaultValue={words}
            aria-label={t('articles.find')}
            placeholder={t('articles.find')}
            className="field min-w-40"
          />
          <button type="submit" className="button">
            {t('articles.findSubmit')}
          </button>
        </form>
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
