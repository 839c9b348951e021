import { formatMinute, parseMinute } from '@/lib/i18n/dates';
import type { ArchivePeriod } from '@/lib/site/addresses';

const yearInAddress = /^[1-9]\d{3}$/;
const monthInAddress = /^(?:0[1-9]|1[0-2])$/;

/**
 * Reads a year and perhaps a month as an address of the archive has them.
 *
 * @returns `null` for anything that `periodPath` does not write: year 0, month 13, `9` for `09`
 */
export function parsePeriod(year: string, month?: string): ArchivePeriod | null {
  if (!yearInAddress.test(year)) return null;
  if (month === undefined) return { year: Number(year) };
  return monthInAddress.test(month) ? { year: Number(year), month: Number(month) } : null;
}

/** The first moment of a year or a month in a zone, and that of the next one; none after 9999. */
export function periodBounds(
  { year, month }: ArchivePeriod,
  zone: string,
): { from?: Date; to?: Date } {
  const from = monthStart(year, month ?? 1, zone);
  const to =
    month === undefined ? monthStart(year + 1, 1, zone) : monthStart(year, month + 1, zone);
  return { from, to };
}

/** The months of the years from `first` to `last`, each with its first moment in a zone. */
export function monthsOfYears(
  first: number,
  last: number,
  zone: string,
): { year: number; month: number; start: Date }[] {
  return Array.from({ length: (last - first + 1) * 12 }, (_, at) => at).flatMap((at) => {
    const [year, month] = [first + Math.floor(at / 12), (at % 12) + 1];
    const start = monthStart(year, month, zone);
    return start ? [{ year, month, start }] : [];
  });
}

/** The year in which a time falls in a zone. */
export function yearOf(time: Date, zone: string): number {
  return Number(formatMinute(time, zone).slice(0, 4));
}

/** In a few zones summer time has begun in the first hour of a month: there it starts at one. */
function monthStart(year: number, month: number, zone: string): Date | undefined {
  const [y, m] = month > 12 ? [year + 1, month - 12] : [year, month];
  const day = `${String(y).padStart(4, '0')}-${String(m).padStart(2, '0')}-01`;
  return parseMinute(`${day} 00:00`, zone) ?? parseMinute(`${day} 01:00`, zone) ?? undefined;
}
