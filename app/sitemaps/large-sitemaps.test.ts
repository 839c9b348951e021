import { Readable } from 'node:stream';
import { parseSitemap, parseSitemapIndex } from 'sitemap';
import { beforeAll, expect, test } from 'vitest';
import { GET as getNews } from '@/app/news-sitemap.xml/route';
import { GET as getIndex } from '@/app/sitemap.xml/route';
import { db, transaction } from '@/lib/db/client';
import { useTestDatabase as onTestDatabase } from '@/lib/db/test-database';
import { setEnv } from '@/lib/env';
import { schemaTrouble } from '@/lib/feeds/test-schemas';
import { withRequestMemory } from '@/lib/process-state';
import { raisePublicationNumber } from '@/lib/publication/publication';
import { longestPart } from '@/lib/site/sitemap-part';
import { newSection } from '@/prisma/seed/factories';
import { GET as getPart } from './[locale]/[part]/route';

onTestDatabase();

const site = 'https://news.example.org';
const hour = 3_600_000;

/** Publishes as many articles as that, each a second older than the one before it. */
async function publishMany(name: string, many: number, newest: Date): Promise<void> {
  const { id: sectionId } = await newSection();
  await transaction(async (tx) => {
    await tx.$executeRaw`
      CREATE TEMPORARY TABLE plan ON COMMIT DROP AS
      SELECT gen_random_uuid() AS story, gen_random_uuid() AS article, gen_random_uuid() AS revision,
        ${name} || '-' || n AS slug, ${newest}::timestamptz - make_interval(secs => n) AS issued
      FROM generate_series(0, ${many}::int - 1) AS n`;
    await tx.$executeRaw`INSERT INTO story (id) SELECT story FROM plan`;
    await tx.$executeRaw`
      INSERT INTO article (id, story_id, locale, slug) SELECT article, story, 'en', slug FROM plan`;
    await tx.$executeRaw`
      INSERT INTO revision (id, article_id, number, title, body, body_text, slug, section_id, content_hash)
      SELECT revision, article, 1, slug, '{"type":"doc","content":[]}', '', slug, ${sectionId}::uuid, slug
      FROM plan`;
    await tx.$executeRaw`
      UPDATE article SET draft_revision_id = revision, live_revision_id = revision, state = 'published',
        publish_at = issued, first_published_at = issued, last_changed_at = issued,
        title = plan.slug, standfirst = '', section_id = ${sectionId}::uuid
      FROM plan WHERE article.id = plan.article`;
    await raisePublicationNumber(tx);
  });
}

async function answerOf(part: string): Promise<Response> {
  const params = Promise.resolve({ locale: 'en', part });
  const request = new Request(`${site}/sitemap-en-${part}.xml`);
  return withRequestMemory(undefined, () => getPart(request, { params }));
}

async function urlsIn(answer: Response): Promise<string[]> {
  const xml = await answer.text();
  expect(schemaTrouble('sitemap', xml)).toEqual([]);
  return (await parseSitemap(Readable.from([xml]))).map(({ url }) => url);
}

async function newsSlugs(): Promise<string[]> {
  const urls = await urlsIn(await getNews());
  return urls.map((url) => url.slice(`${site}/en/articles/`.length));
}

beforeAll(async () => {
  setEnv({ SITE_URL: site });
});

test('a month of more articles than a part holds goes on in a second, each article once, and in no third', async () => {
  const many = longestPart + 2;
  await publishMany('old', many, new Date('2024-08-20T00:00:00Z'));
  const index = await (await getIndex()).text();
  expect(schemaTrouble('index', index)).toEqual([]);
  const parts = (await parseSitemapIndex(Readable.from([index]))).map(({ url }) => url);
  expect(parts.filter((url) => url.includes('2024'))).toEqual([
    `${site}/sitemap-en-2024-08.xml`,
    `${site}/sitemap-en-2024-08-2.xml`,
  ]);
  const [first, second] = await Promise.all(
    ['2024-08', '2024-08-2'].map(async (part) => urlsIn(await answerOf(part))),
  );
  expect(first).toHaveLength(longestPart);
  expect(second).toEqual([`${site}/en/articles/old-1`, `${site}/en/articles/old-0`]);
  expect(new Set([...(first ?? []), ...(second ?? [])]).size).toBe(many);
  expect((await answerOf('2024-08-3')).status).toBe(404);
}, 60_000);

test('news is of the last 48 hours, and the newest thousand of it', async () => {
  const now = Date.now();
  await publishMany('too-old', 1, new Date(now - 48 * hour - 60_000));
  await publishMany('just-news', 1, new Date(now - 48 * hour + 60_000));
  expect(await newsSlugs()).toEqual(['just-news-0']);
  await publishMany('new', 1_001, new Date(now - hour));
  const slugs = await newsSlugs();
  expect(slugs).toEqual(Array.from({ length: 1_000 }, (_, at) => `new-${at}`));
});

test('tags of which there are more go on in a second part as well', async () => {
  const many = longestPart + 1;
  const article = await db().article.findFirstOrThrow({ where: { slug: 'old-0' } });
  await transaction(async (tx) => {
    await tx.$executeRaw`
      CREATE TEMPORARY TABLE plan ON COMMIT DROP AS
      SELECT gen_random_uuid() AS id, 'tag-' || n AS slug FROM generate_series(1, ${many}::int) AS n`;
    await tx.$executeRaw`INSERT INTO tag (id) SELECT id FROM plan`;
    await tx.$executeRaw`
      INSERT INTO tag_text (tag_id, locale, name, slug) SELECT id, 'en', slug, slug FROM plan`;
    await tx.$executeRaw`
      INSERT INTO article_tag (article_id, tag_id, locale, publish_at)
      SELECT ${article.id}::uuid, id, 'en', ${article.publishAt} FROM plan`;
    await raisePublicationNumber(tx);
  });
  const index = await (await getIndex()).text();
  expect(index.match(/sitemap-en-tags[-\d]*[.]xml/g)).toEqual([
    'sitemap-en-tags.xml',
    'sitemap-en-tags-2.xml',
  ]);
  const [first, second] = await Promise.all(
    ['tags', 'tags-2'].map(async (part) => urlsIn(await answerOf(part))),
  );
  expect([first?.length, second?.length]).toEqual([longestPart, 1]);
  expect(new Set([...(first ?? []), ...(second ?? [])]).size).toBe(many);
  expect((await answerOf('tags-3')).status).toBe(404);
}, 60_000);
