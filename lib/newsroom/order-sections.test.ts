import { beforeAll, expect, test } from 'vitest';
import { deleteName } from './delete-name';
import { orderSections } from './order-sections';
import { editionsMadeBy } from './test-records';
import type { Actor } from '@/lib/auth/actor';
import { db } from '@/lib/db/client';
import { useTestDatabase } from '@/lib/db/test-database';
import { listSections } from '@/lib/taxonomy/sections';
import { newEditor, newSection } from '@/prisma/seed/factories';

useTestDatabase();

let admin: Actor;

beforeAll(async () => {
  admin = await newEditor('admin');
  for (const position of [1, 2, 3, 4]) await newSection({ position });
});

test('sections stand in the order that they are put in; a new one comes last', async () => {
  const ids = (await listSections('en')).map(({ id }) => id);
  const wanted = ids.slice(1).toReversed();
  expect(await editionsMadeBy(() => orderSections(admin, { sectionIds: wanted }))).toBe(1);
  const rows = await db().section.findMany({
    where: { texts: { some: {} } },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
  });
  expect(rows.map(({ id }) => id)).toEqual([...wanted, ids[0]]);
  const editor = await newEditor('editor');
  await expect(orderSections(editor, { sectionIds: wanted })).rejects.toMatchObject({
    kind: 'forbidden',
  });
});

test('an order made from an old one is refused, whoever opened or deleted a section meanwhile', async () => {
  const other = await newEditor('admin', { name: 'Zhou An' });
  const standing = async () => (await listSections('en')).map(({ id }) => id);
  const seenIds = await standing();
  await newSection({ position: 9_999 });
  await deleteName(admin, { kind: 'section', id: (await newSection({ position: 3 })).id });
  const sectionIds = [...seenIds.slice(1), ...seenIds.slice(0, 1)];
  await orderSections(other, { sectionIds, seenIds });
  expect((await standing()).slice(0, seenIds.length)).toEqual(sectionIds);
  await expect(
    orderSections(admin, { sectionIds: seenIds.toReversed(), seenIds }),
  ).rejects.toMatchObject({ key: 'changedMeanwhile', values: { by: 'Zhou An' } });
  expect((await standing()).slice(0, seenIds.length)).toEqual(sectionIds);
});
