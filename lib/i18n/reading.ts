import type { Locale } from './locales';
import { siteTranslator, type SiteTranslator } from './translate';

/** What every part of a reader's page goes by: language, sentences, zone of its times, moment of the edition. */
export type Reading = { locale: Locale; t: SiteTranslator; zone: string; now: Date };

export function readingIn(locale: Locale, zone: string, now: Date): Reading {
  return { locale, t: siteTranslator(locale), zone, now };
}
