import { db, transaction } from '@/lib/db/client';
import { repeat, type Repeating } from './repeat';
import { indexArticles } from './search-index';
import { learnWords } from './vocabulary';

const atOnce = 100;
const pause = 5_000;

/**
 * Does what acts have left for later (`indexLater`): brings the index to what readers have of those
 * articles, and learns their words. Only one process at a time does it; a second one leaves at once.
 *
 * @param onProgress told how many articles were done so far, after every hundred
 * @returns how many articles were done
 */
export async function keepIndex(onProgress?: (done: number) => void): Promise<number> {
  for (let done = 0; ;) {
    const more = await keepSome();
    if (more === 0) return done;
    done += more;
    onProgress?.(done);
  }
}

/** Articles that an act has in hand are left for the next time: whoever keeps the index waits for nobody. */
async function keepSome(): Promise<number> {
  if ((await db().$queryRaw<unknown[]>`SELECT FROM search.pending LIMIT 1`).length === 0) return 0;
  return transaction(async (tx) => {
    const [{ isAlone }] = await tx.$queryRaw<[{ isAlone: boolean }]>`
      SELECT pg_try_advisory_xact_lock(hashtext('search.word')) AS "isAlone"`;
    if (!isAlone) return 0;
    const rows = await tx.$queryRaw<{ id: string; text: string | null }[]>`
      SELECT article.id, concat_ws(E'\n', revision.title, revision.standfirst, body_text) AS text
      FROM (SELECT article_id FROM search.pending ORDER BY article_id LIMIT ${atOnce}) AS pending
      JOIN article ON article.id = pending.article_id
      LEFT JOIN revision ON revision.id = live_revision_id
      ORDER BY article.id FOR UPDATE OF article SKIP LOCKED`;
    const ids = rows.map(({ id }) => id);
    await indexArticles(tx, ids);
    await learnWords(
      tx,
      rows.flatMap(({ text }) => text ?? []),
    );
    await tx.$executeRaw`DELETE FROM search.pending WHERE article_id = ANY (${ids}::uuid[])`;
    return ids.length;
  });
}

/** Keeps the index until it is stopped; what is left then is done after the next start. */
export function startKeepingIndex(): Repeating {
  return repeat('The search index could not be kept', pause, async (ending) => {
    if (!ending.aborted) await keepIndex(() => ending.throwIfAborted());
  });
}
