import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  afterAll,
  beforeAll,
  beforeEach,
  describe,
  expect,
  onTestFinished,
  test,
  vi,
} from 'vitest';
import { isReplicationHere, startPair, type Pair } from './test-replica';
import { closeDatabase, db, transaction } from '@/lib/db/client';
import { migrate } from '@/lib/db/migrations';
import { onServer } from '@/lib/db/test-server';
import { setEnv } from '@/lib/env';
import { withRequestMemory } from '@/lib/process-state';
import { EditionWatch } from '@/lib/publication/edition-watch';
import { currentEdition, raisePublicationNumber } from '@/lib/publication/publication';
import { Replica } from '@/lib/publication/replica';
import { openIndex } from '@/lib/search/open-index';
import { PageCache } from '@/server/page-cache';
import { SharedAnswers } from '@/server/shared-answers';

describe.runIf(isReplicationHere)('with a replica for readers', () => {
  let pair: Pair;
  let replica: Replica;
  const pauseReplay = () => onServer(pair.replica.url('courant'), 'SELECT pg_wal_replay_pause()');
  const resumeReplay = () => onServer(pair.replica.url('courant'), 'SELECT pg_wal_replay_resume()');

  beforeAll(async () => {
    pair = await startPair();
    await onServer(pair.primary.url('postgres'), 'CREATE DATABASE courant');
    await migrate(pair.primary.url('courant'));
    setEnv({
      DATABASE_URL: pair.primary.url('courant'),
      READ_DATABASE_URL: pair.replica.url('courant'),
    });
    await vi.waitFor(() => onServer(pair.replica.url('courant'), 'SELECT FROM publication'));
  });

  afterAll(async () => {
    await closeDatabase();
    await pair?.stop();
    setEnv({ DATABASE_URL: '', READ_DATABASE_URL: '' });
  });

  beforeEach(() => {
    replica = new Replica();
  });

  test('it has an edition once it has heard of it', async () => {
    await pauseReplay();
    await transaction(raisePublicationNumber);
    const edition = await currentEdition();
    expect(await replica.has(edition)).toBe(false);
    expect(await replica.has({ ...edition, number: edition.number - 1n })).toBe(true);
    await resumeReplay();
    await vi.waitFor(async () => expect(await replica.has(edition)).toBe(true));
  });

  test('who is told to reads from it, searches too, and nobody else', async () => {
    const isFollower = async (client: Pick<ReturnType<typeof db>, '$queryRaw'>) => {
      const [answer] = await client.$queryRaw<[{ is: boolean }]>`SELECT pg_is_in_recovery() AS is`;
      return answer.is;
    };
    const ask = async () => [await isFollower(db()), await isFollower(openIndex('short'))];
    const edition = await currentEdition();
    expect(await withRequestMemory(edition, ask, true)).toEqual([true, true]);
    expect(await withRequestMemory(edition, ask)).toEqual([false, false]);
    expect(await ask()).toEqual([false, false]);
  });

  test('nothing can be written on it', async () => {
    const act = () => transaction(raisePublicationNumber);
    await expect(withRequestMemory(undefined, act, true)).rejects.toThrow(/read-only transaction/);
  });

  test('one that died has nothing, costs no time, and is asked again when it is back', async () => {
    const edition = await currentEdition();
    expect(await replica.has(edition)).toBe(true);
    await pair.replica.kill();
    expect(await replica.has(edition)).toBe(false);
    const before = performance.now();
    expect(await replica.has(edition)).toBe(false);
    expect(performance.now() - before).toBeLessThan(20);
    await pair.replica.start();
    await vi.waitFor(async () => expect(await replica.has(edition)).toBe(true), 10_000);
  });

  test('pages are made from it while it is abreast, else from the primary', async () => {
    const watch = new EditionWatch();
    const answers = new SharedAnswers(new PageCache(watch, 1_000_000), replica);
    let breaks = false;
    const make = async () => {
      const [{ is }] = await db().$queryRaw<[{ is: boolean }]>`SELECT pg_is_in_recovery() AS is`;
      if (is && breaks) await db().$queryRaw`SELECT pg_terminate_backend(pg_backend_pid())`;
      return { status: 200, headers: {}, body: Buffer.from(is ? 'replica' : 'primary') };
    };
    const server = createServer((request, response) => {
      void answers.send(request, response, String(request.url), make);
    });
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const { port } = server.address() as AddressInfo;
    const read = async (path: string) => (await fetch(`http://127.0.0.1:${port}${path}`)).text();
    onTestFinished(async () => {
      server.close();
      await watch.stop();
    });

    expect(await read('/a')).toBe('replica');
    await pauseReplay();
    watch.learn(await transaction(raisePublicationNumber));
    expect(await read('/a')).toBe('primary');
    await resumeReplay();
    const edition = await currentEdition();
    await vi.waitFor(async () => expect(await replica.has(edition)).toBe(true));
    expect(await read('/b')).toBe('replica');
    breaks = true;
    expect(await read('/c')).toBe('primary');
  });

  test('one that hangs is waited for half a second', async () => {
    const edition = await currentEdition();
    expect(await replica.has(edition)).toBe(true);
    setEnv({ READ_DATABASE_URL: 'postgres://courant:x@192.0.2.1:5432/courant' });
    await closeDatabase();
    const before = performance.now();
    expect(await replica.has(edition)).toBe(false);
    expect(performance.now() - before).toBeLessThan(700);
  });
});
