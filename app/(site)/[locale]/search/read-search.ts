import type { LeftOut } from '@/components/search/left-out';
import { longestQuery } from '@/components/search/search-form';
import { cleanLine } from '@/lib/articles/clean-text';
import type { SearchAddress } from '@/lib/site/addresses';

export type SearchParams = Record<string, string | string[] | undefined>;

type ReadSearch = { search: SearchAddress; leftOut: LeftOut[] };

const lastPage = 50;

/** A search as the address says it, and which of its days make no sense; of the rest, that is ignored. */
export function readSearch(params: SearchParams): ReadSearch {
  const text = (name: string) => cleanLine(String([params[name] ?? ''].flat()[0]));
  const page = Number(text('page'));
  const { period, leftOut } = readPeriod(text('from'), text('to'));
  const search = {
    q: [...text('q')].slice(0, longestQuery).join(''),
    section: text('section') || undefined,
    author: text('author') || undefined,
    ...period,
    sort: text('sort') === 'newest' ? ('newest' as const) : undefined,
    whole: text('whole') === '1' || undefined,
    page: Number.isInteger(page) && page > 1 ? Math.min(page, lastPage) : undefined,
  };
  return { search, leftOut };
}

function readPeriod(from: string, to: string) {
  if (isDay(from) && isDay(to) && from > to) {
    return { period: {}, leftOut: [{ part: 'period' as const, from, to }] };
  }
  const typed = Object.entries({ from, to }) as ['from' | 'to', string][];
  return {
    period: Object.fromEntries(typed.filter(([, day]) => isDay(day))),
    leftOut: typed
      .filter(([, day]) => day !== '' && !isDay(day))
      .map(([part, day]) => ({ part, typed: day })),
  };
}

/** Whether it is a day of the calendar, written as `2017-09-19`. */
function isDay(text: string): boolean {
  if (!/^(?!0000)\d{4}-\d\d-\d\d$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(+day) && day.toISOString().startsWith(text);
}
