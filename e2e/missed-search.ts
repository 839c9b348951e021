import { randomUUID } from 'node:crypto';
import { setEnv } from '@/lib/env';
import type { Locale } from '@/lib/i18n/locales';
import { writeReads } from '@/lib/reads/write-reads';
import { countedQuery } from '@/lib/search/counted-query';

/** Readers who search for something in vain, as often as editors have to be told. */
export async function missSearch(locale: Locale, q: string, times = 3): Promise<void> {
  await search(locale, q, { asked: times, missed: times });
}

/** Readers who search, find something, and open nothing of it. */
export async function leaveSearch(locale: Locale, q: string, times = 3): Promise<void> {
  await search(locale, q, { asked: times, missed: 0 });
}

async function search(locale: Locale, q: string, times: { asked: number; missed: number }) {
  setEnv({ DATABASE_URL: process.env.DATABASE_URL });
  const query = countedQuery(q);
  if (!query) throw new Error(`“${q}” is not counted.`);
  const searches = [{ locale, ...query, ...times, opened: 0 }];
  const counts = { totals: [], articles: [], searches };
  await writeReads({ process: randomUUID(), number: 1, counts });
}
