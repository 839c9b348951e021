import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { keepMisses, mostPerDay, startKeepingMisses } from './keep-misses';
import { noteMiss, takeMisses } from './missed-searches';
import { db } from '@/lib/db/client';
import { useTestDatabase } from '@/lib/db/test-database';

useTestDatabase();

beforeEach(async () => {
  takeMisses();
  await db().missedSearch.deleteMany();
  await setTimeZone('UTC');
});

async function setTimeZone(timeZone: string): Promise<void> {
  await db().siteSetting.upsert({ where: { id: 1 }, create: { timeZone }, update: { timeZone } });
}

async function kept() {
  const rows = await db().missedSearch.findMany({ orderBy: [{ locale: 'asc' }, { key: 'asc' }] });
  return rows.map(({ locale, query, count }) => [locale, query, count]);
}

test('is counted by language and query, whatever its spelling, over several writings', async () => {
  noteMiss('zh', '  塔楼 ');
  noteMiss('zh', '塔樓');
  noteMiss('en', 'Gargoyle');
  await keepMisses();
  noteMiss('en', '“gargoyle”');
  await keepMisses();
  await keepMisses();
  expect(await kept()).toEqual([
    ['en', 'Gargoyle', 2],
    ['zh', '塔楼', 2],
  ]);
});

test('holds no time finer than the day of the newsroom', async () => {
  // Between these two it is never the same day.
  for (const timeZone of ['Pacific/Kiritimati', 'Etc/GMT+12']) {
    await setTimeZone(timeZone);
    noteMiss('en', 'gargoyle');
    await keepMisses();
  }
  const rows = await db().$queryRaw<object[]>`
    SELECT *, day::text AS day FROM missed_search ORDER BY missed_search.day DESC`;
  const row = { locale: 'en', key: 'gargoyle', query: 'gargoyle', count: 1 };
  const day = expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as string;
  expect(rows).toEqual([
    { ...row, day },
    { ...row, day },
  ]);
});

test('what may name a person, is long, or asks for nothing is never noted', async () => {
  for (const q of [
    'anna@example.org',
    '13812345678',
    'x'.repeat(101),
    '塔'.repeat(101),
    '?!',
    '',
  ]) {
    noteMiss('en', q);
  }
  noteMiss('zh', '塔'.repeat(100));
  expect(takeMisses().map(({ query }) => query)).toEqual(['塔'.repeat(100)]);
});

test('no query whatever is refused by noting or by writing', async () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 250 }),
    fc.string({ unit: fc.constantFrom('\0', '\ud800', '塔', 'a', ' ', '"', '\u202e') }),
  );
  fc.assert(fc.property(anything, (q) => noteMiss('en', q)));
  noteMiss('en', 'tower\0\ud800');
  await keepMisses();
  expect(await db().missedSearch.count({ where: { query: { startsWith: 'tower' } } })).toBe(1);
});

test('a robot fills neither memory nor table, and what is known is still counted', async () => {
  noteMiss('en', 'gargoyle');
  await keepMisses();
  for (let round = 0; round < 4; round += 1) {
    for (let at = 0; at < 5_000; at += 1) noteMiss('zh', `robot r${round} n${at}`);
    await keepMisses();
  }
  expect(await db().missedSearch.count()).toBe(mostPerDay);
  noteMiss('en', 'gargoyle');
  noteMiss('en', 'gutter');
  await keepMisses();
  expect((await kept()).filter(([locale]) => locale === 'en')).toEqual([['en', 'gargoyle', 2]]);
});

test('of too many those that were missed most are kept', async () => {
  await db().$executeRaw`
    INSERT INTO missed_search (locale, key, day, query, count)
    SELECT 'zh', n::text, (now() AT TIME ZONE 'UTC')::date, n::text, 1
    FROM generate_series(1, ${mostPerDay - 1}::int) AS n`;
  for (const q of ['gutter', 'gargoyle', 'gargoyle']) noteMiss('en', q);
  await keepMisses();
  expect((await kept()).filter(([locale]) => locale === 'en')).toEqual([['en', 'gargoyle', 2]]);
});

test('what is ninety days old is forgotten, also while nothing is missed', async () => {
  await db().$executeRaw`
    INSERT INTO missed_search (locale, key, day, query, count)
    SELECT 'en', ago::text, (now() AT TIME ZONE 'UTC')::date - ago, ago::text, 1
    FROM unnest(ARRAY[89, 90]) AS ago`;
  await keepMisses();
  expect(await kept()).toEqual([['en', '89', 1]]);
});

test('what waits is written when the server stops', async () => {
  const keeping = startKeepingMisses();
  noteMiss('en', 'gargoyle');
  await keeping.stop();
  expect(await kept()).toEqual([['en', 'gargoyle', 1]]);
});
