import { listChoices, type ListChoice, type ListFilter } from '@/components/admin/article-filters';
import { cleanLine } from '@/lib/articles/clean-text';
import { isLocale } from '@/lib/i18n/locales';
import type { NewsroomPosition } from '@/lib/newsroom/newsroom-articles';

/** What an address asks for, after its `?`. */
export type Query = Record<string, string | string[] | undefined>;

/** Which articles an address asks for; what it does not know counts as absent. */
export function toListFilter({ which, locale, q }: Query): ListFilter {
  return {
    which: isChoice(which) ? which : 'all',
    locale: isLocale(locale) ? locale : null,
    words: typeof q === 'string' ? cleanLine(q).slice(0, 200) : '',
  };
}

/** Where a further page begins, as it stands in its address. */
export function parsePosition(before: Query[string]): NewsroomPosition | undefined {
  const [, at, id] = /^(\d{1,15})~([\w-]{36})$/.exec(String(before)) ?? [];
  return at && id ? { changedAt: new Date(Number(at)), id } : undefined;
}

export function formatPosition({ changedAt, id }: NewsroomPosition): string {
  return `${changedAt.getTime()}~${id}`;
}

function isChoice(which: Query[string]): which is ListChoice {
  return listChoices.some((choice) => choice === which);
}
