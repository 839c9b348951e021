import type { Reading } from '@/lib/i18n/reading';
import { searchPath, type SearchAddress } from '@/lib/site/addresses';
import { pageNumbers } from './page-numbers';

type Props = { reading: Reading; search: SearchAddress; page: number; pages: number };

/** The way through the pages of a search's results. */
export function ResultPager({ reading: { locale, t }, search, page, pages }: Props) {
  if (pages <= 1) return null;
  const to = (other: number) => searchPath(locale, { ...search, page: other });
  const link = 'flex min-h-11 items-center font-medium underline';
  return (
    <nav
      aria-label={t('search.pages')}
      className="font-ui flex flex-wrap items-center gap-x-6 text-[0.9375rem] print:hidden"
    >
      {page > 1 && (
        <a href={to(page - 1)} rel="prev" className={link}>
          {t('search.earlier')}
        </a>
      )}
      <ol className="max-tablet:order-last max-tablet:w-full flex flex-wrap items-center">
        {pageNumbers(page, pages).map((number, at) => (
          <li key={number ?? `gap ${at}`}>
            {number === null ? (
              <span aria-hidden="true" className="text-soft px-1">
                …
              </span>
            ) : (
              <PageLink
                href={to(number)}
                label={t('search.page', { page: number })}
                isCurrent={number === page}
              >
                {number}
              </PageLink>
            )}
          </li>
        ))}
      </ol>
      {page < pages && (
        <a href={to(page + 1)} rel="next" className={link}>
          {t('search.later')}
        </a>
      )}
    </nav>
  );
}

type PageLinkProps = { href: string; label: string; isCurrent: boolean; children: number };

function PageLink({ href, label, isCurrent, children }: PageLinkProps) {
  return (
    <a
      href={href}
      aria-label={label}
      aria-current={isCurrent ? 'page' : undefined}
      className="aria-[current]:text-seal-ink quiet-link grid min-h-11 min-w-11 place-items-center tabular-nums aria-[current]:font-semibold"
    >
      {children}
    </a>
  );
}
