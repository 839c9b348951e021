import { randomUUID } from 'node:crypto';
import { beforeEach, expect, test } from 'vitest';
import { db } from '@/lib/db/client';
import { useTestDatabase } from '@/lib/db/test-database';
import { allLocales } from '@/lib/i18n/locales';
import type { ReadPage } from './read-page';
import { ReadTally } from './read-tally';
import { articlesOfDay, rollUpReads } from './roll-up-reads';
import { browsers } from './test-browsers';
import { writeReads } from './write-reads';

useTestDatabase();

beforeEach(async () => {
  await db().$executeRaw`
    TRUNCATE read_hour, read_day, article_read_day, article_read_month, counted_search`;
});

/** Reads of an article, by how many days ago. */
async function read(articleId: string, byDay: Record<number, number>): Promise<void> {
  for (const [ago, reads] of Object.entries(byDay)) {
    await db().$executeRaw`
      INSERT INTO article_read_day (article_id, day, reads)
      VALUES (${articleId}::uuid, (now() AT TIME ZONE 'UTC')::date - ${Number(ago)}::int, ${reads})`;
  }
}

test('hours that are long ago become days; nothing is lost, and what few came from has no name', async () => {
  await db().$executeRaw`
    INSERT INTO read_hour (hour, topic, name, reads)
    SELECT today - ago + hour * interval '1 hour', topic, name, reads
    FROM (SELECT (now() AT TIME ZONE 'UTC')::date AS today) AS clock,
      unnest(ARRAY[0, 14, 15, 16]) AS ago, unnest(ARRAY[0, 23]) AS hour,
      (VALUES ('page', 'en front', 5), ('referrer', 'few.org', 1), ('referrer', 'many.org', 2),
        ('referrer', '(other)', 1)) AS counted (topic, name, reads)`;
  await rollUpReads();
  await rollUpReads();
  expect(await db().readHour.count()).toBe(2 * 2 * 4);
  const days = await db().readDay.findMany({ orderBy: [{ day: 'asc' }, { name: 'asc' }] });
  const rows = days.map(({ name, reads }) => [name, reads]);
  const ofOneDay = [
    ['(other)', 4],
    ['en front', 10],
    ['many.org', 4],
  ];
  expect(rows).toEqual([...ofOneDay, ...ofOneDay]);
});

test('days of an article that are long ago become months', async () => {
  const id = randomUUID();
  await read(id, { 0: 1, 30: 2, 31: 4, 32: 8, 400: 16 });
  await rollUpReads();
  await read(id, { 33: 32 });
  await rollUpReads();
  expect(await db().articleReadDay.count()).toBe(2);
  expect(await monthly()).toBe(4 + 8 + 16 + 32);
});

async function monthly(): Promise<number> {
  const { _sum } = await db().articleReadMonth.aggregate({ _sum: { reads: true } });
  return _sum.reads ?? 0;
}

test('of a day that is over the most read articles keep it, of today all', async () => {
  await db().$executeRaw`
    INSERT INTO article_read_day (article_id, day, reads)
    SELECT gen_random_uuid(), (now() AT TIME ZONE 'UTC')::date - ago, 1 + n / 2500
    FROM unnest(ARRAY[0, 1]) AS ago, generate_series(1, 2999) AS n`;
  await rollUpReads();
  expect(await db().articleReadDay.count()).toBe(2_999 + articlesOfDay);
  expect(await db().articleReadDay.count({ where: { reads: 2 } })).toBe(2 * 500);
  expect(await monthly()).toBe(2_999 - articlesOfDay);
});

