import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { db, transaction } from '@/lib/db/client';
import { useTestDatabase } from '@/lib/db/test-database';
import { searchArticles, type SearchRequest } from './search-articles';
import { putTestArticle, putTestSection, type TestArticle } from './test-articles';

useTestDatabase();

let sectionId: string;
let otherSectionId: string;

beforeAll(async () => {
  sectionId = await putTestSection('city');
  otherSectionId = await putTestSection('rivers');
});

const put = (article: Partial<TestArticle> & { title: string }) =>
  putTestArticle({ locale: 'en', sectionId, ...article });

async function search(q: string, request: Partial<SearchRequest> = {}) {
  const result = await searchArticles({ locale: 'en', q, sort: 'relevance', page: 1, ...request });
  if (result.kind !== 'found') throw new Error(`${q}: ${result.kind}`);
  return { ...result, titles: result.hits.map(({ article }) => article.title) };
}

async function titles(q: string, request: Partial<SearchRequest> = {}) {
  return (await search(q, request)).titles;
}

const days = (number: number) => new Date(Date.now() + number * 86_400_000);

describe('what is public at this moment, and nothing else', () => {
  test('an article before its time is not found or counted', async () => {
    await put({ title: 'Walrus arrives tomorrow', publishAt: days(1) });
    await put({ title: 'Walrus arrived yesterday', publishAt: days(-1) });
    expect(await search('walrus')).toMatchObject({
      titles: ['Walrus arrived yesterday'],
      total: 1,
      totalIsExact: true,
    });
  });

  test('an expired article is not found or counted', async () => {
    await put({ title: 'Heron gone', publishAt: days(-9), expireAt: days(-1) });
    await put({ title: 'Heron still here', publishAt: days(-9), expireAt: days(1) });
    expect(await search('heron')).toMatchObject({ titles: ['Heron still here'], total: 1 });
  });

  test('a withdrawn article that is still in the index is not shown', async () => {
    const id = await put({ title: 'Badger seen' });
    const withdrawn = {
      withdrawnAt: new Date(),
      withdrawalReason: 'A dog',
      state: 'withdrawn',
    } as const;
    await db().article.update({ where: { id }, data: withdrawn });
    expect(await titles('badger')).toEqual([]);
  });
});

describe('filters', () => {
  beforeAll(async () => {
    await put({ title: 'Ferry in 2017', publishAt: new Date('2017-09-19T03:46:00Z') });
    await put({ title: 'Ferry in 2020', publishAt: new Date('2020-01-01T00:00:00Z') });
    await put({ title: 'River ferry', publishAt: days(-2), sectionId: otherSectionId });
    await put({ title: '渡轮 ferry', publishAt: days(-1), locale: 'zh' });
  });

  test('a language', async () => {
    expect(await titles('ferry', { locale: 'zh' })).toEqual(['渡轮 ferry']);
  });

  test('a section', async () => {
    expect(await titles('ferry', { sectionId: otherSectionId })).toEqual(['River ferry']);
    expect(await titles('ferry', { sectionId: randomUUID() })).toEqual([]);
  });

  test('a time, its beginning included and its end not', async () => {
    const from = new Date('2017-09-19T03:46:00Z');
    const to = new Date('2020-01-01T00:00:00Z');
    expect(await titles('ferry', { from, to })).toEqual(['Ferry in 2017']);
    expect(await titles('ferry', { from: to })).toEqual(['River ferry', 'Ferry in 2020']);
  });

  test('newest first', async () => {
    const newest = await titles('ferry', { sort: 'newest' });
    expect(newest).toEqual(['River ferry', 'Ferry in 2020', 'Ferry in 2017']);
  });
});

describe('pages and counts', () => {
  beforeAll(async () => {
    for (let at = 0; at < 23; at++) await put({ title: `Lantern ${at}`, publishAt: days(-at - 1) });
  });

  test('ten on a page, each article once', async () => {
    for (const sort of ['newest', 'relevance'] as const) {
      const all = await Promise.all([1, 2, 3].map((page) => search('lantern', { sort, page })));
      expect(all.map((one) => one.titles.length)).toEqual([10, 10, 3]);
      expect(new Set(all.flatMap((one) => one.titles)).size).toBe(23);
      expect(all[2]).toMatchObject({ page: 3, pages: 3, total: 23, totalIsExact: true });
    }
  });

  test.each([0, -1, 99, Number.NaN, 1.5])('page %d is the nearest there is', async (page) => {
    expect((await search('lantern', { page })).page).toBe(page === 99 ? 3 : 1);
  });

  test('more than can be paged through is a lower bound', async () => {
    const waves = Array.from({ length: 41 }, (_, wave) => wave);
    for (const wave of waves) {
      const eight = Array.from({ length: 8 }, (_, at) => put({ title: `Sparrow ${wave} ${at}` }));
      await Promise.all(eight);
    }
    for (const sort of ['newest', 'relevance'] as const) {
      expect(await search('sparrow', { sort, page: 31 })).toMatchObject({
        total: 300,
        totalIsExact: false,
        page: 30,
        pages: 30,
      });
    }
    expect(await search('sparrow 7')).toMatchObject({ total: 48, totalIsExact: true });
  });
});

describe('what cannot be answered says why', () => {
  test.each([
    ['', 'empty'],
    ['。，！？…—', 'empty'],
    ['-otter', 'onlyExclusions'],
    ['the', 'onlyStopWords'],
    ['"to be or not to be"', 'onlyStopWords'],
    ['the -otter', 'onlyStopWords'],
  ])('%j', async (q, kind) => {
    const request = { locale: 'en', q, sort: 'relevance', page: 1 } as const;
    expect(await searchArticles(request)).toEqual({ kind });
  });
});

test('an exclusion holds for the body of an article whose title matches', async () => {
  await put({ title: 'Gannet colony', body: 'There are no puffins.' });
  await put({ title: 'Gannet chicks', body: 'There are no eggs.' });
  expect(await titles('gannet -puffin')).toEqual(['Gannet chicks']);
  expect(await titles('gannet -"no puffins"')).toEqual(['Gannet chicks']);
});

test('a search that takes too long says so', async () => {
  await transaction(async (tx) => {
    await tx.$executeRaw`LOCK TABLE search.doc IN ACCESS EXCLUSIVE MODE`;
    const request = { locale: 'en', q: 'otter', sort: 'newest', page: 1 } as const;
    expect(await searchArticles(request)).toEqual({ kind: 'tookTooLong' });
  });
});

test('whatever is typed there is an answer', async () => {
  const typed = fc.oneof(
    fc.constantFrom(
      'x'.repeat(10_000),
      '教育'.repeat(5_000),
      '"',
      '\u0000otter\u0000',
      '🎉',
      "'; DROP TABLE article; --",
    ),
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc.string({ unit: fc.constantFrom(...'教育otterﷺ -"|\'\\:*()\u0000') }),
  );
  await fc.assert(
    fc.asyncProperty(typed, fc.constantFrom('newest', 'relevance'), async (q, sort) => {
      const { kind } = await searchArticles({ locale: 'zh', q, sort, page: 1 });
      expect(['found', 'empty', 'onlyExclusions', 'onlyStopWords']).toContain(kind);
    }),
    { numRuns: 100 },
  );
});
