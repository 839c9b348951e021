import { randomBytes } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, onTestFinished, test, vi } from 'vitest';
import { percentile } from '@/bench/figures';
import { crashDatabase, cutListeners, onDatabase } from '@/bench/instances/break-database';
import { EditionArticle, lateness } from '@/bench/instances/edition-article';
import { operator } from '@/lib/auth/actor';
import { closeDatabase } from '@/lib/db/client';
import { startTestServer, withDatabase } from '@/lib/db/test-server';
import { setEnv } from '@/lib/env';
import { newPublishedArticle, newSection } from '@/prisma/seed/factories';
import { newDataFolder, startCourant } from './courant-process';
import { startWithoutWorker } from './without-a-worker';

const slug = 'the-stairs';
const credentials = { email: 'admin@example.org', password: 'a password for two instances' };

/** Two instances of one newspaper, an article that is published again and again, and its readers. */
async function startTwo() {
  const server = await startTestServer();
  onTestFinished(() => server.stop());
  setEnv({ DATABASE_URL: server.url });
  onTestFinished(closeDatabase);
  const settings = {
    DATABASE_URL: server.url,
    SECRET: randomBytes(32).toString('hex'),
    ADMIN_EMAIL: credentials.email,
    ADMIN_PASSWORD: credentials.password,
  };
  const start = async (PORT?: string) => {
    const courant = await startCourant({
      ...settings,
      COURANT_DATA: newDataFolder(),
      ...(PORT && { PORT }),
    });
    await courant.ready();
    return courant;
  };
  const [first, second] = [await start(), await start()];
  return { server, first, second, start };
}

async function untilReady(address: string): Promise<void> {
  await vi.waitFor(async () => expect((await fetch(`${address}/api/ready`)).status).toBe(200), {
    timeout: 20_000,
    interval: 50,
  });
}

test('what is published on one instance is read on both at once, whatever breaks between', async () => {
  const { server, first, second, start } = await startTwo();
  const both = [first.address, second.address];
  const article = await EditionArticle.begin(both, credentials);
  const { readers } = article;
  await article.publishOn(both, 20);

  for (let time = 0; time < 3; time += 1) {
    await onDatabase(server.url, cutListeners);
    await article.publishOn(both, 2);
  }

  readers.expectDown(second.address, true);
  second.child.kill('SIGKILL');
  await second.ended();
  await article.publish(first.address);
  await start(new URL(second.address).port);
  readers.expectDown(second.address, false);
  await article.publishOn(both, 4);

  await crashDatabase(server.url);
  for (const address of both) await untilReady(address);
  await article.publishOn(both, 6);

  await readers.stop();
  const staleness = readers.staleness();
  expect(readers.failures).toEqual([]);
  expect(article.missedByEditor).toEqual([]);
  expect(staleness.length).toBeGreaterThan(200);
  expect(new Set(readers.reads.map(({ version }) => version)).size).toBeGreaterThan(20);
  expect(percentile(staleness, 0.99)).toBeLessThanOrEqual(200);
  expect(Math.max(...staleness)).toBeLessThanOrEqual(1_000);
});

test('with no worker running an article appears on both within a second of its time, and not before', async () => {
  const both = await startWithoutWorker(2);
  for (const late of await lateness(both, 3)) {
    expect(late).toBeGreaterThanOrEqual(-50);
    expect(late).toBeLessThanOrEqual(1_000);
  }
});

test('while the database is away kept pages are served and say so; nobody is sent here anew', async () => {
  const { server, first } = await startTwo();
  const path = `/en/articles/${slug}`;
  const { id: sectionId } = await newSection();
  await newPublishedArticle(operator, { sectionId, slug, title: 'Edition 1' });
  await closeDatabase();
  const ask = async (at: string) => {
    const answer = await fetch(first.address + at);
    return [answer.status, answer.headers.get('warning')];
  };
  expect(await ask(path)).toEqual([200, null]);

  const template = withDatabase(server.url, 'template1');
  await onDatabase(template, 'ALTER DATABASE postgres ALLOW_CONNECTIONS false');
  await onDatabase(
    template,
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = 'postgres'`,
  );
  await wait(1_100);
  expect(await ask(path)).toEqual([200, '110 - "Response is Stale"']);
  expect(await ask('/api/ready')).toEqual([503, null]);
  expect(await ask('/api/health')).toEqual([200, null]);
  const [status] = await ask('/en/articles/never-made');
  expect(status).toBe(503);

  await onDatabase(template, 'ALTER DATABASE postgres ALLOW_CONNECTIONS true');
  await untilReady(first.address);
  expect(await ask(path)).toEqual([200, null]);
  expect(await ask('/en/articles/never-made')).toEqual([404, null]);
});
