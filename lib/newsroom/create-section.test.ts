import { expect, test } from 'vitest';
import { createSection } from './create-section';
import { editionsMadeBy, listActs, race } from './test-records';
import { operator } from '@/lib/auth/actor';
import { db } from '@/lib/db/client';
import { useTestDatabase } from '@/lib/db/test-database';
import { newEditor } from '@/prisma/seed/factories';

useTestDatabase();

function named(word: string, slug = word) {
  return { position: 1, texts: { en: { name: word, slug }, zh: { name: `${word}版`, slug } } };
}

test('an admin opens a section, and readers see it at once', async () => {
  const admin = await newEditor('admin');
  const made = await editionsMadeBy(async () => {
    const texts = { en: { name: ' City  news ', slug: '' }, zh: { name: '城市新闻', slug: '' } };
    const { id } = await createSection(admin, { position: 3, texts });
    const section = await db().section.findUniqueOrThrow({
      where: { id },
      include: { texts: true },
    });
    expect(section.position).toBe(3);
    expect(section.texts).toMatchObject([
      { locale: 'en', name: 'City news', slug: 'city-news' },
      { locale: 'zh', name: '城市新闻', slug: 'cheng-shi-xin-wen' },
    ]);
    expect(await listActs(id)).toEqual(['section:create']);
  });
  expect(made).toBe(1);
});

test.each(['writer', 'editor'] as const)('one who is %s does not', async (role) => {
  const created = createSection(await newEditor(role), named('mine'));
  await expect(created).rejects.toMatchObject({ kind: 'forbidden' });
});

test('a name and an address are needed in every language', async () => {
  const { texts } = named('half');
  const unnamed = { position: 1, texts: { ...texts, zh: { name: ' ', slug: 'x' } } };
  await expect(createSection(operator, unnamed)).rejects.toMatchObject({
    key: 'nameMissing',
    field: 'texts.zh.name',
  });
  await expect(createSection(operator, named('bad', 'a b'))).rejects.toMatchObject({
    key: 'slugInvalid',
    field: 'texts.en.slug',
  });
});

test('of two with the same address at the same time one is made, and nothing of the other', async () => {
  const before = await db().section.count();
  const create = () => createSection(operator, named('sport'));
  const made = await editionsMadeBy(async () => {
    const { won, lost } = await race(create, create);
    expect(won).toHaveLength(1);
    expect(lost).toMatchObject([{ key: 'slugTaken', values: { slug: 'sport' } }]);
  });
  expect(made).toBe(1);
  expect(await db().section.count()).toBe(before + 1);
});
