import { expect, test } from 'vitest';
import { db } from '@/lib/db/client';
import { useTestDatabase } from '@/lib/db/test-database';
import { queryKey } from './query-key';
import { searchArticles, type SearchRequest } from './search-articles';
import { putTestArticle, putTestSection } from './test-articles';

useTestDatabase();

test('what editors put first comes first, where it is public and nothing else was asked for', async () => {
  const sectionId = await putTestSection('city');
  const put = (title: string, publishAt?: Date) =>
    putTestArticle({ locale: 'en', title, sectionId, publishAt });
  await put('Ferry times');
  const guide = await put('A guide to the river');
  const tomorrow = await put('Tomorrow', new Date(Date.now() + 86_400_000));
  const query = 'Ferry';
  const articles = {
    create: [tomorrow, guide].map((articleId, position) => ({ articleId, position })),
  };
  await db().pin.create({ data: { locale: 'en', query, key: queryKey(query), articles } });
  const search = async (request: Partial<SearchRequest>) => {
    const asked = { locale: 'en' as const, q: 'FERRY', sort: 'relevance' as const, page: 1 };
    const result = await searchArticles({ ...asked, ...request });
    if (result.kind !== 'found') throw new Error(result.kind);
    const { hits, total } = result;
    return { total, hits: hits.map(({ article, isPinned }) => [article.title, isPinned]) };
  };
  const plain = { total: 1, hits: [['Ferry times', false]] };
  expect(await search({})).toEqual({
    total: 2,
    hits: [
      ['A guide to the river', true],
      ['Ferry times', false],
    ],
  });
  expect(await search({ sort: 'newest' })).toEqual(plain);
  expect(await search({ sectionId })).toEqual(plain);
  expect(await search({ q: 'ferry times' })).toEqual(plain);
});
