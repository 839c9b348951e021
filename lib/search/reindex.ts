import { db, transaction, type Transaction } from '@/lib/db/client';
import { toLocale } from '@/lib/i18n/locales';
import { normVersion } from './analyze';
import { indexDraft } from './draft-index';
import { reindexUnits } from './units';
import { indexArticles, indexLater } from './search-index';

const atOnce = 100;

/**
 * Brings all indexes to this version of the normaliser: writes what is missing or was written by
 * another version, and takes out what no reader may find. Safe to interrupt, to run again, and to run
 * while people work: each article is held while it is read.
 *
 * @param onProgress told how many articles were written so far, after every hundred
 * @returns how many articles were written
 */
export async function reindexOutdated(onProgress?: (written: number) => void): Promise<number> {
  await reindexUnits();
  let written = 0;
  for (let after = '00000000-0000-0000-0000-000000000000'; ;) {
    const ids = await outdatedAfter(after);
    const last = ids.at(-1);
    if (last === undefined) return written;
    await transaction((tx) => reindexArticles(tx, ids));
    written += ids.length;
    after = last;
    onProgress?.(written);
  }
}

async function outdatedAfter(after: string): Promise<string[]> {
  const rows = await db().$queryRaw<{ id: string }[]>`
    SELECT article.id FROM article
    LEFT JOIN search.draft ON draft.article_id = article.id
    LEFT JOIN search.doc ON doc.article_id = article.id
    WHERE article.id > ${after}::uuid AND draft_revision_id IS NOT NULL
      AND (draft.norm_version IS DISTINCT FROM ${normVersion}::int
        OR doc.norm_version IS DISTINCT FROM CASE
          WHEN live_revision_id IS NOT NULL AND withdrawn_at IS NULL THEN ${normVersion}::int END)
    ORDER BY article.id LIMIT ${atOnce}`;
  return rows.map(({ id }) => id);
}

async function reindexArticles(tx: Transaction, ids: string[]): Promise<void> {
  await tx.$queryRaw`SELECT FROM article WHERE id = ANY (${ids}::uuid[]) ORDER BY id FOR UPDATE`;
  const articles = await tx.article.findMany({
    where: { id: { in: ids } },
    include: { draftRevision: true },
  });
  for (const { id: articleId, draftRevision, ...article } of articles) {
    const locale = toLocale(article.locale);
    if (draftRevision) await indexDraft(tx, { ...article, articleId, locale, text: draftRevision });
  }
  await indexArticles(tx, ids);
  await indexLater(tx, ids);
}
