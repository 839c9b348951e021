import { parse } from 'csv-parse/sync';
import { feedTypes } from '@/lib/feeds/feed';
import { readByFeedsmith } from '@/lib/feeds/test-rules';
import { feedFormats, feedPath } from '@/lib/site/addresses';
import { expect, test } from './fixtures';
import { languages } from './kinds-of-pages';

const words = { en: 'window', zh: '设计' };
const withdrawn = { en: 'hall-b-closed-for-lift-tests', zh: 'b-ting-dianti-jiance' };

for (const language of languages) {
  test(`a program finds what readers find, page by page (${language})`, async ({
    request,
    page,
  }) => {
    const q = words[language];
    const search = async (cursor?: string) => {
      const params = { locale: language, q, limit: '3', ...(cursor && { cursor }) };
      return (await request.get('/api/v1/search', { params })).json();
    };
    const first = await search();
    expect(first.items).toHaveLength(3);
    const second = await search(first.nextCursor);
    const slugs = [...first.items, ...second.items].map(({ slug }) => slug);
    expect(new Set(slugs).size).toBe(slugs.length);
    await page.goto(`/${language}/search?q=${encodeURIComponent(q)}`);
    const shown = await page
      .locator('main ol a[href*="/articles/"]')
      .evaluateAll((links) =>
        links.map((link) => new URL((link as HTMLAnchorElement).href).pathname),
      );
    expect(shown).toEqual(
      expect.arrayContaining(slugs.map((slug) => `/${language}/articles/${slug}`)),
    );
    for (const { url, title } of first.items) {
      await page.goto(url);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    }
  });
}

