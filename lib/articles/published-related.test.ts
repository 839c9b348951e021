import { beforeAll, expect, test } from 'vitest';
import { operator } from '@/lib/auth/actor';
import { useTestDatabase } from '@/lib/db/test-database';
import { newPublishedArticle, newSection, newTag } from '@/prisma/seed/factories';
import { findPublishedArticle, type PublishedArticle } from './published-article';
import { listRelatedArticles } from './published-related';

useTestDatabase();

let article: PublishedArticle;

beforeAll(async () => {
  const [here, elsewhere] = [(await newSection()).id, (await newSection()).id];
  const [water, timber, other] = [(await newTag()).id, (await newTag()).id, (await newTag()).id];
  const publish = (title: string, day: number, sectionId: string, tagIds: string[] = []) =>
    newPublishedArticle(operator, { title, sectionId, tagIds, publishAt: new Date(2017, 8, day) });
  await publish('Oldest of all, shares water', 1, elsewhere, [water]);
  await publish('Shares both', 2, elsewhere, [water, timber]);
  await publish('Shares timber', 3, here, [timber, other]);
  await publish('Same section, older', 4, here);
  await publish('Same section, newer', 5, here, [other]);
  await publish('Neither, older', 6, elsewhere, [other]);
  const { slug } = await publish('This one', 7, here, [water, timber]);
  await publish('Neither, newer', 8, elsewhere);
  const answer = await findPublishedArticle('en', slug);
  if (answer?.kind !== 'found') throw new Error('not public');
  article = answer.article;
});

const inOrder = [
  'Shares timber',
  'Shares both',
  'Oldest of all, shares water',
  'Same section, newer',
  'Same section, older',
  'Neither, newer',
  'Neither, older',
];

test.each([1, 3, 4, 6])(
  'the nearest %i: by tag, then by section, then the newest',
  async (limit) => {
    const related = await listRelatedArticles(article, limit);
    expect(related.map(({ title }) => title)).toEqual(inOrder.slice(0, limit));
  },
);

test('there are fewer only when the paper has no more', async () => {
  const related = await listRelatedArticles(article, 20);
  expect(related.map(({ title }) => title)).toEqual(inOrder);
});
