import { spawn } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { build } from 'esbuild';
import pg from 'pg';
import { beforeAll, expect, test } from 'vitest';
import { embeddedPostgresUrl } from '@/lib/db/embedded-postgres';
import { postgresHome } from '@/lib/db/postgres-home';
import { descendants, newDataFolder, startCourant, type Courant } from './courant-process';

const publisher = path.resolve('.courant/publish-for-ever.mjs');
/** Nothing listens there, so that every mail still waits. */
const SMTP_URL = 'smtp://127.0.0.1:9';

beforeAll(async () => {
  await build({
    entryPoints: ['e2e/process/publish-for-ever.ts'],
    outfile: publisher,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'error',
  });
});

test('kill -9 while articles are published loses nothing that was confirmed', async () => {
  const COURANT_DATA = newDataFolder();
  const confirmations = `${COURANT_DATA}-confirmed`;
  let courant = await startCourant({ COURANT_DATA, SMTP_URL });
  await courant.ready();

  await publishThenKill(courant, COURANT_DATA, confirmations, (processes) => processes);
  courant = await startCourant({ COURANT_DATA, SMTP_URL });
  await courant.ready();
  await expectWhole(COURANT_DATA, confirmations);

  // Only Courant: its PostgreSQL is left behind, running.
  await publishThenKill(courant, COURANT_DATA, confirmations, ([first]) => (first ? [first] : []));
  courant = await startCourant({ COURANT_DATA, SMTP_URL });
  await courant.ready();
  expect(courant.out).toContain('Stopping a PostgreSQL that an earlier start left behind.');
  await expectWhole(COURANT_DATA, confirmations);
});

async function publishThenKill(
  courant: Courant,
  data: string,
  confirmations: string,
  choose: (processes: number[]) => number[],
): Promise<void> {
  const before = sizeOf(confirmations);
  const publishing = spawn(process.execPath, [publisher, confirmations], {
    env: { ...process.env, DATABASE_URL: await urlOf(data), SMTP_URL },
    stdio: 'ignore',
  });
  while (sizeOf(confirmations) < before + 10_000) {
    if (publishing.exitCode !== null) throw new Error('Publishing ended by itself.');
    await wait(20);
  }
  const pid = courant.child.pid ?? 0;
  for (const each of choose([pid, ...descendants(pid)])) process.kill(each, 'SIGKILL');
  publishing.kill('SIGKILL');
  await courant.ended();
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}

async function urlOf(data: string): Promise<string> {
  const url = await embeddedPostgresUrl(await postgresHome(data, () => undefined), 'courant');
  if (!url) throw new Error('There is no server.');
  return url;
}

type Confirmed = { articleId: string; version: number; state: string };

async function expectWhole(data: string, confirmations: string): Promise<void> {
  expect(existsSync(confirmations)).toBe(true);
  const client = new pg.Client({ connectionString: await urlOf(data) });
  await client.connect();
  const { rows: articles } = await client.query<{ id: string; version: number; state: string }>(
    'SELECT id, version, state FROM article',
  );
  const { rows: halves } = await client.query(halfPublished);
  await client.end();

  expect(halves).toEqual([]);
  const kept = new Map(articles.map((article) => [article.id, article]));
  const missing = readConfirmed(confirmations).filter(({ articleId, version, state }) => {
    const article = kept.get(articleId);
    if (!article || article.version < version) return true;
    return article.version === version && article.state !== state;
  });
  expect(missing).toEqual([]);
}

function readConfirmed(file: string): Confirmed[] {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line) as Confirmed);
}

/** Articles whose parts do not tell the same story, as the acts always leave them. */
const halfPublished = `
  SELECT article.id, article.state
  FROM article
  LEFT JOIN revision live ON live.id = article.live_revision_id
  LEFT JOIN search.doc ON doc.article_id = article.id
  CROSS JOIN LATERAL (
    SELECT
      count(*) FILTER (WHERE act = 'article:create') AS created,
      count(*) FILTER (WHERE act = 'article:publish') AS published,
      count(*) FILTER (WHERE act = 'article:withdraw') AS withdrawn
    FROM audit_event WHERE subject_id = article.id
  ) told
  WHERE told.created <> 1
    OR (live.id IS NOT NULL) <> (told.published > 0)
    OR (article.state = 'withdrawn') <> (told.withdrawn > 0)
    OR (doc.article_id IS NOT NULL) <> (live.id IS NOT NULL AND article.withdrawn_at IS NULL)
    OR live.title <> article.title
    OR live.slug <> article.slug
    OR (
      SELECT count(*) FROM graphile_worker._private_jobs
      WHERE payload ->> 'articleId' = article.id::text AND payload -> 'news' ->> 'kind' = 'published'
    ) <> told.published`;
