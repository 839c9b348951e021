import { randomUUID } from 'node:crypto';
import { beforeEach, expect, test } from 'vitest';
import { operator } from '@/lib/auth/actor';
import { db } from '@/lib/db/client';
import { useTestDatabase } from '@/lib/db/test-database';
import { newPublishedArticle } from '@/prisma/seed/factories';
import { tidyReads } from './tidy-reads';

useTestDatabase();

beforeEach(async () => {
  await db().$executeRaw`
    TRUNCATE read_hour, read_day, article_read_day, article_read_month, most_read, counted_search`;
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
  await tidyReads();
  await tidyReads();
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
  await tidyReads();
  await read(id, { 33: 32 });
  await tidyReads();
  expect(await db().articleReadDay.count()).toBe(2);
  const { _sum } = await db().articleReadMonth.aggregate({ _sum: { reads: true } });
  expect(_sum.reads).toBe(4 + 8 + 16 + 32);
});

test('what is read most is found out for each language, today and in seven days', async () => {
  const { articleId: old } = await newPublishedArticle(operator, {});
  const { articleId: hot } = await newPublishedArticle(operator, {});
  const { articleId: chinese } = await newPublishedArticle(operator, { locale: 'zh' });
  await read(old, { 0: 3, 6: 90, 7: 1_000 });
  await read(hot, { 0: 50 });
  await read(chinese, { 0: 2, 1: 2 });
  await tidyReads();
  const rows = await db().mostRead.findMany({
    orderBy: [{ locale: 'asc' }, { span: 'asc' }, { place: 'asc' }],
  });
  expect(rows.map(({ locale, span, articleId }) => [locale, span, articleId])).toEqual([
    ['en', 'day', hot],
    ['en', 'day', old],
    ['en', 'week', old],
    ['en', 'week', hot],
    ['zh', 'week', chinese],
  ]);
});

test('searches are forgotten after ninety days', async () => {
  await db().$executeRaw`
    INSERT INTO counted_search (locale, key, day, query, asked, missed)
    SELECT 'en', ago::text, (now() AT TIME ZONE 'UTC')::date - ago, ago::text, 1, 1
    FROM unnest(ARRAY[89, 90]) AS ago`;
  await tidyReads();
  expect((await db().countedSearch.findMany()).map(({ key }) => key)).toEqual(['89']);
});
