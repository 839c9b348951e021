import { beforeAll, expect, test } from 'vitest';
import { operator } from '@/lib/auth/actor';
import { db } from '@/lib/db/client';
import { useTestDatabase } from '@/lib/db/test-database';
import { takeBackArticle } from '@/lib/newsroom/take-back-article';
import { withdrawArticle } from '@/lib/newsroom/withdraw-article';
import { listAuthors } from '@/lib/taxonomy/authors';
import { listPublicNames } from '@/lib/taxonomy/public-names';
import { listTags } from '@/lib/taxonomy/tags';
import {
  newArticle,
  newAuthor,
  newPublishedArticle,
  newSection,
  newTag,
} from '@/prisma/seed/factories';
import { periodBounds } from './archive-period';
import { listArchiveMonths } from './published-archive';
import { findPublishedArticle, type PublishedArticle } from './published-article';
import { listPublishedArticles, listPublishedByIds } from './published-articles';
import { listPublishedBySection } from './published-by-section';
import { listInsteadOf } from './published-instead';
import { findNeighbours } from './published-neighbours';
import { listNews } from './published-news';
import { listRelatedArticles } from './published-related';
import { listSitemapArticles } from './published-sitemap';

useTestDatabase();

const hour = 3_600_000;
const noon = new Date('2017-09-19T12:00:00.000Z');
const after = (hours: number) => new Date(+noon + hours * hour);

let named: { sectionId: string; tagIds: string[]; authorIds: string[] };
let shown: string;
let article: PublishedArticle;

/** One article that readers see, and around it, under the same names, one in every other state. */
beforeAll(async () => {
  named = {
    sectionId: (await newSection()).id,
    tagIds: [(await newTag()).id],
    authorIds: [(await newAuthor()).id],
  };
  const publish = (publishAt: Date, locale: 'en' | 'zh' = 'en') =>
    newPublishedArticle(operator, { ...named, publishAt, locale });
  await newArticle(operator, { ...named, publishAt: after(1) });
  await publish(new Date('2099-01-01T00:00:00Z'));
  await withdrawArticle(operator, { ...(await publish(after(1))), reason: 'Wrong.' });
  await takeBackArticle(operator, await publish(after(1)));
  const { articleId } = await publish(after(-1));
  await db().article.update({ where: { id: articleId }, data: { expireAt: after(2) } });
  await publish(after(1), 'zh');
  const { slug } = await publish(noon);
  const answer = await findPublishedArticle('en', slug);
  if (answer?.kind !== 'found') throw new Error('not public');
  article = answer.article;
  shown = article.id;
});

test('no list has what readers may not see, nor what is in another language', async () => {
  const [tagId, authorId] = [named.tagIds[0], named.authorIds[0]];
  const { sectionId } = named;
  const period = periodBounds({ year: 2017, month: 9 }, 'UTC');
  for (const choice of [{}, { sectionId }, { tagId }, { authorId }, period, { tagId, ...period }]) {
    const found = await listPublishedArticles({ ...choice, locale: 'en', limit: 10 });
    expect(found.map(({ id }) => id)).toEqual([shown]);
  }
});

test('no count counts it', async () => {
  expect(await listArchiveMonths('en')).toEqual([{ year: 2017, month: 9, count: 1 }]);
  expect(await listArchiveMonths('en', 2017)).toEqual([{ year: 2017, month: 9, count: 1 }]);
  expect(await listArchiveMonths('en', 2099)).toEqual([]);
  expect((await listTags('en')).map(({ count }) => count)).toEqual([1]);
  expect((await listAuthors('en')).map(({ count }) => count)).toEqual([1]);
});

test('search engines are not told of it', async () => {
  const part = { of: { year: 2017, month: 9 }, number: 1 };
  const listed = await listSitemapArticles('en', part);
  expect(listed.map(({ slug }) => slug)).toEqual([article.slug]);
  const news = (await listNews(after(-48), 10)).filter(({ locale }) => locale === 'en');
  expect(news.map(({ slug }) => slug)).toEqual([article.slug]);
});

test('nothing that gathers several lists has it', async () => {
  const bySection = await listPublishedBySection('en', 5, []);
  expect(bySection.map(({ articles }) => articles.map(({ id }) => id))).toEqual([[shown]]);
  const insteadOf = async (slug: string) =>
    (await listInsteadOf({ locale: 'en', slug }, 5)).articles.map(({ id }) => id);
  expect(await insteadOf(article.slug)).toEqual([shown]);
  expect(await insteadOf('never-was')).toEqual([shown]);
  const ids = (await db().article.findMany({ select: { id: true } })).map(({ id }) => id);
  expect(ids.length).toBe(7);
  expect((await listPublishedByIds('en', ids)).map(({ id }) => id)).toEqual([shown]);
});

test('it stands beside no article and is related to none', async () => {
  expect(await findNeighbours(article)).toEqual({ earlier: null, later: null });
  expect(await listRelatedArticles(article, 5)).toEqual([]);
});

test('a tag or an author under whom readers find nothing has no page for search engines', async () => {
  const hidden = { tagIds: [(await newTag()).id], authorIds: [(await newAuthor()).id] };
  const out = await newPublishedArticle(operator, hidden);
  expect(await listPublicNames('tag', 'en')).toHaveLength(2);
  await withdrawArticle(operator, { ...out, reason: 'Wrong.' });
  expect((await listPublicNames('tag', 'en')).map(({ id }) => id)).toEqual(named.tagIds);
  expect((await listPublicNames('author', 'en')).map(({ id }) => id)).toEqual(named.authorIds);
});
