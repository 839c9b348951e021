import type { AdminText } from '../admin-text';
import { searchParts } from './search-parts';
import { Runs } from '@/components/ui/runs';
import { locales, type Locale } from '@/lib/i18n/locales';
import { searchPath } from '@/lib/site/addresses';

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
          <Ways line={line} t={t} />
        </li>
      ))}
    </ul>
  );
}

/** To what helps, or to what was made for it already. */
function Ways({ line, t }: { line: Missed; t: AdminText }) {
  const { locale, query, synonymsId, pinId } = line;
  const synonyms = `${searchParts.synonyms}/${synonymsId ?? `new?${new URLSearchParams({ phrase: query })}`}`;
  const pin = `${searchParts.pins}/${pinId ?? `new?${new URLSearchParams({ locale, q: query })}`}`;
  const ways = [
    [synonymsId ? 'hasSynonyms' : 'makeSynonyms', synonyms],
    [pinId ? 'isPinned' : 'pin', pin],
    ['try', searchPath(locale, { q: query })],
  ] as const;
  return (
    <p className="flex flex-wrap gap-2">
      {ways.map(([way, href]) => (
        <a key={way} href={href} aria-label={t(`search.${way}Of`, { query })} className="button">
          {t(`search.${way}`)}
        </a>
      ))}
    </p>
  );
}