test('months that are more than a year ago become years', async () => {
  const id = randomUUID();
  await db().$executeRaw`
    INSERT INTO article_read_month (article_id, month, reads)
    SELECT ${id}::uuid, date_trunc('month', now() AT TIME ZONE 'UTC') - ago * interval '1 month', 1
    FROM generate_series(0, 40) AS ago`;
  await rollUpReads();
  await rollUpReads();
  expect(await monthly()).toBe(41);
  const months = await db().articleReadMonth.findMany({ orderBy: { month: 'desc' } });
  expect(months.slice(0, 13).every(({ reads }) => reads === 1)).toBe(true);
  expect(months.slice(13).every(({ month }) => month.getUTCMonth() === 0)).toBe(true);
  expect(months.length).toBeLessThanOrEqual(13 + 4);
});

test('searches are forgotten after ninety days', async () => {
  await db().$executeRaw`
    INSERT INTO counted_search (locale, key, day, query, asked, missed)
    SELECT 'en', ago::text, (now() AT TIME ZONE 'UTC')::date - ago, ago::text, 1, 1
    FROM unnest(ARRAY[89, 90]) AS ago`;
  await rollUpReads();
  expect((await db().countedSearch.findMany()).map(({ key }) => key)).toEqual(['89']);
});

const sections = [randomUUID(), randomUUID(), randomUUID()];
const pages = allLocales.flatMap((locale): ReadPage[] => [
  { locale, kind: 'front' },
  ...Array.from({ length: 300 }, (_, at): ReadPage => {
    return { locale, kind: 'article', articleId: randomUUID(), sectionId: sections[at % 3] };
  }),
  ...Array.from({ length: 50 }, (_, at): ReadPage => {
    const query = `query ${at}`;
    return { locale, kind: 'search', search: { key: query, query, isMissed: at % 2 === 0 } };
  }),
]);

/** A day on which every page is read so often, by every device, from more sites than are named. */
async function readAll(times: number): Promise<void> {
  const devices = Object.values(browsers).flat();
  const process = randomUUID();
  for (let number = 1; number <= times; number += 1) {
    const tally = new ReadTally('news.example.org');
    for (const [at, page] of pages.entries()) {
      const referer = `https://site${at % 250}.org/`;
      tally.note(page, { 'user-agent': devices[at % devices.length], referer });
    }
    await writeReads({ process, number, counts: tally.take()! });
  }
}

/** How many rows a day has while it is new, and what is left of it when it is long ago. */
async function rowsOfDay(times: number) {
  await db().$executeRaw`TRUNCATE read_hour, read_day, article_read_day, article_read_month,
    counted_search`;
  await readAll(times);
  // Also if an hour ends meanwhile, it is one hour's rows that are counted.
  await db().$executeRaw`
    WITH moved AS (DELETE FROM read_hour RETURNING *)
    INSERT INTO read_hour (hour, topic, name, reads)
    SELECT min(min(hour)) OVER () - interval '40 days', topic, name, sum(reads)
    FROM moved GROUP BY topic, name`;
  await db().$executeRaw`UPDATE article_read_day SET day = day - 40`;
  const fresh = [await db().readHour.count(), await db().articleReadDay.count()];
  const searches = await db().countedSearch.count();
  await rollUpReads();
  const old = [await db().readDay.count(), await db().articleReadMonth.count()];
  const { _sum } = await db().readDay.aggregate({
    where: { topic: 'page' },
    _sum: { reads: true },
  });
  return { rows: { fresh, searches, old }, reads: _sum.reads, ofArticles: await monthly() };
}

test('a day that is read ten times as much takes no more rows', async () => {
  const once = await rowsOfDay(1);
  const tenTimes = await rowsOfDay(10);
  expect([once.reads, once.ofArticles]).toEqual([pages.length, 600]);
  expect([tenTimes.reads, tenTimes.ofArticles]).toEqual([10 * pages.length, 6_000]);
  expect(tenTimes.rows).toEqual(once.rows);
  // Two languages of three kinds, three sections, three devices, and the sites that are named.
  const ofHour = 2 * 3 + 3 + 3 + 101;
  expect(once.rows).toEqual({
    fresh: [ofHour, 600],
    searches: 100,
    old: [expect.any(Number), 600],
  });
});
