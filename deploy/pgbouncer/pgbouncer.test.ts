import pg from 'pg';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { isPgbouncerHere, startPgbouncer, type RunningPgbouncer } from './test-pgbouncer';
import { operator } from '@/lib/auth/actor';
import { closeDatabase, db, isReachable, transaction } from '@/lib/db/client';
import { useTestDatabase } from '@/lib/db/test-database';
import { env, setEnv } from '@/lib/env';
import { createSection } from '@/lib/newsroom/create-section';
import { currentEdition, raisePublicationNumber } from '@/lib/publication/publication';
import { EditionWatch } from '@/lib/publication/edition-watch';
import { openIndex } from '@/lib/search/open-index';
import { PageCache } from '@/server/page-cache';

useTestDatabase();

describe.runIf(isPgbouncerHere)('behind PgBouncer, with two connections for all', () => {
  let pooler: RunningPgbouncer;

  beforeAll(async () => {
    const direct = env().DATABASE_URL ?? '';
    pooler = await startPgbouncer(direct, 2);
    setEnv({ DATABASE_URL: pooler.url, DIRECT_DATABASE_URL: direct });
    return async () => {
      await closeDatabase();
      await pooler.stop();
      setEnv({ DATABASE_URL: direct, DIRECT_DATABASE_URL: '' });
    };
  });

  test('many acts and reads at once are each in a transaction of their own', async () => {
    const before = await currentEdition();
    const acts = Array.from({ length: 20 }, () => transaction(raisePublicationNumber));
    const reads = Array.from({ length: 50 }, (_, at) => db().$queryRaw`SELECT ${at}::int AS at`);
    const numbers = await Promise.all(acts);
    expect(new Set(numbers).size).toBe(20);
    expect(await Promise.all(reads)).toEqual(Array.from({ length: 50 }, (_, at) => [{ at }]));
    expect((await currentEdition()).number).toBe(before.number + 20n);
  });

  test('an act works as without it', async () => {
    const texts = {
      en: { name: 'Building', slug: 'building' },
      zh: { name: '建筑', slug: 'jianzhu' },
    };
    await createSection(operator, { texts });
    expect(await db().sectionText.count({ where: { slug: 'jianzhu' } })).toBe(1);
  });

  test('what fails in a transaction leaves nothing to the next one on its connection', async () => {
    const { number } = await currentEdition();
    const failing = transaction(async (tx) => {
      await raisePublicationNumber(tx);
      throw new Error('broken off');
    });
    await expect(failing).rejects.toThrow('broken off');
    await Promise.all(Array.from({ length: 10 }, () => currentEdition()));
    expect((await currentEdition()).number).toBe(number);
  });

  test('while it is away readers get what is kept, and it is said to pass where nothing is', async () => {
    const watch = new EditionWatch();
    onTestFinished(() => watch.stop());
    const cache = new PageCache(watch, 1_000_000, isReachable);
    const read = async (path: string) => {
      const make = () =>
        db()
          .section.count()
          .then(
            (count) => ({ status: 200, headers: {}, body: Buffer.from(`${count}`) }),
            () => ({ status: 500, headers: {}, body: Buffer.from('failed') }),
          );
      const { answer, isStale } = await cache.answer(path, make);
      return [answer.status, isStale];
    };
    expect(await read('/en')).toEqual([200, false]);
    watch.learn(await transaction(raisePublicationNumber));
    await pooler.kill();
    expect(await read('/en')).toEqual([200, true]);
    expect(await read('/zh')).toEqual([503, false]);
    await pooler.start();
    expect(await read('/en')).toEqual([200, false]);
  });

  test('searches go past it and keep their time limit', async () => {
    const [setting] = await openIndex('short').$queryRaw<[{ limit: string }]>`
      SELECT current_setting('statement_timeout') AS limit`;
    expect(setting.limit).toBe('1500ms');
  });

  test('a time limit that it could not keep is refused, not ignored', async () => {
    const url = new URL(env().DATABASE_URL ?? '');
    url.searchParams.set('options', '-c statement_timeout=1500');
    const client = new pg.Client(url.href);
    await expect(client.connect()).rejects.toThrow(/unsupported startup parameter/);
  });
});
