import type { AdminText } from '../admin-text';
import { searchParts } from './search-parts';
import type { Locale } from '@/lib/i18n/locales';
import { searchPath } from '@/lib/site/addresses';

/** A search that did not help readers, and what was made for it since. */
export type UnhelpfulSearch = {
  locale: Locale;
  query: string;
  synonymsId: string | null;
  pinId: string | null;
};

type Way = { name: 'makeSynonyms' | 'hasSynonyms' | 'pin' | 'isPinned' | 'try'; href: string };

/** To what helps, or to what was made for it already. */
export function SearchWays({ search, t }: { search: UnhelpfulSearch; t: AdminText }) {
  const { locale, query, synonymsId, pinId } = search;
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
