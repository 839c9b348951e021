import type { Reading } from '@/lib/i18n/reading';
import { searchPath, suggestionsPath } from '@/lib/site/addresses';
import { SuggestionList } from './suggestion-list';

export const longestQuery = 200;

/** The most that one answer suggests (lib/search/suggest.ts). */
const mostSuggestions = 10;

/**
 * The search box: a plain form, so it works before and without any script. With it, the field
 * suggests while one types (public/reader.js).
 */
export function SearchForm({
  reading: { locale, t },
  query,
}: {
  reading: Reading;
  query?: string;
}) {
  const counted = Array.from({ length: mostSuggestions }, (_, at) =>
    t('search.suggested', { count: at + 1 }),
  );
  return (
    <form
      role="search"
      action={searchPath(locale)}
      method="get"
      data-suggestions={suggestionsPath(locale)}
      data-counted={counted.join('|')}
      className="border-ink focus-within:outline-seal desk:grow-0 relative flex min-w-0 grow basis-80 border-b-2 focus-within:outline-3 focus-within:outline-offset-3 print:hidden"
    >
      <input
        type="search"
        name="q"
        aria-label={t('search.label')}
        placeholder={t('search.placeholder')}
        defaultValue={query}
        maxLength={longestQuery}
        autoComplete="off"
        enterKeyHint="search"
        className="font-ui placeholder:text-soft min-h-11 min-w-0 flex-1 px-0.5 text-base outline-none"
      />
      <button
        type="submit"
        className="font-ui min-h-11 cursor-pointer px-1.5 text-sm font-semibold"
      >
        {t('search.submit')}
      </button>
      <SuggestionList t={t} />
    </form>
  );
}
