import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { operator } from '@/lib/auth/actor';
import { db, transaction } from '@/lib/db/client';
import { useTestDatabase } from '@/lib/db/test-database';
import { env, setEnv } from '@/lib/env';
import { setEditions } from '@/lib/process-state';
import { newPublishedArticle, newSection } from '@/prisma/seed/factories';
import { EditionWatch } from './edition-watch';
import { raisePublicationNumber } from './publication';

useTestDatabase();

let watch: EditionWatch;
beforeEach(async () => {
  watch = new EditionWatch();
  await watch.current();
});
afterEach(async () => {
  setEditions(undefined);
  await watch.stop();
});

const raise = () => transaction(raisePublicationNumber);

async function withClient(work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: env().DATABASE_URL });
  await client.connect();
  await work(client).finally(() => client.end());
}

const cutOff = () =>
  withClient(async (client) => {
    await client.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
       WHERE application_name = 'courant editions' AND datname = current_database()`,
    );
  });

test('an edition goes on until the paper changes, and is known without asking', async () => {
  const edition = await watch.current();
  await watch.ask();
  expect(watch.known).toBe(edition);
  expect(watch.isConfirmed).toBe(true);
});

test('what is published elsewhere is heard of at once', async () => {
  const { number } = await watch.current();
  await raise();
  await vi.waitFor(() => expect(watch.known?.number).toBe(number + 1n), {
    timeout: 250,
    interval: 5,
  });
});

test('what this process publishes is known before the act has returned', async () => {
  setEditions(watch);
  const before = watch.known;
  const number = await raise();
  expect(watch.known).not.toBe(before);
  expect((await watch.current()).number).toBe(number);
});

test('an act that is rolled back ends nothing', async () => {
  setEditions(watch);
  const edition = watch.known;
  const failing = transaction(async (tx) => {
    await raisePublicationNumber(tx);
    throw new Error('no');
  });
  await expect(failing).rejects.toThrow('no');
  expect(watch.known).toBe(edition);
});

test('a number that is heard twice, or late, ends nothing', async () => {
  const { number } = await watch.current();
  await raise();
  const edition = await vi.waitUntil(() => watch.known?.number === number + 1n && watch.known);
  watch.learn(number + 1n);
  watch.learn(number);
  expect(watch.known).toBe(edition);
});

test('a notification that is no number is nobody’s business', async () => {
  const edition = await watch.current();
  await withClient(async (client) => void (await client.query(`NOTIFY publication, 'soon'`)));
  await watch.ask();
  expect(watch.known).toBe(edition);
});

test('the moment of the next change ends an edition, though nobody raises anything', async () => {
  const { id: sectionId } = await newSection();
  const { articleId } = await newPublishedArticle(operator, { sectionId });
  await db()
    .$executeRaw`UPDATE article SET expire_at = now() + interval '1 second' WHERE id = ${articleId}::uuid`;
  // What was published may be heard of after the moment was set; the edition ends once more then.
  const edition = await vi.waitUntil(async () => {
    await watch.ask();
    return watch.known?.nextChangeAt && watch.known;
  });
  await vi.waitFor(() => expect(watch.known).not.toBe(edition), { timeout: 1_500, interval: 5 });
  const next = await watch.current();
  expect(next.number).toBe(edition.number);
  expect(next.nextChangeAt).toBeNull();
  expect(next.now.getTime()).toBeGreaterThanOrEqual(Number(edition.nextChangeAt));
});

test('a connection that is cut is made anew, and what was missed meanwhile is known', async () => {
  const { number } = await watch.current();
  await cutOff();
  await raise();
  await vi.waitFor(() => expect(watch.known?.number).toBe(number + 1n), { timeout: 450 });
  expect(watch.isConfirmed).toBe(true);
  await raise();
  await vi.waitFor(() => expect(watch.known?.number).toBe(number + 2n), { timeout: 250 });
});

test('while the database says nothing, nothing is confirmed; then it is again', async () => {
  const edition = await watch.current();
  await withClient(async (client) => {
    await client.query('BEGIN; LOCK TABLE publication IN ACCESS EXCLUSIVE MODE');
    await wait(1_050);
    expect(watch.isConfirmed).toBe(false);
    expect(watch.known).toBe(edition);
    await expect(watch.ask()).rejects.toThrow();
    await client.query('ROLLBACK');
  });
  await vi.waitFor(() => expect(watch.isConfirmed).toBe(true), { timeout: 2_000 });
  expect(watch.known).toBe(edition);
});

test('without a database there is no edition, and no confirmation', async () => {
  setEnv({ DIRECT_DATABASE_URL: 'postgres://127.0.0.1:1/nothing' });
  const lost = new EditionWatch();
  setEnv({ DIRECT_DATABASE_URL: '' });
  await expect(lost.current()).rejects.toThrow('ECONNREFUSED');
  expect(lost.isConfirmed).toBe(false);
  await lost.stop();
});
