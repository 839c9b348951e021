import { beforeAll, expect, test } from 'vitest';
import { findName, listNames, selectNames } from './list-names';
import { listChoices } from './name-choices';
import type { NamePosition } from '@/lib/taxonomy/name-collation';
import type { Actor } from '@/lib/auth/actor';
import { db } from '@/lib/db/client';
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

test('names stand as the language of the interface orders them: Chinese by pinyin, letters in any case', async () => {
  await newTag({ en: { name: 'attics', slug: '' }, zh: { name: '重庆', slug: '' } });
  await newTag({ en: { name: 'Zinc', slug: '' }, zh: { name: 'ASCII', slug: '' } });
  expect(await names({})).toEqual(['100%_wool', 'Attic', 'attics', 'Bamboo', 'Zinc']);
  const chinese = ['重庆', '阁楼', '羊毛', '竹子', 'ASCII'];
  const { things } = await listNames(editor, 'tag', { ...page, locale: 'zh' });
  expect(things.map(({ texts }) => texts.find(({ locale }) => locale === 'zh')?.name)).toEqual(
    chinese,
  );
  const choices = await listChoices(editor, 'tag', 'zh');
  expect(choices.map(({ name }) => name)).toEqual(chinese);
});

test('pages hold every name once', async () => {
  for (const locale of ['en', 'zh'] as const) {
    const all = await listNames(editor, 'tag', { ...page, locale });
    const ids: string[] = [];
    let after: NamePosition | undefined;
    do {
      const { things, next } = await listNames(editor, 'tag', { locale, limit: 2, after });
      ids.push(...things.map(({ id }) => id));
      after = next ?? undefined;
    } while (after);
    expect(ids).toEqual(all.things.map(({ id }) => id));
  }
});

test('what readers find is counted, and apart what the newsroom has', async () => {
  const { id } = await newTag();
  await newArticle(editor, { tagIds: [id] });
  await newPublishedArticle(editor, { tagIds: [id] });
  expect(await findName(editor, 'tag', id)).toMatchObject({ count: 1, uses: 2 });
  expect(await findName(editor, 'tag', 'nothing')).toBeNull();
});

test('a page of thousands of names is read from an index in its order', async () => {
  await db().$executeRaw`
    WITH made AS (INSERT INTO author (id) SELECT gen_random_uuid() FROM generate_series(1, 5000) RETURNING id)
    INSERT INTO author_text (author_id, locale, name, slug)
    SELECT id, locale, '作者 ' || left(id::text, 8), left(id::text, 8)
    FROM made, unnest(ARRAY['en', 'zh']) AS locale`;
  await db().$executeRaw`ANALYZE author, author_text`;
  for (const locale of ['en', 'zh'] as const) {
    const { things, next } = await listNames(editor, 'author', { locale, limit: 100 });
    expect(things).toHaveLength(100);
    const plan = await db().$queryRaw`
      EXPLAIN ${selectNames('author', { locale, limit: 100, after: next ?? undefined })}`;
    expect(JSON.stringify(plan)).toContain(`author_text_in_order_${locale}`);
    expect(JSON.stringify(plan)).not.toMatch(/Sort|Seq Scan on author_text/);
  }
});

test('who may not change names does not get the list of them', async () => {
  const writer = await newEditor('writer');
  await expect(listNames(writer, 'tag', page)).rejects.toMatchObject({ kind: 'forbidden' });
  await expect(listNames(editor, 'section', page)).rejects.toMatchObject({ kind: 'forbidden' });
});
