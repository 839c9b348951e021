import { beforeAll, beforeEach, expect, test } from 'vitest';
import { createPin } from './create-pin';
import { createSynonyms } from './create-synonyms';
import { listMissedSearches } from './list-missed-searches';
import type { Actor } from '@/lib/auth/actor';
import { db } from '@/lib/db/client';
import { useTestDatabase } from '@/lib/db/test-database';
import { queryKey } from '@/lib/search/query-key';
import { newEditor, newPublishedArticle } from '@/prisma/seed/factories';

useTestDatabase();

let editor: Actor;

beforeAll(async () => {
  editor = await newEditor('editor');
});

beforeEach(async () => {
  await db().countedSearch.deleteMany();
});

async function missed(query: string, counts: Record<number, number>, locale = 'en') {
  for (const [ago, count] of Object.entries(counts)) {
    await db().$executeRaw`
      INSERT INTO counted_search (locale, key, day, query, asked, missed)
      VALUES (${locale}, ${queryKey(query)}, (now() AT TIME ZONE 'UTC')::date - ${Number(ago)}::int,
        ${query}, ${count}, ${count})`;
  }
}

const list = async (limit = 100) => listMissedSearches(editor, { limit });

test('is counted over seven and over thirty days, the most missed first', async () => {
  await missed('gutter', { 0: 1, 6: 1, 7: 1, 29: 1, 30: 5 });
  await missed('gargoyle', { 0: 3, 10: 2 });
  await missed('塔楼', { 45: 3 }, 'zh');
  expect((await list()).map(({ query, week, month }) => [query, week, month])).toEqual([
    ['gargoyle', 3, 5],
    ['gutter', 2, 4],
    ['塔楼', 0, 0],
  ]);
  expect(await list(1)).toHaveLength(1);
  const [{ today } = { today: '' }] = await db().$queryRaw<{ today: string }[]>`
    SELECT (now() AT TIME ZONE 'UTC')::date::text AS today`;
  expect((await list())[0]).toMatchObject({ locale: 'en', lastDay: today });
});

test('what was asked once or twice in ninety days is nobody’s business', async () => {
  await missed('gutter', { 0: 1, 80: 1, 90: 5 });
  expect(await list()).toEqual([]);
  await missed('gutter', { 89: 1 });
  expect(await list()).toMatchObject([{ query: 'gutter' }]);
});

test('is told as it was typed last, with what was done about it since', async () => {
  await missed('BIM', { 3: 2 });
  await missed('bim', { 1: 2 });
  expect(await list()).toMatchObject([{ query: 'bim', synonymsId: null, pinId: null }]);
  const synonyms = await createSynonyms(editor, { phrases: ['BIM', '建筑信息模型'] });
  const { articleId } = await newPublishedArticle(editor, {});
  const pin = { locale: 'en' as const, query: 'Bim', articleIds: [articleId], lastDay: '' };
  const { id: pinId } = await createPin(editor, pin);
  expect(await list()).toMatchObject([{ synonymsId: synonyms.id, pinId }]);
});

test('a writer is not told', async () => {
  const writer = await newEditor('writer');
  await expect(listMissedSearches(writer, { limit: 1 })).rejects.toMatchObject({
    kind: 'forbidden',
  });
});
