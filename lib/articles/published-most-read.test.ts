import { beforeAll, beforeEach, expect, test } from 'vitest';
import { operator } from '@/lib/auth/actor';
import { db } from '@/lib/db/client';
import { useTestDatabase } from '@/lib/db/test-database';
import { withAnswerHead, withRequestMemory } from '@/lib/process-state';
import { newPublishedArticle } from '@/prisma/seed/factories';
import { listMostRead } from './published-most-read';

useTestDatabase();

const titles = ['A', 'B', 'C', 'D'];
let ids: string[];

beforeAll(async () => {
  ids = [];
  for (const title of titles) ids.push((await newPublishedArticle(operator, { title })).articleId);
});

beforeEach(() => db().mostRead.deleteMany());

async function place(span: string, articleIds: string[], locale = 'en'): Promise<void> {
  const data = articleIds.map((articleId, at) => ({ locale, span, place: at + 1, articleId }));
  await db().mostRead.createMany({ data });
}

/** The titles that one reader's request finds. */
async function listed(limit = 5) {
  const lists = await withRequestMemory(undefined, () => listMostRead('en', limit));
  return { day: lists.day.map(({ title }) => title), week: lists.week.map(({ title }) => title) };
}

test('those of each time are listed in their order, no more than are wanted', async () => {
  await place('day', ids);
  await place('week', ids.toReversed());
  expect(await listed()).toEqual({ day: ['A', 'B', 'C', 'D'], week: ['D', 'C', 'B', 'A'] });
  expect(await listed(3)).toEqual({ day: ['A', 'B', 'C'], week: ['D', 'C', 'B'] });
});

test('of fewer than three it cannot be said', async () => {
  await place('day', ids.slice(0, 2));
  await place('week', ids.slice(0, 3), 'zh');
  expect(await listed()).toEqual({ day: [], week: [] });
});

test('what is not public is not there at the next request, and the next ones move up', async () => {
  await place('day', ids);
  const withdrawn = { state: 'withdrawn', withdrawnAt: new Date(), withdrawalReason: 'x' } as const;
  await db().article.update({ where: { id: ids[0] }, data: withdrawn });
  expect((await listed()).day).toEqual(['B', 'C', 'D']);
  await db().article.update({ where: { id: ids[1] }, data: { publishAt: new Date('2999-01-01') } });
  expect((await listed()).day).toEqual([]);
});

test('a page that lists them is kept for at most five minutes', async () => {
  const { keepUntil } = await withAnswerHead(async () => void (await listed()));
  const left = Number(keepUntil) - Date.now();
  expect(left).toBeGreaterThan(290_000);
  expect(left).toBeLessThanOrEqual(301_000);
});
