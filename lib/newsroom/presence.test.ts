import { beforeAll, expect, test } from 'vitest';
import { endPresence, notePresence } from './presence';
import { saveDraft } from './save-draft';
import type { Actor } from '@/lib/auth/actor';
import { db } from '@/lib/db/client';
import { useTestDatabase } from '@/lib/db/test-database';
import { newArticle, newContent, newEditor } from '@/prisma/seed/factories';

useTestDatabase();

let one: Actor;
let other: Actor;

beforeAll(async () => {
  one = await newEditor('editor');
  other = await newEditor('writer');
});

test('two who have an article open know of each other, since when, until one closes it', async () => {
  const { articleId } = await newArticle(one);
  expect((await notePresence(one, { articleId })).others).toEqual([]);
  const { others } = await notePresence(other, { articleId });
  expect(others).toEqual([{ name: one.name, since: expect.any(Date) }]);
  const again = await notePresence(other, { articleId });
  expect(again.others).toEqual(others);
  expect((await notePresence(one, { articleId })).others).toMatchObject([{ name: other.name }]);
  await endPresence(other, { articleId });
  expect((await notePresence(one, { articleId })).others).toEqual([]);
});

test('whoever is not heard of is not there, and begins anew', async () => {
  const { articleId } = await newArticle(one);
  await notePresence(one, { articleId });
  await db().$executeRaw`
    UPDATE presence SET since = now() - interval '2 hours', seen_at = now() - interval '1 minute'`;
  expect((await notePresence(other, { articleId })).others).toEqual([]);
  await notePresence(one, { articleId });
  const [{ since } = { since: new Date(0) }] = (await notePresence(other, { articleId })).others;
  expect(Date.now() - since.getTime()).toBeLessThan(60_000);
});

test('a newer version is told, with who saved it', async () => {
  const article = await newArticle(one);
  const { articleId } = article;
  const { version } = await saveDraft(one, { ...article, content: newContent() });
  expect(await notePresence(other, { articleId })).toMatchObject({
    version,
    changed: { by: one.name },
  });
});

test('nobody is present at what there is not', async () => {
  for (const articleId of ['01890000-0000-7000-8000-000000000000', 'nonsense']) {
    await expect(notePresence(one, { articleId })).rejects.toMatchObject({ kind: 'not-found' });
    await endPresence(one, { articleId });
  }
});
