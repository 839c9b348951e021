import { editionTime } from '@/lib/articles/published-articles';
import { dayAfter, formatMinute, startOfDay } from '@/lib/i18n/dates';
import { defaultLocale, isLocale, type Locale } from '@/lib/i18n/locales';
import { readingIn, type Reading } from '@/lib/i18n/reading';
import { keepAnswerUntil } from '@/lib/process-state';
import { newsroomTimeZone } from '@/lib/site/time-zone';

const anHour = 3_600_000;

export type LocaleParams = { locale: string };

/** The language of an address; for one that is not ours, that of the page that says so (layout.tsx). */
export function knownLocale(locale: string): Locale {
  return isLocale(locale) ? locale : defaultLocale;
}

/** What the parts of a page in this language go by. Every page says which day it is. */
export async function readingFor(locale: Locale): Promise<Reading> {
  const [zone, now] = await Promise.all([newsroomTimeZone(), editionTime()]);
  const tomorrow = startOfDay(dayAfter(formatMinute(now, zone).slice(0, 10)), zone);
  // Clocks that skip midnight have no such moment.
  keepAnswerUntil(tomorrow ?? new Date(now.getTime() + anHour));
  return readingIn(locale, zone, now);
}
