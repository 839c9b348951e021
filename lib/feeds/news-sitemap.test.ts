import { Readable } from 'node:stream';
import { parseSitemap } from 'sitemap';
import { expect, test } from 'vitest';
import { renderNewsSitemap, type NewsPage } from './news-sitemap';
import { schemaTrouble } from './test-schemas';

const news: NewsPage = {
  url: 'https://news.example.org/zh/articles/dong-qiao',
  locale: 'zh',
  publication: '华楚设计新闻',
  title: '东桥 <开放> & 通行',
  publishAt: new Date('2017-09-19T03:46:00Z'),
};

test('an article is named with its paper, language, time and title', async () => {
  const xml = renderNewsSitemap([news, { ...news, locale: 'en' }], []);
  expect(schemaTrouble('sitemap', xml)).toEqual([]);
  const pages = await parseSitemap(Readable.from([xml]));
  expect(pages.map((page) => page.news)).toMatchObject([
    {
      publication: { name: '华楚设计新闻', language: 'zh-cn' },
      publication_date: '2017-09-19T03:46:00.000Z',
      title: '东桥 <开放> & 通行',
    },
    { publication: { language: 'en' } },
  ]);
});

test('a paper without news names its front pages, which are none: a sitemap has an address', async () => {
  const xml = renderNewsSitemap([], ['https://news.example.org/zh']);
  expect(schemaTrouble('sitemap', xml)).toEqual([]);
  const pages = await parseSitemap(Readable.from([xml]));
  expect(pages.map(({ url, news }) => ({ url, news }))).toEqual([
    { url: 'https://news.example.org/zh', news: undefined },
  ]);
  expect(renderNewsSitemap([news], ['https://news.example.org/zh'])).not.toContain('org/zh</loc>');
});

test.each([
  ['an article without a title', { title: ' ' }],
  ['a paper without a name', { publication: '' }],
])('the schema finds %s', (_, wrong) => {
  expect(schemaTrouble('sitemap', renderNewsSitemap([{ ...news, ...wrong }], []))).not.toEqual([]);
});
