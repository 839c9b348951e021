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
  for (const [at, article] of list.entries()) {
    expect(await findNeighbours(article)).toEqual({
      earlier: list[at + 1] ?? null,
      later: list[at - 1] ?? null,
    });
  }
});
