import { randomBytes } from 'node:crypto';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { deliverMoment } from './article-moments';
import { changePlaces } from './change-places';
import { changeSiteSettings } from './change-site-settings';
import { publishArticle } from './publish-article';
import { saveDraft } from './save-draft';
import { switchWebhookOff } from './switch-webhook-off';
import { takeBackArticle } from './take-back-article';
import { letTimePass, newScheduled, newWebhook, readTold, readTypes } from './test-webhooks';
import { withdrawArticle } from './withdraw-article';
import { operator, type Actor } from '@/lib/auth/actor';
import { db } from '@/lib/db/client';
import { useTestDatabase } from '@/lib/db/test-database';
import { setEnv } from '@/lib/env';
import { articleBody, paragraph } from '@/prisma/seed/body';
import {
  newArticle,
  newAuthor,
  newContent,
  newEditor,
  newPublishedArticle,
  newSection,
  newTag,
} from '@/prisma/seed/factories';

useTestDatabase();

const site = 'https://news.example.org';
let editor: Actor;
let sectionId: string;

beforeAll(async () => {
  setEnv({ SECRET: randomBytes(24).toString('hex'), SITE_URL: site });
  editor = await newEditor('editor');
  sectionId = (await newSection()).id;
});

beforeEach(() => newWebhook());
afterEach(async () => {
  await db().webhook.deleteMany();
});

const content = (overrides = {}) => newContent({ sectionId, slug: word(), ...overrides });
const word = () => `a-${randomBytes(4).toString('hex')}`;

/** What was told of an article last. */
async function lastTold(articleId: string) {
  return (await readTold(articleId)).at(-1);
}

test('a program learns of an article what readers see of it', async () => {
  const [tag, author] = [await newTag(), await newAuthor()];
  const places = { tagIds: [tag.id], authorIds: [author.id] };
  const typed = content({ title: '东楼梯', standfirst: 'Open.', slug: 'dong', ...places });
  const draft = await newArticle(editor, { locale: 'zh', ...typed });
  const { articleId } = await publishArticle(editor, draft);
  const row = await db().article.findUniqueOrThrow({ where: { id: articleId } });
  const told = await readTold(articleId);
  const name = { name: expect.any(String), slug: expect.any(String) };
  expect(told).toEqual([
    {
      type: 'article.published',
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      timestamp: row.publishAt?.toISOString(),
      data: {
        article: {
          ...{ id: articleId, storyId: row.storyId, locale: 'zh', slug: 'dong' },
          ...{ title: '东楼梯', standfirst: 'Open.' },
          url: `${site}/zh/articles/dong`,
          apiUrl: `${site}/api/v1/articles/zh/dong`,
          publishedAt: row.publishAt?.toISOString(),
          changedAt: null,
          ...{ section: name, tags: [name], authors: [name] },
        },
        isReturn: false,
      },
    },
  ]);
});

describe('readers have an article otherwise', () => {
  test('with another text', async () => {
    const first = await newPublishedArticle(editor);
    const body = articleBody(paragraph('Closed again.'));
    const slug = first.slug;
    await publishArticle(editor, { ...first, content: content({ slug, title: 'B', body }) });
    expect(await readTypes(first.articleId)).toEqual(['article.published', 'article.updated']);
    const told = await lastTold(first.articleId);
    expect(told?.data).toMatchObject({ article: { title: 'B' }, previousUrl: null });
  });

  test('at another address', async () => {
    const typed = content();
    const first = await publishArticle(editor, await newArticle(editor, typed));
    const slug = word();
    await publishArticle(editor, { ...first, content: { ...typed, slug } });
    expect((await lastTold(first.articleId))?.data).toMatchObject({
      article: { url: `${site}/en/articles/${slug}` },
      previousUrl: `${site}/en/articles/${typed.slug}`,
    });
  });

  test('under another issuing time', async () => {
    const typed = content();
    const first = await publishArticle(editor, await newArticle(editor, typed));
    const publishAt = new Date('2017-09-19T03:46:00Z');
    await publishArticle(editor, { ...first, content: { ...typed, publishAt } });
    const told = await lastTold(first.articleId);
    expect(told?.type).toBe('article.updated');
    expect(told?.data.article.publishedAt).toBe(publishAt.toISOString());
  });

  test('in another section, though not changed materially', async () => {
    const { articleId } = await newPublishedArticle(editor);
    await changePlaces(editor, { articleIds: [articleId], sectionId });
    expect(await readTypes(articleId)).toEqual(['article.published', 'article.updated']);
  });
});

