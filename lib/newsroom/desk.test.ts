import { beforeAll, expect, test } from 'vitest';
import { readDesk } from './desk';
import { sendBackArticle } from './send-back-article';
import { submitArticle } from './submit-article';
import type { Actor } from '@/lib/auth/actor';
import { db } from '@/lib/db/client';
import { useTestDatabase } from '@/lib/db/test-database';
import { newArticle, newEditor, newPublishedArticle } from '@/prisma/seed/factories';

useTestDatabase();

const today = new Date(Date.now() - 60_000);
const asked = { interfaceLocale: 'en', today } as const;
const ids = (list: { id: string }[] | null) => list?.map(({ id }) => id);
let writer: Actor;
let editor: Actor;
let admin: Actor;

beforeAll(async () => {
  writer = await newEditor('writer');
  editor = await newEditor('editor');
  admin = await newEditor('admin');
});

test('a writer finds what they began, and apart what was sent back and why', async () => {
  const draft = await newArticle(writer);
  const handedIn = await submitArticle(writer, await newArticle(writer));
  await sendBackArticle(editor, { ...handedIn, reason: 'Who says so?' });
  await newArticle(editor);
  const desk = await readDesk(writer, asked);
  expect(ids(desk.drafts)).toEqual([draft.articleId]);
  expect(desk.sentBack).toMatchObject([
    { id: handedIn.articleId, sentBack: { by: editor.name, reason: 'Who says so?' } },
  ]);
  expect(desk).toMatchObject({ toReview: null, refusedSignIns: null });
});

test('what was handed in waits for an editor; handed in again it is no longer sent back', async () => {
  const article = await submitArticle(writer, await newArticle(writer));
  const back = await sendBackArticle(editor, { ...article, reason: 'Shorter.' });
  await submitArticle(writer, back);
  expect(ids((await readDesk(editor, asked)).toReview)).toEqual([article.articleId]);
  expect(ids((await readDesk(writer, asked)).sentBack)).not.toContain(article.articleId);
});

test('everybody sees what is scheduled and what came out today', async () => {
  const publishAt = new Date(Date.now() + 3_600_000);
  const scheduled = await newPublishedArticle(editor, { publishAt });
  const published = await newPublishedArticle(editor);
  await newPublishedArticle(editor, { publishAt: new Date('2017-09-19T03:46:00Z') });
  const desk = await readDesk(writer, asked);
  expect(ids(desk.scheduled)).toEqual([scheduled.articleId]);
  expect(ids(desk.publishedToday)).toEqual([published.articleId]);
});

test('an admin is told how often somebody was refused at the door', async () => {
  expect((await readDesk(admin, asked)).refusedSignIns).toBe(0);
  const refused = { act: 'editor:sign-in-refused', actorName: 'x', subjectType: 'editor' };
  const longAgo = new Date(Date.now() - 25 * 3_600_000);
  await db().auditEvent.createMany({ data: [refused, refused, { ...refused, at: longAgo }] });
  expect((await readDesk(admin, asked)).refusedSignIns).toBe(2);
});
