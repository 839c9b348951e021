import { fork } from 'node:child_process';
import os from 'node:os';
import type pg from 'pg';
import { normVersion } from '@/lib/search/analyze';
import { reindexUnits } from '@/lib/search/units';
import { showProgress } from './progress';
import { addTime, inTransaction, type WorldState } from './world-database';

type Program = { file: string; databaseUrl: string };

/**
 * Brings all articles into the readers' index and their words into its vocabulary: the GIN indexes are
 * dropped, every processor reads a part of the articles, and the indexes are made again as the
 * migrations made them. Can be broken off at any time and goes on where it was.
 *
 * @param program this command, which runs again for each part
 */
export async function buildIndex(
  client: pg.Client,
  { articles }: WorldState,
  program: Program,
): Promise<void> {
  await dropIndexes(client);
  const began = performance.now();
  const { rows } = await client.query<{ count: number }>('SELECT count(*)::int FROM search.doc');
  let done = rows[0]?.count ?? 0;
  const show = showProgress('Reading articles for the search', articles, done);
  const parts = await splitArticles(client, os.availableParallelism());
  await reindexUnits();
  await Promise.all([
    runAgain(program, ['learn-words'], () => undefined),
    ...parts.map(({ after, upTo }) =>
      runAgain(program, ['index-part', after, upTo], (more) => show((done += more))),
    ),
  ]);
  await addTime(client, 'fill the index', began);
  await makeIndexes(client);
  await client.query('VACUUM (ANALYZE) search.doc, search.word');
  await client.query('UPDATE bench.world SET "indexedAs" = $1', [normVersion]);
}

/** Has the index built from nothing at the next `buildIndex`. */
export async function forgetIndex(client: pg.Client): Promise<void> {
  await inTransaction(client, async () => {
    await client.query('TRUNCATE search.doc, search.word, search.unit');
    await client.query(`DELETE FROM bench.step WHERE what LIKE '%index%'`);
    await client.query('UPDATE bench.world SET "indexedAs" = NULL, "learnedTo" = NULL');
  });
}

async function dropIndexes(client: pg.Client): Promise<void> {
  await inTransaction(client, async () => {
    await client.query(`
      INSERT INTO bench.dropped_index
      SELECT indexname, replace(indexdef, ' ON ONLY ', ' ON ') FROM pg_indexes
      WHERE schemaname = 'search' AND tablename IN ('doc', 'word') AND indexdef LIKE '%USING gin%'
      ON CONFLICT DO NOTHING`);
    const { rows } = await client.query<{ name: string }>('SELECT name FROM bench.dropped_index');
    for (const { name } of rows) await client.query(`DROP INDEX IF EXISTS search.${name}`);
  });
}

async function makeIndexes(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ name: string; definition: string }>(
    'SELECT * FROM bench.dropped_index ORDER BY name',
  );
  // For this one session; the server keeps the settings that every Courant has.
  await client.query(`SET maintenance_work_mem = '1GB'`);
  for (const { name, definition } of rows) {
    const began = performance.now();
    console.log(`Making the index ${name} …`);
    await inTransaction(client, async () => {
      await client.query(definition);
      await client.query('DELETE FROM bench.dropped_index WHERE name = $1', [name]);
    });
    await addTime(client, `make the index ${name}`, began);
  }
  await client.query('RESET maintenance_work_mem');
}

type Part = { after: string; upTo: string };

async function splitArticles(client: pg.Client, parts: number): Promise<Part[]> {
  const shares = Array.from({ length: parts }, (_, at) => (at + 1) / parts);
  const { rows } = await client.query<{ ends: string[] }>(
    'SELECT percentile_disc($1::float8[]) WITHIN GROUP (ORDER BY id)::text[] AS ends FROM article',
    [shares],
  );
  const ends = ['00000000-0000-0000-0000-000000000000', ...(rows[0]?.ends ?? [])];
  return shares.map((_, at) => ({ after: ends[at]!, upTo: ends[at + 1]! }));
}

/** In a process of its own: reading texts is work for a processor. */
function runAgain(
  { file, databaseUrl }: Program,
  words: string[],
  onProgress: (more: number) => void,
): Promise<void> {
  const env = { NODE_ENV: 'production', DATABASE_URL: databaseUrl } as const;
  const child = fork(file, words, { env });
  child.on('message', (more) => onProgress(Number(more)));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`${words[0]} ended early.`)),
    );
  });
}
