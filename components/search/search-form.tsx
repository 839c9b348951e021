import type { Reading } from '@/lib/i18n/reading';
import { searchPath } from '@/lib/site/addresses';

export const longestQuery = 200;

/** The search box: a plain form, so it works before and without any script. */
export function SearchForm({
  reading: { locale, t },
  query,
}: {
  reading: Reading;
  query?: string;
}) {
  return (
    <form
      role="search"
      action={searchPath(locale)}
      method="get"
      className="border-ink focus-within:outline-seal desk:grow-0 flex min-w-0 grow basis-80 border-b-2 focus-within:outline-3 focus-within:outline-offset-3 print:hidden"
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
    </form>
  );
}
