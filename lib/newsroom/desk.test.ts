import { beforeAll, expect, test } from 'vitest';
import { readDesk } from './desk';
import { publishArticle } from './publish-article';
import { saveDraft } from './save-draft';
import { sendBackArticle } from './send-back-article';
import { submitArticle } from './submit-article';
import { newWebhook } from './test-webhooks';
import type { Actor } from '@/lib/auth/actor';
import { db } from '@/lib/db/client';
import { useTestDatabase } from '@/lib/db/test-database';
import { setEnv } from '@/lib/env';
import {
  newArticle,
  newContent,
  newEditor,
  newPublishedArticle,
  newSection,
} from '@/prisma/seed/factories';

useTestDatabase();

const today = new Date(Date.now() - 60_000);
const yesterday = new Date(Date.now() - 24 * 3_600_000);
const asked = { interfaceLocale: 'en', today, yesterday } as const;
const ids = (part: { articles: { id: string }[] } | null) => part?.articles.map(({ id }) => id);
let writer: Actor;
let editor: Actor;
let admin: Actor;
let sectionId: string;

beforeAll(async () => {
  sectionId = (await newSection()).id;
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
  expect(desk.sentBack.articles).toMatchObject([
    { id: handedIn.articleId, sentBack: { by: editor.name, reason: 'Who says so?' } },
  ]);
  expect(desk).toMatchObject({ toReview: null, refusedSignIns: null, lateDeliveries: null });
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

test('what was sent back and then published is not sent back, whatever is written after', async () => {
  const article = await submitArticle(writer, await newArticle(writer, { sectionId }));
  const back = await sendBackArticle(editor, { ...article, reason: 'Longer.' });
  const published = await publishArticle(editor, back);
  await saveDraft(writer, { ...published, content: newContent({ sectionId }) });
  const desk = await readDesk(writer, asked);
  expect(ids(desk.sentBack)).not.toContain(article.articleId);
  expect(ids(desk.drafts)).toContain(article.articleId);
});

test('what comes out first is first, and there are more than are shown', async () => {
  const admin = await newEditor('admin');
  const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000);
  const made = [];
  for (const hours of [30, 10, 20]) {
    made.push(await newPublishedArticle(admin, { publishAt: inHours(hours) }));
  }
  expect(ids((await readDesk(admin, asked)).scheduled)?.slice(-3)).toEqual([
    made[1]?.articleId,
    made[2]?.articleId,
    made[0]?.articleId,
  ]);
  for (let hours = 40; hours < 50; hours += 1) {
    await newPublishedArticle(admin, { publishAt: inHours(hours) });
  }
  const { scheduled, drafts } = await readDesk(admin, asked);
  expect(scheduled.articles).toHaveLength(8);
  expect(scheduled.count).toBeGreaterThanOrEqual(13);
  expect(ids(scheduled)).toContain(made[0]?.articleId);
  expect(drafts).toEqual({ articles: [], count: 0 });
});

test('an admin is told what has not left the house', async () => {
  expect((await readDesk(admin, asked)).lateDeliveries).toBeNull();
  await db().$executeRaw`
    SELECT graphile_worker.add_job('mail', '{}', run_at => now() - interval '6 minutes')`;
  expect((await readDesk(admin, asked)).lateDeliveries).toMatchObject({ count: 1 });
  expect((await readDesk(editor, asked)).lateDeliveries).toBeNull();
});

test('an admin is told of webhooks that fail, or were given up', async () => {
  setEnv({ SECRET: 'a secret for tests that is long enough to be one' });
  const [failing, gone, off] = [await newWebhook(), await newWebhook(), await newWebhook()];
  await newWebhook();
  expect((await readDesk(admin, asked)).webhooksInTrouble).toBe(0);
  const write = ({ id }: { id: string }, data: { failingSince?: Date; offBecause?: string }) =>
    db().webhook.update({ where: { id }, data });
  await write(failing, { failingSince: yesterday });
  await write(gone, { offBecause: 'gone' });
  await write(off, { offBecause: 'editor' });
  expect((await readDesk(admin, asked)).webhooksInTrouble).toBe(2);
  expect((await readDesk(editor, asked)).webhooksInTrouble).toBeNull();
});
