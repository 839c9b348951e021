import type { Reading } from '@/lib/i18n/reading';
import type { SearchAddress } from '@/lib/site/addresses';

type Props = {
  total: number;
  totalIsExact: boolean;
  tookMs: number;
  search: SearchAddress;
  reading: Reading;
};

/** How much was found, in which order it stands, and how long it took. */
export function SearchSummary({ total, totalIsExact, tookMs, search, reading: { t } }: Props) {
  const seconds = (Math.max(1, tookMs) / 1000).toFixed(3);
  return (
    <p className="meta mt-1.5">
      {t.rich('search.summary', {
        total: t(totalIsExact ? 'search.total' : 'search.totalAtLeast', { total }),
        order: t(search.sort === 'newest' ? 'search.byTime' : 'search.byRelevance'),
        seconds,
        time: (words) => <time dateTime={`PT${seconds}S`}>{words}</time>,
      })}
    </p>
  );
}
