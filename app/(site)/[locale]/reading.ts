import { editionTime } from '@/lib/articles/published-articles';
import { newsroomTimeZone } from '@/lib/env';
import { defaultLocale, isLocale, type Locale } from '@/lib/i18n/locales';
import { readingIn, type Reading } from '@/lib/i18n/reading';

export type LocaleParams = { locale: string };

/** The language of an address; for one that is not ours, that of the page that says so (layout.tsx). */
export function knownLocale(locale: string): Locale {
  return isLocale(locale) ? locale : defaultLocale;
}

/** What the parts of a page in this language go by. */
export async function readingFor(locale: Locale): Promise<Reading> {
  return readingIn(locale, newsroomTimeZone(), await editionTime());
}
