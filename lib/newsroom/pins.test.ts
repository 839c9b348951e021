import { beforeAll, describe, expect, test } from 'vitest';
import { changePin } from './change-pin';
import { createPin } from './create-pin';
import { findPin, listPins } from './list-pins';
import { removePin } from './remove-pin';
import { editionsMadeBy, listActs, race } from './test-records';
import type { Actor } from '@/lib/auth/actor';
import { db } from '@/lib/db/client';
import { useTestDatabase } from '@/lib/db/test-database';
import { dayAfter, dayBefore, formatMinute } from '@/lib/i18n/dates';
import { currentEdition, databaseNow } from '@/lib/publication/publication';
import { pinnedArticleIds } from '@/lib/search/pins';
import { newArticle, newEditor, newPublishedArticle } from '@/prisma/seed/factories';

useTestDatabase();

const zone = 'Asia/Shanghai';
let editor: Actor;
let writer: Actor;
let unique = 0;

beforeAll(async () => {
  await db().siteSetting.upsert({
    where: { id: 1 },
    create: { timeZone: zone },
    update: { timeZone: zone },
  });
  editor = await newEditor('editor');
  writer = await newEditor('writer');
});

function newQuery(): string {
  unique += 1;
  return `Query ${unique}`;
}

async function articles(count: number, locale: 'en' | 'zh' = 'en'): Promise<string[]> {
  const ids: string[] = [];
  while (ids.length < count) ids.push((await newPublishedArticle(editor, { locale })).articleId);
  return ids;
}

const today = () => formatMinute(new Date(), zone).slice(0, 10);
const found = async (q: string, locale: 'en' | 'zh' = 'en') =>
  pinnedArticleIds(db(), locale, q, await databaseNow(db()));

test('come first in their order for the query, in whatever spelling, in its language only', async () => {
  const [one = '', two = ''] = await articles(2, 'zh');
  let id = '';
  const pin = {
    locale: 'zh' as const,
    query: '建筑 BIM',
    articleIds: [two, one, two],
    lastDay: '',
  };
  const made = await editionsMadeBy(async () => {
    ({ id } = await createPin(editor, pin));
  });
  expect(made).toBe(1);
  expect(await found('  建築 “ｂｉｍ”', 'zh')).toEqual([two, one]);
  expect(await found('建筑 BIM', 'en')).toEqual([]);
  expect(await found('建筑', 'zh')).toEqual([]);
  expect(await editionsMadeBy(() => removePin(editor, { id }))).toBe(1);
  expect(await found('建筑 BIM', 'zh')).toEqual([]);
  expect(await listActs(id)).toEqual(['pin:create', 'pin:remove']);
});

test('are changed from what was seen, or not at all', async () => {
  const [one = '', two = ''] = await articles(2);
  const [old, query] = [newQuery(), newQuery()];
  const first = { locale: 'en' as const, query: old, articleIds: [one], lastDay: '' };
  const { id } = await createPin(editor, first);
  const change = { id, version: 1, query, articleIds: [two, one], lastDay: today() };
  expect(await editionsMadeBy(() => changePin(editor, change))).toBe(1);
  expect([await found(old), await found(query)]).toEqual([[], [two, one]]);
  await expect(changePin(editor, { ...change, articleIds: [one] })).rejects.toMatchObject({
    key: 'changedMeanwhile',
    values: { by: editor.name },
  });
  expect(await found(query)).toEqual([two, one]);
  const event = await db().auditEvent.findFirst({ where: { act: 'pin:change', subjectId: id } });
  expect(event?.detail).toEqual({
    name: query,
    changes: [
      { field: 'query', from: old, to: query },
      { field: 'articleIds' },
      { field: 'endsAt' },
    ],
  });
});

test('end with their last day in the newsroom’s zone, and every kept page with them', async () => {
  const query = newQuery();
  const pin = { locale: 'en', query, articleIds: await articles(1), lastDay: today() } as const;
  const { id } = await createPin(editor, pin);
  const { endsAt, isOver } = (await findPin(editor, id)) ?? {};
  expect([endsAt && formatMinute(endsAt, zone), isOver]).toEqual([
    `${dayAfter(today())} 00:00`,
    false,
  ]);
  expect((await currentEdition()).nextChangeAt).toEqual(endsAt);
  await db().$executeRaw`UPDATE pin SET ends_at = now() WHERE id = ${id}::uuid`;
  expect(await found(query)).toEqual([]);
  expect(await findPin(editor, id)).toMatchObject({ isOver: true });
});

