import { expect, test } from 'vitest';
import { createTag } from './create-tag';
import { editionsMadeBy, listActs, race } from './test-records';
import { operator } from '@/lib/auth/actor';
import { db } from '@/lib/db/client';
import { useTestDatabase } from '@/lib/db/test-database';
import { newEditor } from '@/prisma/seed/factories';

useTestDatabase();

function named(name: string, slug: string) {
  return { texts: { en: { name, slug }, zh: { name: `${name}篇`, slug } } };
}

test.each(['editor', 'admin'] as const)('one who is %s makes a tag', async (role) => {
  const actor = await newEditor(role);
  const texts = {
    en: { name: ` River banks  ${role} `, description: 'In short' },
    zh: { name: `河岸${role}`, slug: `he-an-${role}` },
  };
  let id = '';
  const made = await editionsMadeBy(async () => ({ id } = await createTag(actor, { texts })));
  expect(made).toBe(1);
  const tag = await db().tag.findUniqueOrThrow({ where: { id }, include: { texts: true } });
  expect(tag.texts).toMatchObject([
    {
      locale: 'en',
      name: `River banks ${role}`,
      slug: `river-banks-${role}`,
      description: 'In short',
    },
    { locale: 'zh', name: `河岸${role}`, slug: `he-an-${role}`, description: '' },
  ]);
  expect(await listActs(id)).toEqual(['tag:create']);
});

test('a writer does not', async () => {
  const created = createTag(await newEditor('writer'), named('Mine', 'mine'));
  await expect(created).rejects.toMatchObject({ kind: 'forbidden' });
});

test('a name is needed in every language', async () => {
  const texts = { ...named('Half', 'half').texts, zh: { name: ' ' } };
  await expect(createTag(operator, { texts })).rejects.toMatchObject({
    key: 'nameMissing',
    field: 'texts.zh.name',
  });
});

test('of two with the same address at the same time one is made, and nothing of the other', async () => {
  const before = await db().tag.count();
  const create = () => createTag(operator, named('Twice', 'twice'));
  const made = await editionsMadeBy(async () => {
    const { won, lost } = await race(create, create);
    expect(won).toHaveLength(1);
    expect(lost).toMatchObject([{ key: 'slugTaken', field: 'texts.en.slug' }]);
  });
  expect(made).toBe(1);
  expect(await db().tag.count()).toBe(before + 1);
});
