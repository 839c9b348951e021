import { randomBytes } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { expect, onTestFinished, test, vi } from 'vitest';
import { percentile } from '@/bench/figures';
import { operator } from '@/lib/auth/actor';
import { closeDatabase } from '@/lib/db/client';
import { startTestServer, withDatabase } from '@/lib/db/test-server';
import { setEnv } from '@/lib/env';
import { articleBody, paragraph } from '@/prisma/seed/body';
import { newPublishedArticle, newSection } from '@/prisma/seed/factories';
import { newDataFolder, startCourant, type Courant } from './courant-process';
import { EditionReaders } from './edition-readers';
import { NewsroomDesk } from './newsroom-desk';

const slug = 'the-stairs';
const credentials = { email: 'admin@example.org', password: 'a password for two instances' };
const body = JSON.stringify(articleBody(paragraph('They are open.')));

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

async function onDatabase(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  await client.query(statement).catch(() => undefined);
  await client.end().catch(() => undefined);
}

async function untilReady({ address }: Courant): Promise<void> {
  await vi.waitFor(async () => expect((await fetch(`${address}/api/ready`)).status).toBe(200), {
    timeout: 20_000,
    interval: 50,
  });
}

const cutListeners = `
  SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'courant editions'`;

test('what is published on one instance is read on both at once, whatever breaks between', async () => {
  const two = await startTwo();
  let { second } = two;
  const { id: sectionId } = await newSection();
  const article = await newPublishedArticle(operator, { sectionId, title: 'Edition 0', slug });
  const { articleId } = article;
  const desk = await NewsroomDesk.at(two.first.address, credentials);
  const readers = new EditionReaders([two.first.address, second.address], `/en/articles/${slug}`);

  let { version } = article;
  let edition = 0;
  const publish = async ({ address }: Courant) => {
    const next = edition + 1;
    version = await desk.publish(address, {
      articleId,
      version: String(version),
      title: `Edition ${next}`,
      slug,
      body,
      sectionId,
    });
    edition = next;
    readers.confirm(edition);
    const own = await readers.read(address);
    expect(own?.version, 'the editor reads it there with the very next request').toBe(edition);
  };
  const publishOnBoth = async (times: number) => {
    for (let time = 0; time < times; time += 1) await publish(time % 2 ? second : two.first);
  };

  await publishOnBoth(20);

  for (let time = 0; time < 3; time += 1) {
    await onDatabase(two.server.url, cutListeners);
    await publishOnBoth(2);
  }

  readers.expectDown(second.address, true);
  second.child.kill('SIGKILL');
  await second.ended();
  await publish(two.first);
  second = await two.start(new URL(second.address).port);
  readers.expectDown(second.address, false);
  await publishOnBoth(4);

  // As after the crash of one of its processes, PostgreSQL ends all of them and begins anew.
  await onDatabase(two.server.url, "COPY (SELECT 1) TO PROGRAM 'kill -9 $PPID'");
  for (const instance of [two.first, second]) await untilReady(instance);
  await publishOnBoth(6);

  await readers.stop();
  const staleness = readers.staleness();
  expect(readers.failures).toEqual([]);
  expect(staleness.length).toBeGreaterThan(200);
  expect(new Set(readers.reads.map((read) => read.version)).size).toBeGreaterThan(20);
  expect(percentile(staleness, 0.99)).toBeLessThanOrEqual(200);
  expect(Math.max(...staleness)).toBeLessThanOrEqual(1_000);
});

test('an article appears on both within a second of its time, and not before', async () => {
  const { first, second } = await startTwo();
  const { id: sectionId } = await newSection();
  const issuedAt = Math.ceil(Date.now() / 1_000) * 1_000 + 3_000;
  const publishAt = new Date(issuedAt);
  await newPublishedArticle(operator, { sectionId, slug, title: 'Edition 1', publishAt });
  const appeared = [first, second].map(async ({ address }) => {
    for (;;) {
      const askedAt = Date.now();
      const { status } = await fetch(`${address}/en/articles/${slug}`);
      if (status === 200) return askedAt;
      expect(status).toBe(404);
      await wait(20);
    }
  });
  for (const time of await Promise.all(appeared)) {
    expect(time).toBeGreaterThanOrEqual(issuedAt - 50);
    expect(time).toBeLessThanOrEqual(issuedAt + 1_000);
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
  await untilReady(first);
  expect(await ask(path)).toEqual([200, null]);
  expect(await ask('/en/articles/never-made')).toEqual([404, null]);
});
