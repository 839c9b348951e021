import { longestQuery } from '@/components/search/search-form';
import { cleanLine } from '@/lib/articles/clean-text';
import { parseMinute } from '@/lib/i18n/dates';
import type { SearchAddress } from '@/lib/site/addresses';

export type SearchParams = Record<string, string | string[] | undefined>;

const lastPage = 50;
const day = /^\d{4}-\d\d-\d\d$/;

/** A search as the address says it; what makes no sense is left out. */
export function readSearch(params: SearchParams): SearchAddress {
  const text = (name: string) => cleanLine(String([params[name] ?? ''].flat()[0]));
  const page = Number(text('page'));
  const from = text('from');
  const to = text('to');
  return {
    q: [...text('q')].slice(0, longestQuery).join(''),
    section: text('section') || undefined,
    from: day.test(from) ? from : undefined,
    to: day.test(to) ? to : undefined,
    sort: text('sort') === 'newest' ? 'newest' : undefined,
    page: Number.isInteger(page) && page > 1 ? Math.min(page, lastPage) : undefined,
  };
}

/** The period from the first day's start to the last day's end, in the newsroom's zone. */
export function readPeriod({ from, to }: SearchAddress, zone: string) {
  return {
    from: (from && parseMinute(`${from} 00:00`, zone)) || undefined,
    to: (to && parseMinute(`${dayAfter(to)} 00:00`, zone)) || undefined,
  };
}

function dayAfter(text: string): string {
  const next = new Date(`${text}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return Number.isNaN(+next) ? '' : next.toISOString().slice(0, 10);
}
