import { beforeAll, describe, expect, test } from 'vitest';
import { db, transaction } from '@/lib/db/client';
import { useTestDatabase } from '@/lib/db/test-database';
import type { Locale } from '@/lib/i18n/locales';
import { keepIndex } from './keep-index';
import { searchArticles } from './search-articles';
import { putTestArticle, putTestName, putTestSection } from './test-articles';
import { setUnits } from './units';

useTestDatabase();

beforeAll(async () => {
  const sectionId = await putTestSection('city');
  const authorId = await putTestName('author', { en: 'Zhang Wei', zh: '张伟' });
  const tagId = await putTestName('tag', { en: 'Waterfront', zh: '滨水' });
  const put = (article: Omit<Parameters<typeof putTestArticle>[0], 'sectionId'>) =>
    putTestArticle({ sectionId, ...article });
  await put({ locale: 'en', title: 'Stairs without steps', authorIds: [authorId] });
  await put({ locale: 'en', title: 'A walk beside the quay', tagIds: [tagId] });
  await put({ locale: 'en', title: 'Wei is a word and Zhang another' });
  await put({ locale: 'en', title: 'An architect and her architecture' });
  await put({ locale: 'en', title: 'Building information modelling in ten schools' });
  await put({
    locale: 'en',
    title: 'Issued long ago',
    publishAt: new Date('2017-09-19T03:46:00Z'),
  });
  await put({ locale: 'en', title: 'The flood of 19 September 2017' });
  await put({ locale: 'zh', title: '武汉的建筑' });
  await put({ locale: 'zh', title: '大桥旁的建筑师' });
  await put({ locale: 'zh', title: '应用建筑信息模型' });
  await transaction((tx) =>
    setUnits(tx, { kind: 'synonym', id: '018f0000-0000-7000-8000-000000000001' }, [
      'BIM',
      '建筑信息模型',
      'building information modelling',
    ]),
  );
  await keepIndex();
});

async function search(locale: Locale, q: string) {
  const result = await searchArticles({ locale, q, sort: 'newest', page: 1 });
  if (result.kind !== 'found') throw new Error(`${q}: ${result.kind}`);
  return { ...result, titles: result.hits.map(({ article }) => article.title).sort() };
}

describe('names', () => {
  test.each<[Locale, string, string[]]>([
    ['en', 'zhang wei', ['Stairs without steps']],
    ['en', 'Wei', ['Stairs without steps', 'Wei is a word and Zhang another']],
    ['en', '张伟', ['Stairs without steps']],
    ['en', 'waterfront', ['A walk beside the quay']],
    ['en', 'zhang wei stairs', ['Stairs without steps']],
    ['en', '"zhang wei"', []],
  ])('%s: %s', async (locale, q, titles) => {
    expect((await search(locale, q)).titles).toEqual(titles);
  });
});

test('a beginning finds every word that begins so', async () => {
  expect((await search('en', 'archit*')).titles).toEqual(['An architect and her architecture']);
  const [hit] = (await search('en', 'archit*')).hits;
  expect(hit?.title.filter((part) => part.hit).map((part) => part.text)).toEqual([
    'architect',
    'architecture',
  ]);
});

describe('synonyms', () => {
  test.each<[Locale, string, string[]]>([
    ['en', 'bim', ['Building information modelling in ten schools']],
    ['zh', 'BIM', ['应用建筑信息模型']],
    ['zh', 'building information modelling', ['应用建筑信息模型']],
    ['en', '建筑信息模型 schools', ['Building information modelling in ten schools']],
  ])('%s: %s', async (locale, q, titles) => {
    expect((await search(locale, q)).titles).toEqual(titles);
  });
});

test.each([
  ...['2017-09-19', '2017/9/19', '2017年9月19日', '2017年9月'],
  ...['19 September 2017', 'September 19, 2017', '19 Sep 2017', 'September 2017'],
])('%s is that day however it is written, and what was issued then', async (q) => {
  const titles = ['Issued long ago', 'The flood of 19 September 2017'];
  expect((await search('en', q)).titles).toEqual(titles);
});

describe('pinyin', () => {
  test.each([
    ['jianzhu', ['大桥旁的建筑师', '应用建筑信息模型', '武汉的建筑']],
    ['jian zhu', ['大桥旁的建筑师', '应用建筑信息模型', '武汉的建筑']],
    ['wuhan jianzhu', ['武汉的建筑']],
    ['wuhanjianzhu', ['武汉的建筑']],
    ['jianzhushi', ['大桥旁的建筑师']],
  ])('%s', async (q, titles) => {
    expect((await search('zh', q)).titles).toEqual(titles);
  });
});

describe('did you mean', () => {
  test.each<[Locale, string, string]>([
    ['en', 'arhcitect', 'architect'],
    ['en', 'waterfrnt quay', 'waterfront quay'],
    ['en', '“Flod”', '“flood”'],
    ['zh', '建助', '建筑'],
  ])('%s: %s', async (locale, q, suggestion) => {
    expect((await search(locale, q)).suggestion).toBe(suggestion);
  });

  test('nothing that is not public', async () => {
    const articles = await db().article.findMany({ where: { title: { contains: 'architect' } } });
    await db().article.updateMany({
      where: { id: { in: articles.map(({ id }) => id) } },
      data: { publishAt: new Date(Date.now() + 86_400_000) },
    });
    await db().$executeRaw`UPDATE search.doc SET publish_at = now() + interval '1 day'
      WHERE article_id = ANY (${articles.map(({ id }) => id)}::uuid[])`;
    expect((await search('en', 'arhcitect')).suggestion).toBeNull();
  });
});

test('the other language says how much it has', async () => {
  expect((await search('en', '建筑')).facets.languages).toEqual([
    { locale: 'zh', count: 3, isExact: true },
  ]);
  expect((await search('en', 'jianzhu')).facets.languages).toEqual([
    { locale: 'zh', count: 3, isExact: true },
  ]);
});
