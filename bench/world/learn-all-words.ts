import { transaction } from '@/lib/db/client';
import { learnWords } from '@/lib/search/vocabulary';

/** Words are learned of many texts at a time: most of them stand in every batch. */
const atOnce = 2_000;

/**
 * What one process beside those that index does: teaches the vocabulary the words of all articles that
 * it was not taught yet.
 */
export async function learnAllWords(): Promise<void> {
  while ((await learnSome()) > 0);
}

async function learnSome(): Promise<number> {
  return transaction(async (tx) => {
    const rows = await tx.$queryRaw<{ id: string; text: string }[]>`
      SELECT article.id, concat_ws(E'\n', revision.title, revision.standfirst, body_text) AS text
      FROM article JOIN revision ON revision.id = live_revision_id
      WHERE article.id > coalesce(
        (SELECT "learnedTo" FROM bench.world), '00000000-0000-0000-0000-000000000000')
      ORDER BY article.id LIMIT ${atOnce}`;
    const last = rows.at(-1);
    if (last === undefined) return 0;
    await learnWords(
      tx,
      rows.map(({ text }) => text),
    );
    await tx.$executeRaw`UPDATE bench.world SET "learnedTo" = ${last.id}::uuid`;
    return rows.length;
  });
}
