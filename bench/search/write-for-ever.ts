import { setTimeout as wait } from 'node:timers/promises';
import { transaction } from '@/lib/db/client';
import { indexArticles } from '@/lib/search/search-index';
import { someArticles } from '../world/write-costs';

const articles = 1_000;

/**
 * Takes articles out of the index and puts them back, so many times a second, until the process ends.
 *
 * @param onWritten told after each
 */
export async function writeForEver(perSecond: number, onWritten: () => void): Promise<never> {
  const ids = [
    ...(await someArticles('en', articles)),
    ...(await someArticles('zh', articles / 2)),
  ];
  const began = performance.now();
  for (let at = 0; ; at += 1) {
    const id = ids[(at * 7) % ids.length]!;
    await transaction(async (tx) => {
      await tx.$executeRaw`DELETE FROM search.doc WHERE article_id = ${id}::uuid`;
      await indexArticles(tx, [id]);
    });
    onWritten();
    const ahead = ((at + 1) / perSecond) * 1000 - (performance.now() - began);
    if (ahead > 0) await wait(ahead);
  }
}
