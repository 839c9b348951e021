import { expect, test } from 'vitest';
import { operator } from '@/lib/auth/actor';
import { useTestDatabase } from '@/lib/db/test-database';
import { newPublishedArticle, newSection } from '@/prisma/seed/factories';
import { listPublishedArticles } from './published-articles';
import { findNeighbours } from './published-neighbours';

useTestDatabase();

test('going from neighbour to neighbour passes every article once, in the order of lists', async () => {
  const sectionId = (await newSection()).id;
  const noon = +new Date('2017-09-19T12:00:00.000Z');
  for (const apart of [0, 0, 1, -1, 0]) {
    await newPublishedArticle(operator, { sectionId, publishAt: new Date(noon + apart) });
  }
  const list = await listPublishedArticles({ locale: 'en', limit: 10 });
  expect(list).toHaveLength(5);
  const linkTo = (at: number) => {
    const article = list[at];
    return article ? { locale: 'en', slug: article.slug, title: article.title } : null;
  };
  for (const [at, article] of list.entries()) {
    expect(await findNeighbours(article)).toEqual({
      earlier: linkTo(at + 1),
      later: linkTo(at - 1),
    });
  }
});
