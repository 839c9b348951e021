import { db, transaction } from '@/lib/db/client';
import { indexArticles } from '@/lib/search/search-index';
import { percentile, type Figure } from '../figures';

const locales = ['en', 'zh'] as const;
const articlesEach = 60;

/**
 * What one article costs the index in a transaction with its commit: put in, and put in place of one
 * that had its title only. Afterwards the index is what it was.
 */
export async function measureWrites(): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const locale of locales) {
    const inserted: number[] = [];
    const updated: number[] = [];
    for (const id of await someArticles(locale, articlesEach)) {
      await db().$executeRaw`DELETE FROM search.doc WHERE article_id = ${id}::uuid`;
      inserted.push(await timeOfIndexing(id));
      await db().$executeRaw`UPDATE search.doc SET tsv = head WHERE article_id = ${id}::uuid`;
      updated.push(await timeOfIndexing(id));
    }
    figures.push(...rows(`index, insert ${locale}`, inserted));
    figures.push(...rows(`index, update ${locale}`, updated));
  }
  return figures;
}

/** From all over the years, so that nothing of them is in memory for having been written last. */
export async function someArticles(locale: string, count: number): Promise<string[]> {
  const rows = await db().$queryRaw<{ id: string }[]>`
    SELECT id FROM article WHERE locale = ${locale} ORDER BY md5(slug) LIMIT ${count}`;
  return rows.map(({ id }) => id);
}

async function timeOfIndexing(id: string): Promise<number> {
  const began = performance.now();
  await transaction((tx) => indexArticles(tx, [id]));
  return performance.now() - began;
}

function rows(name: string, taken: number[]): Figure[] {
  return [
    { name: `${name}, p50`, value: percentile(taken, 0.5), unit: 'ms', budget: null },
    { name: `${name}, p95`, value: percentile(taken, 0.95), unit: 'ms', budget: null },
  ];
}
