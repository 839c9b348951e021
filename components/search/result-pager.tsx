import type { Reading } from '@/lib/i18n/reading';
import { searchPath, type SearchAddress } from '@/lib/site/addresses';

type Props = { reading: Reading; search: SearchAddress; page: number; pages: number };

/** The way through the pages of a search's results. */
export function ResultPager({ reading: { locale, t }, search, page, pages }: Props) {
  if (pages <= 1) return null;
  const to = (other: number) => searchPath(locale, { ...search, page: other });
  const link = 'flex min-h-11 items-center font-medium underline';
  return (
    <nav
      aria-label={t('search.pages')}
      className="font-ui flex flex-wrap items-center gap-x-6 py-5 text-[0.9375rem] print:hidden"
    >
      {page > 1 && (
        <a href={to(page - 1)} rel="prev" className={link}>
          {t('search.earlier')}
        </a>
      )}
      <span className="text-soft">{t('search.pageOf', { page, pages })}</span>
      {page < pages && (
        <a href={to(page + 1)} rel="next" className={link}>
          {t('search.later')}
        </a>
      )}
    </nav>
  );
}