for (const language of languages) {
  test(`a program reads a list to its end, a whole article and a table (${language})`, async ({
    request,
  }) => {
    const { items, nextCursor } = await (
      await request.get(`/api/v1/articles?locale=${language}&limit=3`)
    ).json();
    const rest = `/api/v1/articles?locale=${language}&limit=100&cursor=${nextCursor}`;
    const others = await (await request.get(rest)).json();
    const ids = [...items, ...others.items].map(({ id }) => id);
    expect(others.nextCursor).toBeNull();
    expect(new Set(ids).size).toBe(ids.length);
    const table = await request.get(`/api/v1/articles.csv?locale=${language}`);
    expect(table.headers()['content-disposition']).toBe(
      `attachment; filename="articles-${language}.csv"`,
    );
    const rows = parse(await table.text(), { bom: true, columns: true }) as { id: string }[];
    expect(rows.map(({ id }) => id)).toEqual(ids);
    const { slug, title } = items[0];
    const whole = await request.get(`/api/v1/articles/${language}/${slug}`);
    expect(await whole.json()).toMatchObject({ title, body: { type: 'doc' } });
    const gone = await request.get(`/api/v1/articles/${language}/${withdrawn[language]}`);
    expect([gone.status(), (await gone.json()).error.reason]).toEqual([
      410,
      expect.stringMatching(/\S/),
    ]);
  });

  test(`people read what programs can ask, and try it (${language})`, async ({ page, request }) => {
    await page.goto(`/${language}`);
    const title = { en: 'Open data', zh: '开放数据' }[language];
    await page.getByRole('contentinfo').getByRole('link', { name: title }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    const { paths } = await (await request.get('/api/v1/openapi.json')).json();
    const tried = await page
      .getByRole('main')
      .locator('a[href^="/api/v1/"]')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
    for (const path of Object.keys(paths)) {
      expect(tried, path).toContainEqual(
        expect.stringMatching(new RegExp(`^/api/v1${path.replaceAll(/\{\w+\}/g, '[^/]+')}$`)),
      );
    }
  });
}

test('whoever asks too much is asked to wait, and nobody else', async ({ request }) => {
  const ask = (address: string, n: number) =>
    request.get(`/api/v1/articles.csv?locale=en&limit=1&n=${n}`, {
      headers: { 'X-Forwarded-For': address },
    });
  const answers = await Promise.all(Array.from({ length: 40 }, (_, n) => ask('192.0.2.66', n)));
  const refused = answers.find((answer) => answer.status() === 429);
  expect(Number(refused?.headers()['retry-after'])).toBeGreaterThan(0);
  expect(refused?.headers()['ratelimit']).toMatch(/^"reading";r=\d+;t=\d+$/);
  expect((await ask('192.0.2.67', 99)).status()).toBe(200);
});

test('what programs get says who may have it, and is sent once', async ({ request, baseURL }) => {
  const path = '/api/v1/search?locale=en&q=library';
  const answer = await request.get(path, {
    headers: { Cookie: 'a=b', Origin: 'https://a.example' },
  });
  expect(answer.headers()).toMatchObject({
    'access-control-allow-origin': '*',
    'cache-control': 'no-cache',
    'content-type': 'application/json',
    'content-encoding': 'br',
    'x-content-type-options': 'nosniff',
  });
  expect(answer.headers()['set-cookie']).toBeUndefined();
  // On a machine that is busy elsewhere a search may be cut short, which is another answer.
  await expect(async () => {
    const { etag = '' } = (await request.get(path)).headers();
    const again = await request.get(path, { headers: { 'If-None-Match': etag } });
    expect([again.status(), (await again.body()).length]).toEqual([304, 0]);
    const head = await request.head(path);
    expect([head.status(), head.headers().etag]).toEqual([200, etag]);
  }).toPass({ timeout: 20_000 });
  const { items } = await answer.json();
  expect(items[0].url).toMatch(new RegExp(`^${baseURL}/en/articles/`));
});

test('a program that follows the paper hears only what is new, in whichever format', async ({
  request,
  baseURL,
}) => {
  for (const format of feedFormats) {
    const path = feedPath('/en', format);
    const answer = await request.get(path);
    const { etag = '', ...headers } = answer.headers();
    expect(headers['content-type'], path).toContain(feedTypes[format]);
    expect(headers['content-encoding']).toBe('br');
    const changed = headers['last-modified'] ?? '';
    const later = new Date(Date.parse(changed) + 1000).toUTCString();
    const earlier = new Date(Date.parse(changed) - 1000).toUTCString();
    for (const [asked, status] of [
      [{ 'If-None-Match': etag }, 304],
      [{ 'If-Modified-Since': later }, 304],
      [{ 'If-Modified-Since': earlier }, 200],
      [{ 'If-None-Match': '"other"', 'If-Modified-Since': later }, 200],
    ] as const) {
      const again = await request.get(path, { headers: asked });
      expect(again.status(), `${path} ${JSON.stringify(asked)}`).toBe(status);
      expect(again.headers().etag).toBe(etag);
    }
    const text = await answer.text();
    const articles = readByFeedsmith(format, text);
    expect(articles.length).toBeGreaterThan(20);
    for (const { url, html } of articles) {
      expect(url).toContain(`${baseURL}/en/articles/`);
      expect(html).toMatch(/^<(figure|p|h2)>/);
    }
  }
  const unknown = await request.get('/en/tags/nothing-here/atom.xml');
  expect(unknown.status()).toBe(404);
});

test('whatever is asked, the answer is JSON and never an error of ours', async ({ request }) => {
  const long = encodeURIComponent('长'.repeat(800));
  for (const [path, status] of [
    ['/api/v1/search?locale=en&q=%00', 400],
    ['/api/v1/search?locale=en&q=%ED%A0%80', 400],
    ['/api/v1/search?locale=en&q=%zz%', 200],
    [`/api/v1/search?locale=en&q=${long}`, 400],
    [`/api/v1/search?locale=en&q=${'a'.repeat(10_240)}`, 414],
    ['/api/v1/search?locale=en&q=a&from=%00', 400],
    ['/api/v1/search?locale=en&q=a&section=%00', 400],
    ['/api/v1/search?locale=__proto__&q=a', 400],
    ['/api/v1/suggestions?locale=en&q=%00', 200],
    ['/api/v1/suggestions?locale=en&q=((%22-', 200],
    [`/api/v1/suggestions?locale=en&q=${long}`, 400],
    ['/api/v1', 404],
    ['/api/v1/nothing', 404],
    ['/api/v1/%00', 404],
    ['/api/v1/%zz', 400],
  ] as const) {
    const answer = await request.get(path);
    expect(answer.status(), path).toBe(status);
    const { error } = await answer.json();
    if (status !== 200) expect(error, path).toMatchObject({ code: /\w/, message: /^[A-Z].*\.$/ });
  }
  const written = await request.post('/api/v1/search?locale=en&q=a', { data: {} });
  expect([written.status(), written.headers().allow]).toEqual([405, 'GET, HEAD']);
});

test('the one script of readers is compressed and asked for again only when it changed', async ({
  request,
}) => {
  const answer = await request.get('/reader.js');
  expect(answer.headers()).toMatchObject({
    'content-type': 'text/javascript; charset=utf-8',
    'content-encoding': 'br',
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
  });
  const { etag = '' } = answer.headers();
  const again = await request.get('/reader.js', { headers: { 'If-None-Match': etag } });
  expect(again.status()).toBe(304);
});
