import { afterEach, beforeAll, expect, test } from 'vitest';
import { operator } from '@/lib/auth/actor';
import { db, transaction } from '@/lib/db/client';
import { useTestDatabase } from '@/lib/db/test-database';
import { setEnv } from '@/lib/env';
import { raisePublicationNumber } from '@/lib/publication/publication';
import { newPublishedArticle, newSection } from '@/prisma/seed/factories';
import { periodBounds } from './archive-period';
import { listArchiveMonths } from './published-archive';
import { listPublishedArticles } from './published-articles';

useTestDatabase();

beforeAll(async () => {
  const sectionId = (await newSection()).id;
  const times = [
    '2017-09-30T15:59:59.999Z',
    '2017-09-30T16:00:00.000Z',
    '2017-12-31T16:00:00.000Z',
    '2021-02-03T00:00:00.000Z',
    '2021-02-04T00:00:00.000Z',
  ];
  for (const time of times) {
    await newPublishedArticle(operator, { sectionId, publishAt: new Date(time) });
  }
});

afterEach(() => setEnv({ NEWSROOM_TZ: '' }));

test('months are those of the newsroom’s zone, newest first', async () => {
  expect(await listArchiveMonths('en')).toEqual([
    { year: 2021, month: 2, count: 2 },
    { year: 2017, month: 12, count: 1 },
    { year: 2017, month: 9, count: 2 },
  ]);
  setEnv({ NEWSROOM_TZ: 'Asia/Shanghai' });
  expect(await listArchiveMonths('en')).toEqual([
    { year: 2021, month: 2, count: 2 },
    { year: 2018, month: 1, count: 1 },
    { year: 2017, month: 10, count: 1 },
    { year: 2017, month: 9, count: 1 },
  ]);
});

test('a year has only its own months', async () => {
  setEnv({ NEWSROOM_TZ: 'Asia/Shanghai' });
  expect(await listArchiveMonths('en', 2018)).toEqual([{ year: 2018, month: 1, count: 1 }]);
  expect(await listArchiveMonths('en', 2019)).toEqual([]);
});

test.each(['UTC', 'Asia/Shanghai', 'America/New_York'])(
  'a month lists as many as it counts, in %s',
  async (zone) => {
    setEnv({ NEWSROOM_TZ: zone });
    for (const { count, ...month } of await listArchiveMonths('en')) {
      const query = { ...periodBounds(month, zone), locale: 'en', limit: 10 } as const;
      expect(await listPublishedArticles(query)).toHaveLength(count);
    }
  },
);

test('a language without an article has no months', async () => {
  expect(await listArchiveMonths('zh')).toEqual([]);
});

test('months are counted once an edition', async () => {
  const before = await listArchiveMonths('en');
  await db().$executeRaw`
    UPDATE article SET publish_at = publish_at - interval '10 years'
    WHERE publish_at > '2021-02-03T12:00:00Z'`;
  expect(await listArchiveMonths('en')).toEqual(before);
  expect(await listArchiveMonths('en', 2011)).toEqual([{ year: 2011, month: 2, count: 1 }]);
  await transaction(raisePublicationNumber);
  expect(await listArchiveMonths('en')).toEqual([
    { year: 2021, month: 2, count: 1 },
    ...before.slice(1),
    { year: 2011, month: 2, count: 1 },
  ]);
});
