import { Readable } from 'node:stream';
import { parseSitemap, parseSitemapIndex } from 'sitemap';
import { expect, test } from 'vitest';
import { renderSitemap, renderSitemapIndex, type SitemapPage } from './sitemap';
import { schemaTrouble } from './test-schemas';

const article: SitemapPage = {
  url: 'https://news.example.org/en/articles/east-bridge',
  changedAt: new Date('2017-09-19T03:46:00Z'),
  alternates: {
    en: 'https://news.example.org/en/articles/east-bridge',
    'zh-Hans': 'https://news.example.org/zh/articles/dong-qiao',
    'x-default': 'https://news.example.org/en/articles/east-bridge',
  },
  picture: 'https://news.example.org/media/3f9a/1600.webp',
};

const read = (xml: string) => parseSitemap(Readable.from([xml]));

test('a page has its address, its change, its languages and its picture, as another reader reads them', async () => {
  const xml = renderSitemap([article, { url: 'https://news.example.org/en' }]);
  expect(schemaTrouble('sitemap', xml)).toEqual([]);
  const [first, second] = await read(xml);
  expect(first).toMatchObject({
    url: article.url,
    lastmod: '2017-09-19T03:46:00.000Z',
    links: Object.entries(article.alternates ?? {}).map(([lang, url]) => ({ lang, url })),
    img: [{ url: article.picture }],
  });
  expect(second).toMatchObject({ url: 'https://news.example.org/en', links: [], img: [] });
  expect(second?.lastmod).toBeUndefined();
});

test('addresses are written as XML has them', async () => {
  const url = `https://news.example.org/en?a=1&b='"<>`;
  const xml = renderSitemap([{ url }]);
  expect(xml).toContain('a=1&amp;b=');
  expect((await read(xml))[0]?.url).toBe(url);
});

test('an index names its parts, with when they changed where that is known', async () => {
  const [older, newer] = ['2024-08', '2024-09'].map((at) => `https://news.example.org/${at}.xml`);
  const xml = renderSitemapIndex([
    { url: String(older), changedAt: new Date('2024-08-31T12:00:00Z') },
    { url: String(newer) },
  ]);
  expect(schemaTrouble('index', xml)).toEqual([]);
  expect(await parseSitemapIndex(Readable.from([xml]))).toEqual([
    { url: older, lastmod: '2024-08-31T12:00:00.000Z' },
    { url: newer },
  ]);
});

test.each([
  ['no address', () => renderSitemap([])],
  ['an address without a host', () => renderSitemap([{ url: '/en' }])],
  ['a picture without a host', () => renderSitemap([{ ...article, picture: '/media/a.webp' }])],
  [
    'a language that is none',
    () => renderSitemap([{ ...article, alternates: { '': article.url } }]),
  ],
])('the schema finds %s', (_, render) => {
  expect(schemaTrouble('sitemap', render())).not.toEqual([]);
});

test('the schema of an index finds one without a part', () => {
  expect(schemaTrouble('index', renderSitemapIndex([]))).not.toEqual([]);
});
