import { db } from '@/lib/db/client';
import { indexBatch } from './index-batch';

const atOnce = 200;

/**
 * What one of several processes does: indexes the articles after an id up to and with another that
 * the index has not yet.
 *
 * @param onProgress told after each hundred how many were indexed
 */
export async function indexPart(
  after: string,
  upTo: string,
  onProgress: (more: number) => void,
): Promise<void> {
  for (let from = after; ;) {
    const rows = await db().$queryRaw<{ id: string }[]>`
      SELECT id FROM article
      WHERE id > ${from}::uuid AND id <= ${upTo}::uuid
        AND NOT EXISTS (SELECT FROM search.doc WHERE article_id = article.id)
      ORDER BY id LIMIT ${atOnce}`;
    const last = rows.at(-1);
    if (last === undefined) return;
    await indexBatch(rows.map(({ id }) => id));
    onProgress(rows.length);
    from = last.id;
  }
}