describe('readers see nothing of it, and nothing is told', () => {
  test('when a draft is saved', async () => {
    const first = await newPublishedArticle(editor);
    await saveDraft(editor, { ...first, content: content({ slug: first.slug }) });
    expect(await readTypes(first.articleId)).toEqual(['article.published']);
  });

  test('when the same text is published again, with something noted on it', async () => {
    const typed = content();
    const first = await publishArticle(editor, await newArticle(editor, typed));
    const noted = { ...typed, note: 'Checked.' };
    const second = await publishArticle(editor, { ...first, content: noted });
    expect(second.revision).toBeGreaterThan(first.revision);
    expect(await readTypes(first.articleId)).toEqual(['article.published']);
  });

  test('when an act is refused', async () => {
    const first = await newPublishedArticle(editor);
    await expect(withdrawArticle(editor, { ...first, reason: '' })).rejects.toThrow();
    await expect(takeBackArticle(editor, { ...first, version: 77 })).rejects.toThrow();
    expect(await readTypes(first.articleId)).toEqual(['article.published']);
  });
});

describe('readers have an article no more', () => {
  test('when it is withdrawn, with the reason that they are told; and have it again', async () => {
    const typed = content();
    const first = await publishArticle(editor, await newArticle(editor, typed));
    const gone = await withdrawArticle(editor, { ...first, reason: 'A mistake.' });
    expect((await lastTold(first.articleId))?.data).toMatchObject({
      article: { slug: typed.slug, title: typed.title },
      cause: 'withdrawn',
      reason: 'A mistake.',
    });
    await publishArticle(editor, gone);
    const told = await lastTold(first.articleId);
    expect(told).toMatchObject({ type: 'article.published', data: { isReturn: true } });
  });

  test('when it is taken back', async () => {
    const first = await newPublishedArticle(editor);
    await takeBackArticle(editor, first);
    const told = await lastTold(first.articleId);
    expect(told).toMatchObject({
      type: 'article.withdrawn',
      data: { article: { slug: first.slug }, cause: 'takenBack', reason: null },
    });
  });

  test('when it is put off, until its time comes', async () => {
    const typed = content();
    const first = await publishArticle(editor, await newArticle(editor, typed));
    const soon = new Date(Date.now() + 1_000);
    const later = { ...typed, publishAt: soon };
    await publishArticle(editor, { ...first, content: later });
    expect(await lastTold(first.articleId)).toMatchObject({
      type: 'article.withdrawn',
      data: { cause: 'postponed' },
    });
    await vi.waitUntil(() => Date.now() > soon.getTime() + 100, 5_000);
    await deliverMoment(first);
    expect(await lastTold(first.articleId)).toMatchObject({
      type: 'article.published',
      timestamp: soon.toISOString(),
      data: { isReturn: true },
    });
  });
});

describe('who is told', () => {
  test('those who want to know of it, in its language, while they are on', async () => {
    await db().webhook.deleteMany();
    const all = await newWebhook();
    const english = await newWebhook({ locales: ['en'], kinds: ['withdrawn', 'published'] });
    await newWebhook({ locales: ['zh'] });
    await newWebhook({ kinds: ['updated'] });
    const off = await newWebhook();
    await switchWebhookOff(operator, off);
    const { articleId } = await newPublishedArticle(editor);
    const deliveries = await db().webhookDelivery.findMany({ where: { event: { articleId } } });
    expect(deliveries.map(({ webhookId }) => webhookId).sort()).toEqual(
      [all.id, english.id].sort(),
    );
  });

  test('nobody who is not there; who is added before a moment comes is told then', async () => {
    await db().webhook.deleteMany();
    const { articleId } = await newScheduled(editor, { sectionId });
    await newPublishedArticle(editor);
    await newWebhook();
    await letTimePass(articleId, 61);
    await deliverMoment({ articleId });
    expect(await readTypes(articleId)).toEqual(['article.published']);
  });

  test('nobody of what comes out in a language that is off, but of what goes', async () => {
    const zh = await newPublishedArticle(editor, { locale: 'zh' });
    await changeSiteSettings(operator, { languages: ['en'] });
    const unseen = await newPublishedArticle(editor, { locale: 'zh' });
    await takeBackArticle(editor, zh);
    expect(await readTold(unseen.articleId)).toEqual([]);
    expect(await readTypes(zh.articleId)).toEqual(['article.published', 'article.withdrawn']);
  });
});
