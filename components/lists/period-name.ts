import { allLocales, type Locale } from '@/lib/i18n/locales';
import type { ArchivePeriod } from '@/lib/site/addresses';

const tags: Record<Locale, string> = { en: 'en-GB', zh: 'zh-CN' };

/** Made once: making a format costs far more than using it. */
const formats = {
  year: formatsOf({ year: 'numeric' }),
  month: formatsOf({ year: 'numeric', month: 'long' }),
  monthAlone: formatsOf({ month: 'long' }),
  shortMonth: formatsOf({ month: 'short' }),
};

/** A year or a month as a heading has it: `2017`, `September 2017`, `2017年9月`. */
export function periodName({ year, month }: ArchivePeriod, locale: Locale): string {
  const format = month === undefined ? formats.year : formats.month;
  return write(format[locale], { year, month });
}

/** A month without its year: `September`, `9月`; in the head of a table `Sept`. */
export function monthName(month: number, locale: Locale, style: 'long' | 'short' = 'long'): string {
  // A long month alone would be 九月 in Chinese.
  const format = style === 'short' || locale === 'zh' ? formats.shortMonth : formats.monthAlone;
  return write(format[locale], { year: 2000, month });
}

function formatsOf(options: Intl.DateTimeFormatOptions): Record<Locale, Intl.DateTimeFormat> {
  const made = allLocales.map((locale) => [
    locale,
    new Intl.DateTimeFormat(tags[locale], { ...options, timeZone: 'UTC' }),
  ]);
  return Object.fromEntries(made) as Record<Locale, Intl.DateTimeFormat>;
}

function write(format: Intl.DateTimeFormat, { year, month = 1 }: ArchivePeriod): string {
  return format.format(new Date(Date.UTC(year, month - 1)));
}
