import { db, transaction } from '@/lib/db/client';
import { indexArticles } from '@/lib/search/search-index';

const atOnce = 200;

/**
 * What one of several processes does: indexes the articles after an id up to and with another that
 * the index has not yet.
 *
 * @param onProgress told after each batch how many were indexed
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
    const ids = rows.map(({ id }) => id);
    await transaction((tx) => indexArticles(tx, ids));
    onProgress(rows.length);
    from = last.id;
  }
}
