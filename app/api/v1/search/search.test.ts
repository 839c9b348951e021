import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { db, transaction } from '@/lib/db/client';
import { useTestDatabase } from '@/lib/db/test-database';
import { setEnv } from '@/lib/env';
import { raisePublicationNumber } from '@/lib/publication/publication';
import { putTestArticle, putTestSection } from '@/lib/search/test-articles';
import { GET as getBrowserSuggestions } from '../suggestions/browser/route';
import { GET as getSuggestions } from '../suggestions/route';
import { GET } from './route';

useTestDatabase();

let cityId: string;

beforeAll(async () => {
  setEnv({ SITE_URL: 'https://news.example.org', NEWSROOM_TZ: 'Asia/Shanghai' });
  cityId = await putTestSection('city');
  const riversId = await putTestSection('rivers');
  await putTestArticle({
    locale: 'en',
    title: 'Lanterns <b>above</b> the lake',
    standfirst: 'Nine lanterns were counted.',
    publishAt: new Date('2017-09-19T03:46:00Z'),
    sectionId: cityId,
  });
  for (let day = 1; day <= 5; day += 1) {
    await putTestArticle({
      locale: 'en',
      title: `A lantern on day ${day}`,
      publishAt: new Date(`2018-01-0${day}T00:00:00Z`),
      sectionId: riversId,
    });
  }
  await putTestArticle({ locale: 'zh', title: '湖上的灯笼', sectionId: cityId });
});

const urlOf = (path: string, parameters: Record<string, string>) =>
  `https://news.example.org${path}?${new URLSearchParams(parameters)}`;

async function ask(parameters: Record<string, string>) {
  const answer = await GET(new Request(urlOf('/api/v1/search', { locale: 'en', ...parameters })));
  return { status: answer.status, etag: answer.headers.get('etag'), body: await answer.json() };
}

async function titles(parameters: Record<string, string>): Promise<string[]> {
  const { body } = await ask({ q: 'lantern', sort: 'newest', ...parameters });
  return body.items.map(({ title }: { title: string }) => title);
}

test('an article is found with its address, time, section and what to mark, as text', async () => {
  const { status, body } = await ask({ q: 'lanterns lake' });
  expect(status).toBe(200);
  expect(body).toMatchObject({ total: 1, totalIsExact: true, isCut: false, relaxed: false });
  const [item] = body.items;
  expect(item).toMatchObject({
    locale: 'en',
    title: 'Lanterns <b>above</b> the lake',
    url: `https://news.example.org/en/articles/${item.slug}`,
    publishedAt: '2017-09-19T03:46:00.000Z',
    section: { name: 'city', slug: 'city' },
    twin: null,
    isPinned: false,
  });
  expect(item.highlights.title).toEqual([
    { text: 'Lanterns', hit: true },
    { text: ' <b>above</b> the ', hit: false },
    { text: 'lake', hit: true },
  ]);
  expect(item.highlights.excerpt).toContainEqual({ text: 'lanterns', hit: true });
  expect(body.facets.sections).toEqual([{ name: 'city', slug: 'city', count: 1 }]);
  expect(body.tookMs).toBeGreaterThanOrEqual(0);
});

test('cursors lead through all that was found, each once, and end', async () => {
  const seen: string[] = [];
  let cursor: string | null = '';
  while (cursor !== null) {
    const { body } = await ask({ q: 'lantern', sort: 'newest', limit: '4', cursor });
    expect(body.total).toBe(6);
    seen.push(...body.items.map(({ slug }: { slug: string }) => slug));
    expect(seen.length).toBeLessThanOrEqual(6);
    cursor = body.nextCursor;
  }
  expect(new Set(seen).size).toBe(6);
  expect((await ask({ q: 'lantern', cursor: '9' })).body).toMatchObject({
    total: 6,
    items: [],
    nextCursor: null,
  });
});

test('a section, a language and days of the newsroom narrow it; what is empty does not', async () => {
  expect(await titles({ section: 'city' })).toEqual(['Lanterns <b>above</b> the lake']);
  expect(await titles({ locale: 'zh', q: '灯笼' })).toEqual(['湖上的灯笼']);
  expect(await titles({ from: '2018-01-02', to: '2018-01-03' })).toEqual([
    'A lantern on day 3',
    'A lantern on day 2',
  ]);
  expect(await titles({ to: '2017-09-19', section: '', author: '' })).toHaveLength(1);
  expect(await titles({ to: '2017-09-18' })).toEqual([]);
});

