import { beforeAll, describe, expect, test } from 'vitest';
import { operator } from '@/lib/auth/actor';
import { db } from '@/lib/db/client';
import { useTestDatabase } from '@/lib/db/test-database';
import { changeSiteSettings } from '@/lib/newsroom/change-site-settings';
import { publishArticle } from '@/lib/newsroom/publish-article';
import { saveDraft } from '@/lib/newsroom/save-draft';
import type { SavedArticle } from '@/lib/newsroom/article-in-hand';
import { takeBackArticle } from '@/lib/newsroom/take-back-article';
import { withdrawArticle } from '@/lib/newsroom/withdraw-article';
import { newArticle, newContent, newPublishedArticle, newSection } from '@/prisma/seed/factories';
import { findPublishedArticle } from './published-article';
import { listPublishedArticles, listPublishedByIds } from './published-articles';

useTestDatabase();

const past = new Date('2017-09-19T03:46:00.000Z');
const future = new Date('2099-01-01T00:00:00.000Z');
const reason = 'The figures were wrong.';

let sectionId: string;

beforeAll(async () => {
  sectionId = (await newSection()).id;
});

/** Writes an article into the section of these tests; published unless said otherwise. */
const publish = (overrides: Parameters<typeof newPublishedArticle>[1] = {}) =>
  newPublishedArticle(operator, { sectionId, publishAt: past, ...overrides });

async function expire(article: SavedArticle): Promise<SavedArticle> {
  const expireAt = new Date(+past + 60_000);
  await db().article.update({ where: { id: article.articleId }, data: { expireAt } });
  return article;
}

/** An article in every state, what a reader finds at its address, and whether lists have it. */
const states: [string, () => Promise<SavedArticle>, object | null][] = [
  ['a draft', () => newArticle(operator, { sectionId }), null],
  ['scheduled', () => publish({ publishAt: future }), null],
  ['public', () => publish(), { kind: 'found' }],
  [
    'public, with a newer draft',
    async () => {
      const live = await publish({ title: 'What readers have' });
      const content = newContent({ title: 'What is being written', slug: live.slug, sectionId });
      return saveDraft(operator, { ...live, content });
    },
    { kind: 'found', article: { title: 'What readers have' } },
  ],
  [
    'withdrawn',
    async () => withdrawArticle(operator, { ...(await publish({ title: 'Figures' })), reason }),
    { kind: 'gone', reason, title: 'Figures' },
  ],
  [
    'expired',
    async () => expire(await publish({ title: 'Enrol today' })),
    { kind: 'gone', reason: null, title: 'Enrol today' },
  ],
  [
    'taken back',
    async () => takeBackArticle(operator, await publish()),
    { kind: 'gone', reason: null, title: null },
  ],
  [
    'scheduled and taken back',
    async () => takeBackArticle(operator, await publish({ publishAt: future })),
    null,
  ],
  [
    'public once, and announced anew for later',
    async () => {
      const live = await publish();
      const content = newContent({
        title: 'Secret',
        slug: live.slug,
        publishAt: future,
        sectionId,
      });
      return publishArticle(operator, { ...live, content });
    },
    { kind: 'gone', reason: null, title: null },
  ],
];

describe.each(states)('%s', (_, make, expected) => {
  let article: SavedArticle;
  beforeAll(async () => {
    article = await make();
  });

  test('at its address', async () => {
    const answer = await findPublishedArticle('en', article.slug);
    if (expected) expect(answer).toMatchObject(expected);
    else expect(answer).toBeNull();
  });

  test('in lists', async () => {
    const isPublic = expected !== null && 'kind' in expected && expected.kind === 'found';
    const listed = await listPublishedArticles({ locale: 'en', sectionId, limit: 100 });
    expect(listed.some(({ id }) => id === article.articleId)).toBe(isPublic);
    expect(await listPublishedByIds('en', [article.articleId])).toHaveLength(isPublic ? 1 : 0);
  });

  test('in the other language there is nothing', async () => {
    expect(await findPublishedArticle('zh', article.slug)).toBeNull();
    expect(await listPublishedByIds('zh', [article.articleId])).toEqual([]);
  });
});

test('an article has its text, its section and the public versions of its story in languages of the paper', async () => {
  const { articleId, slug } = await publish({ title: 'Stairs', standfirst: 'Open again.' });
  const { storyId } = await db().article.findUniqueOrThrow({ where: { id: articleId } });
  const hidden = await publish({ locale: 'zh', storyId, title: '楼梯', publishAt: future });
  const alone = await findPublishedArticle('en', slug);
  expect(alone).toMatchObject({
    kind: 'found',
    article: {
      title: 'Stairs',
      standfirst: 'Open again.',
      publishAt: past,
      section: { slug: expect.stringMatching(/^section-/) },
      body: { type: 'doc', content: [{ type: 'paragraph' }] },
      bodyText: expect.stringContaining('reading room'),
      versions: [],
      lastChangedAt: null,
    },
  });
  await publishArticle(operator, {
    ...hidden,
    content: newContent({ title: '楼梯', slug: hidden.slug, publishAt: past, sectionId }),
  });
  expect(await findPublishedArticle('en', slug)).toMatchObject({
    article: { versions: [{ locale: 'zh', slug: hidden.slug, title: '楼梯' }] },
  });
  await changeSiteSettings(operator, { languages: ['en'] });
  expect(await findPublishedArticle('en', slug)).toMatchObject({ article: { versions: [] } });
  await changeSiteSettings(operator, { languages: ['en', 'zh'] });
});

test('a change is told when readers could have seen the text before it', async () => {
  const { articleId, slug } = await publish();
  const lastChangedAt = new Date(Date.now() + 3_600_000);
  await db().article.update({ where: { id: articleId }, data: { lastChangedAt } });
  expect(await findPublishedArticle('en', slug)).toMatchObject({ article: { lastChangedAt } });
});

test('an old address leads to the article, while readers may see it', async () => {
  const live = await publish();
  const moved = await publishArticle(operator, {
    ...live,
    content: newContent({ slug: `${live.slug}-moved`, publishAt: past, sectionId }),
  });
  expect(await findPublishedArticle('en', live.slug)).toEqual({
    kind: 'moved',
    path: `/en/articles/${moved.slug}`,
  });
  await withdrawArticle(operator, { ...moved, reason });
  expect(await findPublishedArticle('en', live.slug)).toMatchObject({ kind: 'gone', reason });
});

test('an address that was redirected by hand leads there', async () => {
  await db().redirect.create({ data: { path: '/en/articles/old', targetPath: '/en/search' } });
  expect(await findPublishedArticle('en', 'old')).toEqual({ kind: 'moved', path: '/en/search' });
});
