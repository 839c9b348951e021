import type { ReactNode } from 'react';
import { formatTimePosition, parseTimePosition, type TimePosition } from '../time-position';
import { FindForm } from '@/components/admin/find-form';
import type { AdminText } from '@/components/admin/admin-text';
import { cleanLine } from '@/lib/articles/clean-text';

/** What the address of such a list says. */
export type ListQuery = { q?: string | string[]; before?: string | string[] };

/** Which page of a list an address asks for; what makes no sense is left out. */
export function readListQuery({ q, before }: ListQuery) {
  const words = typeof q === 'string' ? cleanLine(q).slice(0, 100) : '';
  return { words, before: parseTimePosition(before), limit: 50 };
}

type Props = {
  path: string;
  words: string;
  /** What the words are looked for in. */
  label: string;
  /** Said where there is nothing at all; `null` where the list has something. */
  empty: string | null;
  next: TimePosition | null;
  t: AdminText;
  children: ReactNode;
};

/** A list in pages, and the words that narrow it. */
export function SearchableList({ path, words, label, empty, next, t, children }: Props) {
  const onward = next && new URLSearchParams({ q: words, before: formatTimePosition(next) });
  return (
    <>
      <FindForm path={path} words={words} label={label} t={t} />
      {empty === null ? (
        children
      ) : (
        <p className="border-ink border-t py-4">{words ? t('search.nothing') : empty}</p>
      )}
      {onward && (
        <p className="mt-5">
          <a href={`${path}?${onward}`} className="button">
            {t('search.more')}
          </a>
        </p>
      )}
    </>
  );
}
