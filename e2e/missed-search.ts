import { setEnv } from '@/lib/env';
import type { Locale } from '@/lib/i18n/locales';
import { keepMisses } from '@/lib/search/keep-misses';
import { noteMiss } from '@/lib/search/missed-searches';

/** Readers who search for something in vain, as often as editors have to be told. */
export async function missSearch(locale: Locale, q: string, times = 3): Promise<void> {
  setEnv({ DATABASE_URL: process.env.DATABASE_URL });
  for (let time = 0; time < times; time += 1) noteMiss(locale, q);
  await keepMisses();
}
