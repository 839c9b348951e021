import { beforeAll, expect, test } from 'vitest';
import { operator } from '@/lib/auth/actor';
import { db, transaction } from '@/lib/db/client';
import { useTestDatabase } from '@/lib/db/test-database';
import type { Locale } from '@/lib/i18n/locales';
import { useTestMedia } from '@/lib/media/test-media';
import { withdrawArticle } from '@/lib/newsroom/withdraw-article';
import { raisePublicationNumber } from '@/lib/publication/publication';
import { newPicture, newPublishedArticle, newSection } from '@/prisma/seed/factories';
import { listDatedMonths } from './published-archive';
import { listNews } from './published-news';
import { listSitemapArticles } from './published-sitemap';

useTestDatabase();
useTestMedia();

const august = { year: 2024, month: 8 };
let sectionId: string;

const publish = (slug: string, publishAt: string, more = {}) =>
  newPublishedArticle(operator, { sectionId, slug, publishAt: new Date(publishAt), ...more });
const slugsIn = async (part: number, locale: Locale = 'en') =>
  (await listSitemapArticles(locale, { of: august, number: part }, 2)).map(({ slug }) => slug);

beforeAll(async () => {
  sectionId = (await newSection()).id;
  await publish('first', '2024-08-01T00:00:00Z');
  await publish('last', '2024-08-31T23:59:59.999Z');
  await publish('second', '2024-08-02T00:00:00Z', { leadPictureId: (await newPicture()).id });
  await publish('before', '2024-07-31T23:59:59.999Z');
  await publish('after', '2024-09-01T00:00:00Z');
  const { articleId } = await publish('middle', '2024-08-10T00:00:00Z');
  const { storyId } = await db().article.findUniqueOrThrow({ where: { id: articleId } });
  await publish('zhong', '2024-08-11T00:00:00Z', { locale: 'zh', storyId });
  await withdrawArticle(operator, {
    ...(await publish('gone', '2024-08-12T00:00:00Z')),
    reason: 'Wrong.',
  });
});

test('a month is divided from its oldest article on, each in one part; what is not public is in none', async () => {
  expect(await slugsIn(1)).toEqual(['first', 'second']);
  expect(await slugsIn(2)).toEqual(['middle', 'last']);
  expect(await slugsIn(3)).toEqual([]);
  const months = await listDatedMonths('en');
  expect(months.find(({ month }) => month === 8)?.count).toBe(4);
});

test('what is published later changes no part before it', async () => {
  await publish('latest', '2024-08-31T23:59:59.999Z');
  expect(await slugsIn(1)).toEqual(['first', 'second']);
  expect((await slugsIn(2))[0]).toBe('middle');
  expect(await slugsIn(3)).toHaveLength(1);
});

test('an article is dated by what readers have of it: when it came out, or was last changed', async () => {
  const { articleId } = await publish('changed', '2023-05-01T00:00:00Z');
  const part = { of: { year: 2023, month: 5 }, number: 1 };
  const dated = async () => (await listSitemapArticles('en', part))[0]?.changedAt;
  const row = await db().article.findUniqueOrThrow({ where: { id: articleId } });
  expect(await dated()).toEqual(row.lastChangedAt);
  const [early, late] = [new Date('2022-01-01T00:00:00Z'), new Date('2025-01-01T00:00:00Z')];
  const change = (lastChangedAt: Date) =>
    transaction(async (tx) => {
      await tx.article.update({ where: { id: articleId }, data: { lastChangedAt } });
      await raisePublicationNumber(tx);
    });
  await change(early);
  expect(await dated()).toEqual(row.publishAt);
  await change(late);
  expect(await dated()).toEqual(late);
  const [month] = await listDatedMonths('en', 2023);
  expect(month).toMatchObject({ month: 5, count: 1, changedAt: late });
});

test('an article names its picture and its other languages', async () => {
  const articles = await listSitemapArticles('en', { of: august, number: 1 });
  const found = (slug: string) => articles.find((article) => article.slug === slug);
  expect(found('first')).toMatchObject({ picture: undefined, versions: [] });
  expect(found('second')?.picture).toMatch(/^\/media\/[0-9a-f]{20}\/1\.webp$/);
  expect(found('middle')?.versions).toEqual([{ locale: 'zh', slug: 'zhong' }]);
});

test('news is what was issued since then, in all languages, newest first and no more than asked for', async () => {
  const since = new Date('2024-08-10T00:00:00Z');
  const slugs = async (limit: number) => (await listNews(since, limit)).map(({ slug }) => slug);
  const all = await slugs(100);
  expect(all).toEqual(expect.arrayContaining(['middle', 'zhong', 'after', 'last']));
  expect(all).not.toEqual(expect.arrayContaining(['gone']));
  expect(all).not.toContain('second');
  expect(all[0]).toBe('after');
  expect(all.at(-1)).toBe('middle');
  expect(await slugs(2)).toEqual(all.slice(0, 2));
});
