import type { Reading } from '@/lib/i18n/reading';
import { searchPath, type SearchAddress } from '@/lib/site/addresses';

type Props = { reading: Reading; search: SearchAddress };

const orders = ['relevance', 'newest'] as const;

/** The orders that results can have: a column where there is room, else a line. */
export function SortRow({ reading: { locale, t }, search }: Props) {
  const current = search.sort ?? 'relevance';
  const to = (sort: SearchAddress['sort']) =>
    searchPath(locale, { ...search, sort: sort === 'newest' ? sort : undefined, page: undefined });
  return (
    <section className="max-desk:border-line max-desk:flex max-desk:flex-wrap max-desk:items-center max-desk:border-y desk:mb-5 gap-x-5">
      <h2 className="label desk:mb-1">{t('search.sort')}</h2>
      <ul className="max-desk:flex max-desk:flex-wrap gap-x-5">
        {orders.map((sort) => (
          <li key={sort}>
            <a
              href={to(sort)}
              aria-current={sort === current || undefined}
              className="aria-[current]:text-seal-ink desk:min-h-9 quiet-link flex min-h-11 items-center aria-[current]:font-semibold"
            >
              {t(`search.${sort}`)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
