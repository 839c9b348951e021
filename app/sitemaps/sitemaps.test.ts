import { Readable } from 'node:stream';
import robotsParser from 'robots-parser';
import { parseSitemap, parseSitemapIndex } from 'sitemap';
import { beforeAll, expect, test } from 'vitest';
import robots from '@/app/robots';
import { GET as getIndex } from '@/app/sitemap.xml/route';
import { GET as getNews } from '@/app/news-sitemap.xml/route';
import { operator } from '@/lib/auth/actor';
import { db } from '@/lib/db/client';
import { useTestDatabase as onTestDatabase } from '@/lib/db/test-database';
import { setEnv } from '@/lib/env';
import { schemaTrouble } from '@/lib/feeds/test-schemas';
import { changeSiteSettings } from '@/lib/newsroom/change-site-settings';
import { withAnswerHead } from '@/lib/process-state';
import { newAuthor, newPublishedArticle, newSection, newTag } from '@/prisma/seed/factories';
import { GET as getPart } from './[locale]/[part]/route';

onTestDatabase();

const site = 'https://news.example.org';

/** What a part has, by its address as readers know it. */
async function read(url: string) {
  const [, locale = '', part = ''] = /\/sitemap-([a-z]+)-([\w-]+)\.xml$/.exec(url) ?? [];
  const params = Promise.resolve({ locale, part });
  const answer = await getPart(new Request(url), { params });
  if (answer.status !== 200) return null;
  const xml = await answer.text();
  expect(schemaTrouble('sitemap', xml), url).toEqual([]);
  return parseSitemap(Readable.from([xml]));
}

async function readIndex() {
  const xml = await (await getIndex()).text();
  expect(schemaTrouble('index', xml)).toEqual([]);
  return parseSitemapIndex(Readable.from([xml]));
}

async function allPages() {
  const parts = await Promise.all((await readIndex()).map(({ url }) => read(url)));
  return parts.flatMap((pages) => pages ?? []);
}

beforeAll(async () => {
  setEnv({ SITE_URL: site });
});

test('a paper without an article has its own pages all the same, and no news', async () => {
  const pages = (await allPages()).map(({ url }) => url);
  expect(pages).toEqual(expect.arrayContaining([`${site}/en`, `${site}/zh`, `${site}/zh/tags`]));
  const xml = await (await getNews()).text();
  expect(schemaTrouble('sitemap', xml)).toEqual([]);
  expect((await parseSitemap(Readable.from([xml]))).map(({ url }) => url)).toEqual([
    `${site}/en`,
    `${site}/zh`,
  ]);
});

test('every public page is in the sitemap once, with its languages; nothing else is', async () => {
  const names = {
    sectionId: (await newSection()).id,
    tagIds: [(await newTag()).id],
    authorIds: [(await newAuthor()).id],
  };
  const unused = await db().tagText.findFirstOrThrow({ where: { tagId: (await newTag()).id } });
  const publishAt = new Date('2024-08-10T00:00:00Z');
  const { articleId } = await newPublishedArticle(operator, { ...names, slug: 'one', publishAt });
  const { storyId } = await db().article.findUniqueOrThrow({ where: { id: articleId } });
  await newPublishedArticle(operator, { ...names, slug: 'yi', locale: 'zh', storyId, publishAt });
  await newPublishedArticle(operator, {
    ...names,
    slug: 'future',
    publishAt: new Date('2099-01-01'),
  });
  const pages = await allPages();
  const urls = pages.map(({ url }) => url);
  expect(new Set(urls).size).toBe(urls.length);
  expect(urls).toEqual(
    expect.arrayContaining([
      `${site}/en/articles/one`,
      `${site}/zh/articles/yi`,
      `${site}/en/archive`,
      `${site}/en/feeds`,
      `${site}/zh/open-data`,
      `${site}/en/archive/2024`,
      `${site}/zh/archive/2024/08`,
      expect.stringMatching(/\/en\/sections\/section-/),
      expect.stringMatching(/\/zh\/tags\/tag-/),
      expect.stringMatching(/\/en\/authors\/author-/),
    ]),
  );
  expect(urls.join(' ')).not.toMatch(new RegExp(`future|/search|/about|${unused.slug}`));
  const article = pages.find(({ url }) => url === `${site}/zh/articles/yi`);
  expect(article?.links).toEqual([
    { lang: 'en', url: `${site}/en/articles/one` },
    { lang: 'zh-Hans', url: `${site}/zh/articles/yi` },
    { lang: 'x-default', url: `${site}/en/articles/one` },
  ]);
  expect(article?.lastmod).toMatch(/^20\d\d-.*Z$/);
  const tag = pages.find(({ url }) => /\/zh\/tags\/tag-/.test(url));
  expect(tag?.links.map(({ lang }) => lang)).toEqual(['en', 'zh-Hans', 'x-default']);
});

