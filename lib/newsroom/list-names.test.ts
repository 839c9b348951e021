import { beforeAll, expect, test } from 'vitest';
import { findName, listNames } from './list-names';
import type { Actor } from '@/lib/auth/actor';
import { useTestDatabase } from '@/lib/db/test-database';
import { newArticle, newEditor, newPublishedArticle, newTag } from '@/prisma/seed/factories';

useTestDatabase();

const page = { locale: 'en', limit: 100 } as const;
let editor: Actor;

beforeAll(async () => {
  editor = await newEditor('editor');
  for (const [name, chinese] of [
    ['Bamboo', '竹子'],
    ['100%_wool', '羊毛'],
    ['Attic', '阁楼'],
  ] as const) {
    await newTag({ en: { name, slug: '' }, zh: { name: chinese, slug: '' } });
  }
});

async function names(filter: object): Promise<(string | undefined)[]> {
  const { things } = await listNames(editor, 'tag', { ...page, ...filter });
  return things.map(({ texts }) => texts.find(({ locale }) => locale === 'en')?.name);
}

test('tags stand by name, and are found by letters of any language', async () => {
  expect(await names({})).toEqual(['100%_wool', 'Attic', 'Bamboo']);
  expect(await names({ words: 'bamb' })).toEqual(['Bamboo']);
  expect(await names({ words: '阁' })).toEqual(['Attic']);
  expect(await names({ words: '%_' })).toEqual(['100%_wool']);
  expect(await names({ words: "'; DROP" })).toEqual([]);
});

test('pages hold every name once', async () => {
  const first = await listNames(editor, 'tag', { ...page, limit: 2 });
  const second = await listNames(editor, 'tag', {
    ...page,
    limit: 2,
    after: first.next ?? undefined,
  });
  expect([...first.things, ...second.things]).toHaveLength(3);
  expect(second.next).toBeNull();
});

test('what readers find is counted, and apart what the newsroom has', async () => {
  const { id } = await newTag();
  await newArticle(editor, { tagIds: [id] });
  await newPublishedArticle(editor, { tagIds: [id] });
  expect(await findName(editor, 'tag', id)).toMatchObject({ count: 1, uses: 2 });
  expect(await findName(editor, 'tag', 'nothing')).toBeNull();
});

test('who may not change names does not get the list of them', async () => {
  const writer = await newEditor('writer');
  await expect(listNames(writer, 'tag', page)).rejects.toMatchObject({ kind: 'forbidden' });
  await expect(listNames(editor, 'section', page)).rejects.toMatchObject({ kind: 'forbidden' });
});
