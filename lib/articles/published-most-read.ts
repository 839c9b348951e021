import { db } from '@/lib/db/client';
import type { Locale } from '@/lib/i18n/locales';
import { keepAnswerUntil } from '@/lib/process-state';
import { editionTime, listPublishedByIds, type ArticleCard } from './published-articles';

/** Since when: today in the newsroom's zone, or today and the six days before. */
export type MostRead = Record<'day' | 'week', ArticleCard[]>;

/** How long an order holds on a page that is kept. */
const holds = 300_000;

/** Of fewer nobody can say that they are the most read. */
const fewest = 3;

/**
 * The public articles of a language that are read most, in their order, found out beforehand
 * (lib/reads/find-most-read.ts); a list is empty while too few are read. A page that asks is kept for at
 * most five minutes.
 */
export async function listMostRead(locale: Locale, limit: number): Promise<MostRead> {
  keepAnswerUntil(new Date(+(await editionTime()) + holds));
  const places = await db().$queryRaw<{ span: keyof MostRead; id: string }[]>`
    SELECT span, article_id AS id FROM most_read WHERE locale = ${locale} ORDER BY span, place`;
  const ids = [...new Set(places.map(({ id }) => id))];
  const articles = new Map((await listPublishedByIds(locale, ids)).map((each) => [each.id, each]));
  const listOf = (wanted: keyof MostRead) => {
    const ofSpan = places.filter(({ span }) => span === wanted);
    const list = ofSpan.flatMap(({ id }) => articles.get(id) ?? []).slice(0, limit);
    return list.length < fewest ? [] : list;
  };
  return { day: listOf('day'), week: listOf('week') };
}