test.each([
  ['locale', { locale: 'fr' }],
  ['locale', { locale: '' }],
  ['section', { section: 'nowhere' }],
  ['author', { author: 'nobody' }],
  ['from', { from: '19.9.2017' }],
  ['to', { to: '2017-02-30' }],
  ['to', { from: '2017-02-03', to: '2017-02-02' }],
  ['sort', { sort: 'best' }],
  ['whole', { whole: 'perhaps' }],
  ['limit', { limit: '51' }],
  ['limit', { limit: '0' }],
  ['limit', { limit: '1e1' }],
  ['cursor', { cursor: '-1' }],
  ['cursor', { cursor: '2.5' }],
  ['q', { q: 'lamp '.repeat(2000) }],
])('a wrong %s is named in one sentence', async (parameter, wrong) => {
  const { status, body } = await ask({ q: 'lantern', ...wrong });
  expect(status).toBe(400);
  expect(body.error).toMatchObject({ code: 'invalidParameter', parameter });
  expect(body.error.message).toMatch(/^[A-Z][^.]+\.$/);
  expect(Object.keys(body)).toEqual(['error']);
});

test.each([
  ['empty', ''],
  ['empty', '\0 \u0007'],
  ['onlyExclusions', '-lantern'],
  ['onlyStopWords', 'the of'],
])('a query that cannot be meant is refused as %s', async (code, q) => {
  const { status, body } = await ask({ q });
  expect(status).toBe(400);
  expect(body.error).toMatchObject({ code, parameter: 'q' });
});

test('a language in which the paper does not appear is not searched', async () => {
  await db().siteSetting.create({ data: { locales: ['en'] } });
  await transaction(raisePublicationNumber);
  try {
    const { status, body } = await ask({ locale: 'zh', q: '灯笼' });
    expect(status).toBe(400);
    expect(body.error).toMatchObject({ parameter: 'locale', message: /one of: en\./ });
  } finally {
    await db().siteSetting.deleteMany();
    await transaction(raisePublicationNumber);
  }
});

test('the same answer has the same tag, however long it took; another has another', async () => {
  const { etag } = await ask({ q: 'lantern' });
  expect(etag).toMatch(/^W\/"[\w-]{43}"$/);
  expect((await ask({ q: 'lantern' })).etag).toBe(etag);
  expect((await ask({ q: 'lantern', limit: '2' })).etag).not.toBe(etag);
});

test('any text is answered', async () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.constantFrom('\0', '\ud800', 'a\udc00b', '"', '-', 'OR', '((', '%', '设'.repeat(3000)),
  );
  await fc.assert(
    fc.asyncProperty(text, async (q) => {
      expect([200, 400]).toContain((await ask({ q })).status);
      const url = urlOf('/api/v1/suggestions', { locale: 'en', q });
      expect([200, 400]).toContain((await getSuggestions(new Request(url))).status);
    }),
    { numRuns: 60 },
  );
});

test('suggestions are articles whose title begins to say it; nothing typed, nothing suggested', async () => {
  const suggestions = async (parameters: Record<string, string>) =>
    (await getSuggestions(new Request(urlOf('/api/v1/suggestions', parameters)))).json();
  const { articles } = await suggestions({ locale: 'zh', q: '灯笼' });
  expect(articles).toEqual([
    {
      locale: 'zh',
      slug: articles[0].slug,
      title: '湖上的灯笼',
      url: `https://news.example.org/zh/articles/${articles[0].slug}`,
      highlights: [
        { text: '湖上的', hit: false },
        { text: '灯笼', hit: true },
      ],
    },
  ]);
  expect(await suggestions({ locale: 'zh' })).toEqual({ terms: [], articles: [] });
  expect(await suggestions({ q: 'a' })).toMatchObject({ error: { parameter: 'locale' } });
});

test('browsers get what was typed and what may be meant, in a form of their own', async () => {
  const path = '/api/v1/suggestions/browser';
  const answer = await getBrowserSuggestions(new Request(urlOf(path, { locale: 'en', q: 'lan' })));
  expect(answer.headers.get('content-type')).toBe('application/x-suggestions+json');
  const [typed, terms, ...more] = await answer.json();
  expect([typed, more]).toEqual(['lan', []]);
  const asked = new Request(urlOf('/api/v1/suggestions', { locale: 'en', q: 'lan' }));
  expect(terms).toEqual((await (await getSuggestions(asked)).json()).terms);
  const wrong = await getBrowserSuggestions(new Request(urlOf(path, { locale: 'fr', q: 'lan' })));
  expect([wrong.status, wrong.headers.get('content-type')]).toEqual([400, 'application/json']);
});
