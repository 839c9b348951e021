import type { AdminText } from '../admin-text';
import { CsvLink } from '../csv-link';
import { SearchWays } from '../search/search-ways';
import { Runs } from '@/components/ui/runs';
import { locales, type Locale } from '@/lib/i18n/locales';
import type { SearchTrouble, TroubleKind } from '@/lib/newsroom/search-troubles';
import type { PeriodName } from '@/lib/newsroom/statistics-period';

type Props = {
  part: TroubleKind;
  searches: SearchTrouble[];
  period: PeriodName;
  /** The language of the interface. */
  locale: Locale;
  t: AdminText;
};

/** Searches that did not help, each with what can be done about it. */
export function SearchLines({ part, searches, period, locale, t }: Props) {
  return (
    <section className="border-ink border-t pt-2 pb-6">
      <h2 className="headline text-xl">{t(`statistics.${part}`)}</h2>
      <p className="text-soft mb-2 max-w-190">
        {t(`statistics.${searches.length > 0 ? part : 'noSearches'}Help`)}
      </p>
      <ul aria-label={t(`statistics.${part}`)}>
        {searches.map((search) => (
          <li
            key={`${search.locale} ${search.query}`}
            className="border-hair flex flex-wrap items-center gap-x-6 gap-y-2 border-t py-3"
          >
            <div className="min-w-0 flex-1 basis-72">
              <p className="headline text-lg leading-snug wrap-anywhere">
                <Runs text={search.query} locale={locale} />
              </p>
              <p className="text-soft flex flex-wrap gap-x-4 tabular-nums">
                <span lang={locales[search.locale].htmlLang}>{locales[search.locale].name}</span>
                <span>{t('statistics.times', { count: search.times })}</span>
              </p>
            </div>
            <SearchWays search={search} t={t} />
          </li>
        ))}
      </ul>
      {searches.length > 0 && (
        <CsvLink
          list={part === 'missed' ? 'unanswered' : 'unopened'}
          path={`?period=${period}`}
          of={t(`statistics.${part}`)}
          t={t}
        />
      )}
    </section>
  );
}
