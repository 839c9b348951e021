import { editionTime } from '@/lib/articles/published-articles';
import { defaultLocale, isLocale, type Locale } from '@/lib/i18n/locales';
import { readingIn, type Reading } from '@/lib/i18n/reading';
import { newsroomTimeZone } from '@/lib/site/time-zone';

export type LocaleParams = { locale: string };

/** The language of an address; for one that is not ours, that of the page that says so (layout.tsx). */
export function knownLocale(locale: string): Locale {
  return isLocale(locale) ? locale : defaultLocale;
}

/** What the parts of a page in this language go by. */
export async function readingFor(locale: Locale): Promise<Reading> {
  const [zone, now] = await Promise.all([newsroomTimeZone(), editionTime()]);
  return readingIn(locale, zone, now);
}
