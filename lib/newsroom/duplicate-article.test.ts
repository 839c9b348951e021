import { beforeAll, expect, test } from 'vitest';
import { duplicateArticle } from './duplicate-article';
import { editionsMadeBy, readArticle } from './test-records';
import type { Actor } from '@/lib/auth/actor';
import { db } from '@/lib/db/client';
import { useTestDatabase } from '@/lib/db/test-database';
import { newEditor, newPublishedArticle, newTag } from '@/prisma/seed/factories';

useTestDatabase();

let editor: Actor;

beforeAll(async () => {
  editor = await newEditor('editor');
});

test('a writer begins a new story with the text, tags and section of another', async () => {
  const writer = await newEditor('writer');
  const { id: tagId } = await newTag();
  const publishAt = new Date('2017-09-19T03:46:00Z');
  const source = await newPublishedArticle(editor, { tagIds: [tagId], publishAt });
  let copy = source;
  const made = await editionsMadeBy(async () => {
    copy = await duplicateArticle(writer, source);
  });
  expect(made).toBe(0);
  const [before, after] = [await readArticle(source.articleId), await readArticle(copy.articleId)];
  expect(after).toMatchObject({ state: 'draft', createdById: writer.id, liveRevisionId: null });
  expect(after.storyId).not.toBe(before.storyId);
  expect(after.slug).not.toBe(before.slug);
  const { title, body, sectionId, tagIds } = before.draftRevision ?? {};
  expect(after.draftRevision).toMatchObject({ title, body, sectionId, tagIds, publishAt: null });
  const event = await db().auditEvent.findFirstOrThrow({ where: { subjectId: copy.articleId } });
  expect(event.detail).toMatchObject({ copyOf: source.articleId });
});

test('what is not there cannot be copied', async () => {
  const articleId = '01890000-0000-7000-8000-000000000000';
  await expect(duplicateArticle(editor, { articleId })).rejects.toMatchObject({
    kind: 'not-found',
  });
});
