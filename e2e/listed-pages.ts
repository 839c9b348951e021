import { Readable } from 'node:stream';
import { expect, type APIRequestContext } from 'playwright/test';
import { parseSitemap, parseSitemapIndex } from 'sitemap';
import { schemaTrouble } from '@/lib/feeds/test-schemas';

/** A page as a sitemap names it, with what it says of it. */
export type ListedPage = Awaited<ReturnType<typeof parseSitemap>>[number];

/** Every page that the sitemaps name to which robots.txt leads; each file of them keeps to its schema. */
export async function listedPages(
  request: APIRequestContext,
  baseURL: string | undefined,
): Promise<ListedPage[]> {
  const robots = await (await request.get('/robots.txt')).text();
  const [all = '', news = ''] = [...robots.matchAll(/^Sitemap: (.*)$/gm)].map(([, url]) => url);
  expect([all, news]).toEqual([`${baseURL}/sitemap.xml`, `${baseURL}/news-sitemap.xml`]);
  await parseSitemap(await readXml(request, news, 'sitemap'));
  const parts = await parseSitemapIndex(await readXml(request, all, 'index'));
  const pages: ListedPage[] = [];
  for (const { url } of parts)
    pages.push(...(await parseSitemap(await readXml(request, url, 'sitemap'))));
  return pages;
}

async function readXml(request: APIRequestContext, url: string, kind: 'sitemap' | 'index') {
  const answer = await request.get(url);
  expect([answer.status(), answer.headers()['content-type']], url).toEqual([
    200,
    'application/xml; charset=utf-8',
  ]);
  const xml = await answer.text();
  expect(schemaTrouble(kind, xml), url).toEqual([]);
  return Readable.from([xml]);
}
