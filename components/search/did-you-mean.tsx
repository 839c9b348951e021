import { Runs } from '@/components/ui/runs';
import type { Reading } from '@/lib/i18n/reading';
import { searchPath, type SearchAddress } from '@/lib/site/addresses';

type Props = { suggestion: string | null; search: SearchAddress; reading: Reading };

/** Another query that somebody may have wanted to type, within what they chose. */
export function DidYouMean({ suggestion, search, reading: { locale, t } }: Props) {
  if (suggestion === null) return null;
  const href = searchPath(locale, { ...search, q: suggestion, page: undefined });
  return (
    <p className="mt-2 text-[1.1875rem] wrap-anywhere">
      {t.rich('search.didYouMean', {
        query: suggestion,
        link: () => (
          <a href={href} className="inline-block py-2 font-semibold underline">
            <Runs text={suggestion} locale={locale} />
          </a>
        ),
      })}
    </p>
  );
}