test('the index says when the last article of a month changed', async () => {
  const months = (await readIndex()).filter(({ url }) => url.includes('2024-08'));
  expect(months.map(({ url }) => url)).toEqual([
    `${site}/sitemap-en-2024-08.xml`,
    `${site}/sitemap-zh-2024-08.xml`,
  ]);
  expect(months[0]?.lastmod).toMatch(/Z$/);
});

test.each(['en-2024-07', 'en-2024-08-2', 'en-tags-2', 'en-pages-2', 'fr-pages', 'en-nothing'])(
  'there is no part %s',
  async (part) => {
    expect(await read(`${site}/sitemap-${part}.xml`)).toBeNull();
  },
);

test('news goes on a minute at most, and is named with the paper', async () => {
  await newPublishedArticle(operator, { slug: 'news', title: 'The east stair is open' });
  let xml = '';
  const began = Date.now();
  const head = await withAnswerHead(async () => {
    xml = await (await getNews()).text();
  });
  expect(schemaTrouble('sitemap', xml)).toEqual([]);
  expect(Number(head.keepUntil) - began).toBeLessThanOrEqual(61_000);
  const [page, ...more] = await parseSitemap(Readable.from([xml]));
  expect(more).toEqual([]);
  expect(page).toMatchObject({
    url: `${site}/en/articles/news`,
    news: { publication: { name: 'Courant', language: 'en' }, title: 'The east stair is open' },
  });
});

test('a language in which the paper does not appear is in no sitemap', async () => {
  await changeSiteSettings(operator, { languages: ['en'] });
  try {
    const pages = await allPages();
    expect(pages.filter(({ url }) => url.includes('/zh'))).toEqual([]);
    expect(pages.filter(({ links }) => links.length > 0)).toEqual([]);
    expect(await read(`${site}/sitemap-zh-pages.xml`)).toBeNull();
  } finally {
    await changeSiteSettings(operator, { languages: ['en', 'zh'] });
  }
});

test('crawlers are led to the sitemaps and kept out of the newsroom, not of searches', () => {
  const { rules, sitemap } = robots();
  const { disallow } = Array.isArray(rules) ? (rules[0] ?? {}) : rules;
  const text = [
    'User-agent: *',
    ...[disallow].flat().map((path) => `Disallow: ${path}`),
    ...[sitemap].flat().map((url) => `Sitemap: ${url}`),
  ].join('\n');
  const asked = robotsParser(`${site}/robots.txt`, text);
  expect(asked.getSitemaps()).toEqual([`${site}/sitemap.xml`, `${site}/news-sitemap.xml`]);
  for (const path of [
    '/en',
    '/en/search?q=a',
    '/zh/articles/a',
    '/sitemap.xml',
    '/media/a/1.webp',
  ]) {
    expect(asked.isAllowed(site + path, 'Googlebot'), path).toBe(true);
  }
  for (const path of ['/admin', '/admin/articles', '/api/v1/search', '/preview/en/x']) {
    expect(asked.isAllowed(site + path, 'Googlebot'), path).toBe(false);
  }
});
