import type { AdminText } from '../admin-text';
import { SearchWays } from './search-ways';
import { Runs } from '@/components/ui/runs';
import { locales, type Locale } from '@/lib/i18n/locales';

/** A query that found nothing: how often in 7 and in 30 days, and what was done about it since. */
type Missed = {
  locale: Locale;
  query: string;
  week: number;
  month: number;
  /** As `2026-11-27`. */
  lastDay: string;
  synonymsId: string | null;
  pinId: string | null;
};

type Props = {
  lines: Missed[];
  /** The language of the interface. */
  locale: Locale;
  t: AdminText;
};

/** What readers searched for in vain, each with what can be done about it. */
export function MissedList({ lines, locale, t }: Props) {
  return (
    <ul aria-label={t('search.missed')} className="border-ink border-t">
      {lines.map((line) => (
        <li
          key={`${line.locale} ${line.query}`}
          className="border-hair hover:bg-card flex flex-wrap items-center gap-x-6 gap-y-2 border-b py-3"
        >
          <div className="min-w-0 flex-1 basis-72">
            <p className="headline text-lg leading-snug wrap-anywhere">
              <Runs text={line.query} locale={locale} />
            </p>
            <p className="text-soft flex flex-wrap gap-x-4 tabular-nums">
              <span lang={locales[line.locale].htmlLang}>{locales[line.locale].name}</span>
              <span>{t('search.week', { count: line.week })}</span>
              <span>{t('search.month', { count: line.month })}</span>
              <span>{t('search.last', { day: line.lastDay })}</span>
            </p>
          </div>
          <SearchWays search={line} t={t} />
        </li>
      ))}
    </ul>
  );
}
