import { randomUUID } from 'node:crypto';
import { beforeEach, expect, test } from 'vitest';
import { db } from '@/lib/db/client';
import { useTestDatabase } from '@/lib/db/test-database';
import type { ReadCounts } from './read-counts';
import { mostSearches, writeReads } from './write-reads';

useTestDatabase();

const none: ReadCounts = { totals: [], articles: [], searches: [] };

beforeEach(async () => {
  await db().$executeRaw`
    TRUNCATE read_hour, article_read_day, counted_search, read_batch, site_setting CASCADE`;
});

/** Writes as a process of its own. */
function write(counts: Partial<ReadCounts>, number = 1, process = randomUUID()): Promise<void> {
  return writeReads({ process, number, counts: { ...none, ...counts } });
}

const fronts = (reads: number) => [{ topic: 'page' as const, name: 'en front', reads }];

async function totals() {
  const rows = await db().readHour.findMany({ orderBy: [{ topic: 'asc' }, { name: 'asc' }] });
  return rows.map(({ name, reads }) => [name, reads]);
}

async function searches() {
  const rows = await db().countedSearch.findMany({ orderBy: { key: 'asc' } });
  return rows.map(({ query, asked, missed, opened }) => [query, asked, missed, opened]);
}

const search = (query: string, asked: number, missed = 0, opened = 0) => ({
  locale: 'en' as const,
  key: query.toLowerCase(),
  query,
  asked,
  missed,
  opened,
});

test('counts are added to those of this hour and this day', async () => {
  const [a, b] = [randomUUID(), randomUUID()];
  await write({ totals: fronts(2), articles: [{ id: a, reads: 3 }] });
  await write({ totals: fronts(5), articles: [a, b].map((id) => ({ id, reads: 1 })) });
  expect(await totals()).toEqual([['en front', 7]]);
  const articles = await db().articleReadDay.findMany({ orderBy: { reads: 'desc' } });
  expect(articles).toMatchObject([
    { articleId: a, reads: 4 },
    { articleId: b, reads: 1 },
  ]);
});

test('hours and days are those of the newsroom’s clock', async () => {
  // Between these two it is never the same day.
  for (const timeZone of ['Pacific/Kiritimati', 'Etc/GMT+12']) {
    await db().siteSetting.upsert({ where: { id: 1 }, create: { timeZone }, update: { timeZone } });
    await write({ totals: fronts(1), articles: [{ id: randomUUID(), reads: 1 }] });
  }
  const hours = await db().readHour.findMany();
  const days = await db().articleReadDay.findMany();
  expect(new Set(hours.map(({ hour }) => hour.toISOString().slice(0, 10))).size).toBe(2);
  expect(new Set(days.map(({ day }) => +day)).size).toBe(2);
});

test('what was written already, and nobody heard so, is not added again', async () => {
  const process = randomUUID();
  await write({ totals: fronts(2) }, 1, process);
  await write({ totals: fronts(2) }, 1, process);
  await write({ totals: fronts(3) }, 2, process);
  await write({ totals: fronts(2) }, 1, process);
  expect(await totals()).toEqual([['en front', 5]]);
});

test('processes that write the same rows at once add up, and none waits for ever', async () => {
  const ids = Array.from({ length: 200 }, () => randomUUID());
  const names = Array.from({ length: 50 }, (_, at) => `site-${at}.org`);
  const writer = async (isBackwards: boolean) => {
    const process = randomUUID();
    const inOrder = <Each>(all: Each[]) => (isBackwards ? all.toReversed() : all);
    for (let number = 1; number <= 10; number += 1) {
      const rows = names.map((name) => ({ topic: 'referrer' as const, name, reads: 1 }));
      const articles = ids.map((id) => ({ id, reads: 1 }));
      const asked = [search('a', 1), search('b', 1)];
      const counts = {
        totals: inOrder(rows),
        articles: inOrder(articles),
        searches: inOrder(asked),
      };
      await write(counts, number, process);
    }
  };
  await Promise.all([writer(false), writer(true), writer(false), writer(true)]);
  expect((await totals()).every(([, reads]) => reads === 40)).toBe(true);
  expect(await db().articleReadDay.count({ where: { reads: 40 } })).toBe(200);
  expect(await searches()).toEqual([
    ['a', 40, 0, 0],
    ['b', 40, 0, 0],
  ]);
});

test('of a thousand sites in an hour a hundred are named, and the others told together', async () => {
  const sites = (from: number) =>
    Array.from({ length: 500 }, (_, at) => {
      const name = `site-${from + at}.org`;
      return { topic: 'referrer' as const, name, reads: from + at === 7 ? 50 : 1 };
    });
  const known = [{ topic: 'referrer' as const, name: '(none)', reads: 9 }];
  await write({ totals: [...sites(0), ...known] });
  await write({ totals: [...sites(500), ...known, { ...known[0]!, name: 'site-7.org' }] });
  const rows = new Map((await totals()) as [string, number][]);
  expect(rows.size).toBeLessThanOrEqual(103);
  expect(rows.get('site-7.org')).toBe(59);
  expect(rows.get('(none)')).toBe(18);
  expect([...rows.values()].reduce((sum, reads) => sum + reads, 0)).toBe(49 + 1_000 + 18 + 9);
});

test('a search is counted by the day, also where its opening is written first', async () => {
  await write({ searches: [search('Tower', 0, 0, 1)] });
  await write({ searches: [search('tower', 3, 3), search('stairs', 1)] });
  await write({ searches: [search('tower', 2, 0, 2)] });
  expect(await searches()).toEqual([
    ['stairs', 1, 0, 0],
    ['Tower', 5, 3, 3],
  ]);
});

test('a robot fills no table, shuts out no other kind of search, and what is known is counted', async () => {
  await write({ searches: [search('gargoyle', 1, 1)] });
  for (let round = 0; round < 3; round += 1) {
    const many = Array.from({ length: 800 }, (_, at) => search(`robot ${round} ${at}`, 1, 1));
    await write({ searches: [...many, search(`often ${round}`, 9, 9)] });
  }
  expect(await db().countedSearch.count()).toBe(mostSearches);
  await write({ searches: [search('gargoyle', 1, 1), search('gutter', 1, 1), search('found', 1)] });
  const rows = (await searches()).filter(([query]) => !String(query).startsWith('robot'));
  expect(rows).toEqual([
    ['found', 1, 0, 0],
    ['gargoyle', 2, 2, 0],
    ['often 0', 9, 9, 0],
    ['often 1', 9, 9, 0],
  ]);
});
