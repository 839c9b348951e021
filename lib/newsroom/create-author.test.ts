import { expect, test } from 'vitest';
import { createAuthor } from './create-author';
import { editionsMadeBy, listActs, race } from './test-records';
import { operator } from '@/lib/auth/actor';
import { db } from '@/lib/db/client';
import { useTestDatabase } from '@/lib/db/test-database';
import { newEditor } from '@/prisma/seed/factories';

useTestDatabase();

function named(name: string, slug: string) {
  return { texts: { en: { name, slug }, zh: { name: `${name}篇`, slug } } };
}

test.each(['editor', 'admin'] as const)('one who is %s makes an author', async (role) => {
  const actor = await newEditor(role);
  const texts = {
    en: { name: ` Zhou An  ${role} `, description: 'In short' },
    zh: { name: `周安${role}`, slug: `zhou-an-${role}` },
  };
  let id = '';
  const made = await editionsMadeBy(async () => ({ id } = await createAuthor(actor, { texts })));
  expect(made).toBe(1);
  const author = await db().author.findUniqueOrThrow({ where: { id }, include: { texts: true } });
  expect(author.texts).toMatchObject([
    { locale: 'en', name: `Zhou An ${role}`, slug: `zhou-an-${role}`, description: 'In short' },
    { locale: 'zh', name: `周安${role}`, slug: `zhou-an-${role}`, description: '' },
  ]);
  expect(await listActs(id)).toEqual(['author:create']);
});

test('a writer does not', async () => {
  const created = createAuthor(await newEditor('writer'), named('Mine', 'mine'));
  await expect(created).rejects.toMatchObject({ kind: 'forbidden' });
});

test('a name is needed in every language', async () => {
  const texts = { ...named('Half', 'half').texts, zh: { name: ' ' } };
  await expect(createAuthor(operator, { texts })).rejects.toMatchObject({
    key: 'nameMissing',
    field: 'texts.zh.name',
  });
});

test('of two with the same address at the same time one is made, and nothing of the other', async () => {
  const before = await db().author.count();
  const create = () => createAuthor(operator, named('Twice', 'twice'));
  const made = await editionsMadeBy(async () => {
    const { won, lost } = await race(create, create);
    expect(won).toHaveLength(1);
    expect(lost).toMatchObject([{ key: 'slugTaken', field: 'texts.en.slug' }]);
  });
  expect(made).toBe(1);
  expect(await db().author.count()).toBe(before + 1);
});
