import { periodName } from '@/components/lists/period-name';
import { formatDay } from '@/lib/i18n/dates';
import type { Locale } from '@/lib/i18n/locales';
import type { Reading } from '@/lib/i18n/reading';
import type { SearchAddress } from '@/lib/site/addresses';

/** The days of a whole year, as an address has them. */
export function daysOfYear(year: number): { from: string; to: string } {
  const digits = String(year).padStart(4, '0');
  return { from: `${digits}-01-01`, to: `${digits}-12-31` };
}

/** The year that a search is narrowed to; `null` for another period or none. */
export function yearOf({ from, to }: SearchAddress): number | null {
  const year = Number(from?.slice(0, 4));
  const days = from ? daysOfYear(year) : null;
  return days && days.from === from && days.to === to ? year : null;
}

/** A day of an address as a text has it: `19 September 2017`. */
export function dayInWords(day: string, locale: Locale): string {
  return formatDay(new Date(`${day}T00:00:00Z`), locale, 'UTC');
}

/** The period of a search in words; `null` when it has none. */
export function nameOfPeriod(search: SearchAddress, { locale, t }: Reading): string | null {
  const year = yearOf(search);
  if (year !== null) return periodName({ year }, locale);
  const inWords = (day: string) => dayInWords(day, locale);
  const { from, to } = search;
  if (from && to && from !== to) {
    return t('search.between', { from: inWords(from), to: inWords(to) });
  }
  if (from && to) return inWords(from);
  if (from) return t('search.since', { day: inWords(from) });
  return to ? t('search.until', { day: inWords(to) }) : null;
}
