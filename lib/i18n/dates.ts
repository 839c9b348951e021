import type { Locale } from './locales';

type Parts = Record<'year' | 'month' | 'day' | 'hour' | 'minute' | 'second', string>;

/** Whose way of writing a day each language has. */
const tags: Record<Locale, string> = { en: 'en-GB', zh: 'zh-CN' };

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making a format costs far more than using it, and every list shows many times. */
function formatOnce(tag: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const name = JSON.stringify([tag, options]);
  const format = formats.get(name) ?? new Intl.DateTimeFormat(tag, options);
  formats.set(name, format);
  return format;
}

function partsIn(zone: string, time: Date): Parts {
  const format = formatOnce('en-u-ca-iso8601-nu-latn', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  });
  const parts = format.formatToParts(time).map(({ type, value }) => [type, value]);
  return Object.fromEntries(parts) as Parts;
}

/** A time to the minute in the newsroom's zone, as the issuing time is shown: `2017-09-19 11:46`. */
export function formatMinute(time: Date, zone: string): string {
  const { year, month, day, hour, minute } = partsIn(zone, time);
  return `${year.padStart(4, '0')}-${month}-${day} ${hour}:${minute}`;
}

/** The same as it is said aloud: `19 September 2017 at 11:46`, `2017年9月19日 11:46`. */
export function formatSpoken(time: Date, locale: Locale, zone: string): string {
  return formatOnce(tags[locale], {
    timeZone: zone,
    dateStyle: 'long',
    timeStyle: 'short',
  }).format(time);
}

/** A day in words of the language, in the newsroom's zone: `19 September 2017`, `2017年9月19日`. */
export function formatDay(time: Date, locale: Locale, zone: string, weekday = false): string {
  return formatOnce(tags[locale], {
    timeZone: zone,
    dateStyle: weekday ? 'full' : 'long',
  }).format(time);
}

/** Whether two times fall on the same day of the newsroom's zone. */
export function isSameDay(a: Date, b: Date, zone: string): boolean {
  return formatMinute(a, zone).slice(0, 10) === formatMinute(b, zone).slice(0, 10);
}

/**
 * The moment that an editor typed in the newsroom's zone.
 *
 * @param text `2017-09-19 11:46` (a `T` between, `/` for `-`, seconds and full-width digits are accepted too)
 * @returns `null` when it is no such time, or one that the zone's clocks skip (start of summer time)
 */
export function parseMinute(text: string, zone: string): Date | null {
  const match = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})[T ]+(\d{1,2}):(\d{2})(?::\d{2})?$/.exec(
    text.normalize('NFKC').trim(),
  );
  if (!match) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = match.slice(1).map(Number);
  const asUtc = Date.UTC(year, month - 1, day, hour, minute);
  const wanted = `${match[1]}-${two(month)}-${two(day)} ${two(hour)}:${two(minute)}`;
  const offsets = [asUtc - 864e5, asUtc, asUtc + 864e5].map((at) => zoneOffset(zone, new Date(at)));
  for (const offset of offsets) {
    const time = new Date(asUtc - offset);
    if (formatMinute(time, zone) === wanted) return time;
  }
  return null;
}

function zoneOffset(zone: string, time: Date): number {
  const { year, month, day, hour, minute, second } = partsIn(zone, time);
  return (
    Date.UTC(+year, +month - 1, +day, +hour, +minute, +second) - Math.floor(+time / 1000) * 1000
  );
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

/** When a day such as `2017-09-19` begins in the newsroom's zone. */
export function startOfDay(day: string, zone: string): Date | undefined {
  return parseMinute(`${day} 00:00`, zone) ?? undefined;
}

/** The day after one such as `2017-09-30`. */
export function dayAfter(day: string): string {
  return moveDay(day, 1);
}

/** The day before one such as `2017-10-01`. */
export function dayBefore(day: string): string {
  return moveDay(day, -1);
}

/** The last day of the newsroom's zone that is not after an end. */
export function lastDayBefore(end: Date, zone: string): string {
  return formatMinute(new Date(end.getTime() - 1), zone).slice(0, 10);
}

function moveDay(day: string, by: number): string {
  const other = new Date(`${day}T00:00:00Z`);
  other.setUTCDate(other.getUTCDate() + by);
  return other.toISOString().slice(0, 10);
}