test('one query has one, in whatever spelling, also where two pin it at once', async () => {
  const [query, articleIds] = [newQuery(), await articles(1)];
  const pin = { locale: 'en' as const, articleIds, lastDay: '' };
  await createPin(editor, { ...pin, query });
  const other = await createPin(editor, { ...pin, query: newQuery() });
  const taken = { key: 'queryPinned', field: 'query', values: { query } };
  const again = query.toUpperCase();
  await expect(createPin(editor, { ...pin, query: again })).rejects.toMatchObject(taken);
  await expect(
    changePin(editor, { ...pin, id: other.id, version: 1, query: again }),
  ).rejects.toMatchObject(taken);
  const zh = { ...pin, locale: 'zh', articleIds: await articles(1, 'zh') } as const;
  await expect(createPin(editor, { ...zh, query })).resolves.toBeDefined();
  const wanted = newQuery();
  const { won, lost } = await race(
    () => createPin(editor, { ...pin, query: wanted }),
    () => createPin(editor, { ...pin, query: wanted }),
  );
  expect(won).toHaveLength(1);
  expect(lost).toMatchObject([{ key: 'queryPinned' }]);
});

describe('what is wrong is said at its field, and nothing is written', () => {
  const missing = '01900000-0000-7000-8000-000000000000';
  const cases: [string, string, () => Promise<object> | object][] = [
    ['queryMissing', 'query', () => ({ query: ' ' })],
    ['queryUnsearchable', 'query', () => ({ query: '“…”' })],
    ['queryTooLong', 'query', () => ({ query: 'x'.repeat(101) })],
    ['pinEmpty', 'articleIds', () => ({ articleIds: [] })],
    ['pinTooMany', 'articleIds', async () => ({ articleIds: await articles(6) })],
    ['pinOtherLanguage', 'articleIds', async () => ({ articleIds: await articles(1, 'zh') })],
    ['articleNotFound', 'articleIds', () => ({ articleIds: [missing] })],
    ['dayInvalid', 'lastDay', () => ({ lastDay: '2026-02-30' })],
    ['dayInvalid', 'lastDay', () => ({ lastDay: '9999-12-31' })],
    ['dayOver', 'lastDay', () => ({ lastDay: dayBefore(today()) })],
  ];
  test.each(cases)('%s', async (key, field, wrong) => {
    const right = { locale: 'en', query: newQuery(), articleIds: await articles(1), lastDay: '' };
    const pin = { ...right, ...(await wrong()) } as Parameters<typeof createPin>[1];
    const before = await db().pin.count();
    await expect(createPin(editor, pin)).rejects.toMatchObject({ key, field });
    expect(await db().pin.count()).toBe(before);
  });
});

test('may hold what is not public yet, and tell so', async () => {
  const { articleId } = await newArticle(editor, { title: 'Not yet' });
  const pin = { locale: 'en' as const, query: newQuery(), articleIds: [articleId], lastDay: '' };
  const { id } = await createPin(editor, pin);
  expect(await findPin(editor, id)).toMatchObject({
    articles: [{ id: articleId, title: 'Not yet', state: 'draft', publicity: 'unpublished' }],
  });
});

test('are listed newest first, page by page, and found by letters of the query', async () => {
  const articleIds = await articles(1);
  const queries = ['50% shade', 'shade 2', 'shade 3'];
  for (const query of queries) {
    await createPin(editor, { locale: 'en', query, articleIds, lastDay: '' });
  }
  const first = await listPins(editor, { limit: 2, words: 'SHADE' });
  const before = first.next ?? undefined;
  const second = await listPins(editor, { limit: 2, words: 'SHADE', before });
  expect([...first.pins, ...second.pins].map(({ query }) => query)).toEqual(queries.toReversed());
  expect(second.next).toBeNull();
  expect((await listPins(editor, { limit: 5, words: '0%' })).pins).toHaveLength(1);
});

test('a writer neither sees nor touches them, and what is gone cannot be changed', async () => {
  const pin = { query: newQuery(), articleIds: await articles(1), lastDay: '' };
  const { id } = await createPin(editor, { ...pin, locale: 'en' });
  const refused = { kind: 'forbidden' };
  await expect(createPin(writer, { ...pin, locale: 'en' })).rejects.toMatchObject(refused);
  await expect(changePin(writer, { ...pin, id, version: 1 })).rejects.toMatchObject(refused);
  await expect(removePin(writer, { id })).rejects.toMatchObject(refused);
  await expect(listPins(writer, { limit: 1 })).rejects.toMatchObject(refused);
  await removePin(editor, { id });
  const gone = { kind: 'not-found', key: 'pinNotFound' };
  await expect(changePin(editor, { ...pin, id, version: 1 })).rejects.toMatchObject(gone);
  await expect(removePin(editor, { id: 'none' })).rejects.toMatchObject(gone);
});
