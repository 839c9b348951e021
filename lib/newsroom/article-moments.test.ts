import { randomBytes } from 'node:crypto';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { deliverMoment, noteMoments } from './article-moments';
import { publishArticle } from './publish-article';
import { takeBackArticle } from './take-back-article';
import { letTimePass, newScheduled, newWebhook, readTold, readTypes } from './test-webhooks';
import { withdrawArticle } from './withdraw-article';
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

let editor: Actor;
let sectionId: string;

beforeAll(async () => {
  setEnv({ SECRET: randomBytes(24).toString('hex') });
  editor = await newEditor('editor');
  sectionId = (await newSection()).id;
});

beforeEach(() => newWebhook());
afterEach(async () => {
  await db().webhook.deleteMany();
});

test('what time changes is told when its moment has come, once', async () => {
  const { articleId } = await newScheduled(editor, { sectionId });
  await deliverMoment({ articleId });
  expect(await readTold(articleId)).toEqual([]);
  await letTimePass(articleId, 61);
  await deliverMoment({ articleId });
  await deliverMoment({ articleId });
  const { publishAt } = await db().article.findUniqueOrThrow({ where: { id: articleId } });
  expect(await readTold(articleId)).toMatchObject([
    {
      type: 'article.published',
      timestamp: publishAt?.toISOString(),
      data: { isReturn: false },
    },
  ]);
});

test('what time would have changed is never told of an article that was taken back before', async () => {
  const scheduled = await newScheduled(editor, { sectionId });
  await takeBackArticle(editor, scheduled);
  await letTimePass(scheduled.articleId, 61);
  await deliverMoment(scheduled);
  expect(await readTold(scheduled.articleId)).toEqual([]);
});

test('what time changes is told at the new time of an article that got another', async () => {
  const publishAt = new Date(Date.now() + 3_600_000);
  const typed = newContent({ sectionId, publishAt });
  const first = await publishArticle(editor, await newArticle(editor, typed));
  const later = { ...typed, publishAt: new Date(Date.now() + 2 * 3_600_000) };
  await publishArticle(editor, { ...first, content: later });
  await letTimePass(first.articleId, 61);
  await deliverMoment(first);
  expect(await readTold(first.articleId)).toEqual([]);
  await letTimePass(first.articleId, 60);
  await deliverMoment(first);
  expect(await readTypes(first.articleId)).toEqual(['article.published']);
});

test('what time changed comes before what an act changes that was quicker', async () => {
  const scheduled = await newScheduled(editor, { sectionId });
  await letTimePass(scheduled.articleId, 61);
  await withdrawArticle(editor, { ...scheduled, reason: 'Wrong.' });
  await deliverMoment(scheduled);
  expect(await readTypes(scheduled.articleId)).toEqual(['article.published', 'article.withdrawn']);
});

test('an article that expires is told of, also when both moments passed unseen', async () => {
  const { articleId } = await newScheduled(editor, { sectionId });
  await db()
    .$executeRaw`UPDATE article SET expire_at = publish_at + interval '1 hour' WHERE id = ${articleId}::uuid`;
  await letTimePass(articleId, 200);
  await deliverMoment({ articleId });
  const told = await readTold(articleId);
  expect(told.map(({ type }) => type)).toEqual(['article.published', 'article.withdrawn']);
  expect(told[1]?.data).toMatchObject({ cause: 'expired', reason: null });
  const published = new Date(String(told[0]?.timestamp)).getTime();
  expect(new Date(String(told[1]?.timestamp)).getTime()).toBe(published + 3_600_000);
});

test('what time is going to change is noted of articles that no act has noted', async () => {
  const [scheduled, { articleId }] = [
    await newScheduled(editor, { sectionId }),
    await newPublishedArticle(editor),
  ];
  await db().articleMoment.deleteMany();
  await db().$executeRaw`DELETE FROM graphile_worker._private_jobs`;
  await db()
    .$executeRaw`UPDATE article SET expire_at = now() + interval '1 hour' WHERE id = ${articleId}::uuid`;
  await noteMoments();
  await noteMoments();
  const ids = [scheduled.articleId, articleId].map((id) => `moment:${id}`);
  const jobs = await db().$queryRaw<{ key: string; isNow: boolean }[]>`
    SELECT key, run_at <= now() AS "isNow" FROM graphile_worker.jobs WHERE key = ANY (${ids})`;
  expect(jobs.map(({ key }) => key).sort()).toEqual(ids.sort());
  expect(jobs.some(({ isNow }) => isNow)).toBe(false);
});
