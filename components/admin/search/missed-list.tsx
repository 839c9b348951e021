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

type Way = { name: 'makeSynonyms' | 'hasSynonyms' | 'pin' | 'isPinned' | 'try'; href: string };

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
function Ways({ line: { locale, query, synonymsId, pinId }, t }: { line: Missed; t: AdminText }) {
  const newSynonyms = new URLSearchParams({ phrase: query });
  const newPin = new URLSearchParams({ locale, q: query });
  const ways: Way[] = [
    synonymsId
      ? { name: 'hasSynonyms', href: `${searchParts.synonyms}/${synonymsId}` }
      : { name: 'makeSynonyms', href: `${searchParts.synonyms}/new?${newSynonyms}` },
    pinId
      ? { name: 'isPinned', href: `${searchParts.pins}/${pinId}` }
      : { name: 'pin', href: `${searchParts.pins}/new?${newPin}` },
    { name: 'try', href: searchPath(locale, { q: query }) },
  ];
  return (
    <p className="flex flex-wrap gap-2">
      {ways.map(({ name, href }) => (
        <a
          key={name}
          href={href}
          aria-label={t(`search.${name}Of`, { query })}
          className={
            name === 'hasSynonyms' || name === 'isPinned'
              ? 'desk:min-h-9.5 inline-flex min-h-11 items-center px-2 underline'
              : 'button'
          }
        >
          {t(`search.${name}`)}
        </a>
      ))}
    </p>
  );
}
