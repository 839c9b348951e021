import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { closeDatabase, db, transaction } from '@/lib/db/client';
import { useTestDatabase } from '@/lib/db/test-database';
import { env, setEnv } from '@/lib/env';
import { allLocales } from '@/lib/i18n/locales';
import { tableHead } from '@/lib/open-data/article-table';
import { openDocument, type OpenDocument } from '@/lib/open-data/open-document';
import { siteSettings } from '@/lib/site/site-settings';
import { seedDemo } from '@/prisma/seed/seed-demo';
import { startTestInterface } from '@/server/test-interface';

useTestDatabase();

const locale = 'locale=en';
const article = 'a-library-that-breathes';
const long = `x=${'a'.repeat(9_000)}`;

/** What each operation is asked, one address for each way in which it can answer. */
const asked: Record<string, Partial<Record<number, string[]>>> = {
  '/articles': {
    200: [
      ...[`?${locale}`, '?locale=zh&limit=3', `?${locale}&section=city&from=2017-01-01`],
      ...[`?${locale}&from=0001-01-01&to=9999-12-31`],
      ...[`?${locale}&tag=measuring&limit=1`, `?${locale}&author=street-studio&to=2024-12-31`],
    ],
    400: [
      ...['', '?locale=fr', `?${locale}&section=nowhere`, `?${locale}&tag=measuring&section=city`],
      ...[`?${locale}&limit=101`, `?${locale}&cursor=x`, `?${locale}&from=2024-02-30`],
      ...[`?${locale}&from=2024-02-02&to=2024-02-01`],
    ],
  },
  '/articles/{locale}/{slug}': {
    200: [`/en/${article}`],
    308: ['/en/an-older-address'],
    404: ['/en/nothing-here', `/fr/${article}`],
    410: ['/en/hall-b-closed-for-lift-tests'],
  },
  '/articles.csv': { 200: [`?${locale}`, '?locale=zh&limit=2'], 400: ['?locale=fr'] },
  '/sections': { 200: [`?${locale}`], 400: [''] },
  '/tags': { 200: [`?${locale}`, '?locale=zh&limit=2'], 400: [`?${locale}&cursor=x`] },
  '/authors': { 200: [`?${locale}`], 400: [`?${locale}&limit=0`] },
  '/search': {
    200: [`?${locale}&q=window`, '?locale=zh&q=设计&limit=1', `?${locale}&q=zzzzqqq`],
    400: [`?${locale}`, `?${locale}&q=-window`, `?${locale}&q=window&sort=best`],
  },
  '/suggestions': { 200: [`?${locale}&q=lib`, '?locale=zh&q=图'], 400: ['?q=a'] },
  '/openapi.json': { 200: ['', '?locale=zh'], 400: ['?locale=fr'] },
};

const exercised = new Set<string>();
let open: Awaited<ReturnType<typeof startTestInterface>>;
let narrow: Awaited<ReturnType<typeof startTestInterface>>;
let document: OpenDocument;
let validate: (name: string, value: unknown) => string;

beforeAll(async () => {
  setEnv({ SITE_URL: 'https://news.example.org' });
  await seedDemo();
  const { id } = await db().article.findFirstOrThrow({ where: { slug: article } });
  await db().redirect.create({ data: { path: '/en/articles/an-older-address', articleId: id } });
  [open, narrow] = await Promise.all([startTestInterface(100_000), startTestInterface(1)]);
  document = openDocument(await siteSettings('en'), 'en');
  validate = strictly(document);
}, 300_000);

afterAll(() => {
  open.stop();
  narrow.stop();
});

/** Asks, and holds the answer to what the document says of this operation and status. */
async function ask(path: string, rest: string, at = open, headers: Record<string, string> = {}) {
  const address = path.replace('/{locale}/{slug}', '') + rest;
  const init = { headers, redirect: 'manual' as const };
  const answer = await fetch(`${at.origin}/api/v1${address}`, init);
  const text = await answer.text();
  const { status } = answer;
  const where = `${address.slice(0, 100)} ${status} ${text.slice(0, 100)}`;
  const said = document.paths[path]?.get.responses[status];
  expect(said, `${where} is documented`).toBeDefined();
  exercised.add(`${path} ${status}`);
  for (const name of Object.keys(said?.headers ?? {})) {
    if (name !== 'Link') expect(answer.headers.get(name), `${name} of ${where}`).toBeTruthy();
  }
  for (const name of ['ETag', 'Link', 'Retry-After', 'Location', 'RateLimit', 'RateLimit-Policy']) {
    if (answer.headers.has(name)) expect(Object.keys(said?.headers ?? {}), where).toContain(name);
  }
  const [type, content] = Object.entries(said?.content ?? {})[0] ?? [];
  if (!type) expect(text).toBe('');
  else expect(answer.headers.get('content-type')).toMatch(type);
  const name = content?.schema.$ref?.split('/').at(-1);
  if (name) expect(validate(name, JSON.parse(text)), where).toBe('');
  return { status, headers: answer.headers, text };
}

/** A schema of the document with nothing in it that it does not name. */
function strictly({ components: { schemas } }: OpenDocument) {
  const local = JSON.stringify(schemas).replaceAll('#/components/schemas/', '#/$defs/');
  const closed = JSON.parse(local, (_, value: Record<string, unknown>) =>
    value?.properties ? { ...value, additionalProperties: false } : value,
  ) as object;
  const ajv = new Ajv2020({ strict: true, strictTypes: false, strictTuples: false });
  addFormats.default(ajv);
  ajv.addSchema({ $id: 'document', $defs: closed });
  return (name: string, value: unknown) => {
    const isSo = ajv.validate({ $ref: `document#/$defs/${name}` }, value);
    return isSo ? '' : ajv.errorsText();
  };
}

describe.each(Object.entries(asked))('%s', (path, ways) => {
  const all = Object.entries(ways).flatMap(([status, addresses = []]) =>
    addresses.map((address): [number, string] => [Number(status), address]),
  );

  test.each(all)('%i %s', async (status, address) => {
    const answer = await ask(path, address);
    expect(answer.status, answer.text.slice(0, 200)).toBe(status);
  });

  test('what is known is not sent again', async () => {
    const address = ways[200]?.[0] ?? '';
    const { headers } = await ask(path, address);
    const known = { 'If-None-Match': headers.get('etag') ?? '' };
    expect((await ask(path, address, open, known)).status).toBe(304);
  });

  test('an address can be too long, and too many can be asked', async () => {
    const address = ways[200]?.[0] ?? '';
    const more = `${address}${address.includes('?') ? '&' : '?'}${long}`;
    expect((await ask(path, more)).status).toBe(414);
    const statuses = [];
    for (let at = 0; at < 2; at += 1) statuses.push((await ask(path, address, narrow)).status);
    const isLimited = Boolean(document.paths[path]?.get.responses[429]);
    expect(statuses.at(-1)).toBe(isLimited ? 429 : 200);
  });
});

test('a search for which there is no time', async () => {
  await transaction(async (tx) => {
    await tx.$executeRaw`LOCK TABLE search.doc IN ACCESS EXCLUSIVE MODE`;
    expect((await ask('/search', `?${locale}&q=window`)).status).toBe(503);
  });
});

test('the table has every article of the list, in its columns', async () => {
  const { text } = await ask('/articles.csv', '?locale=zh');
  const list = JSON.parse((await ask('/articles', '?locale=zh&limit=100')).text);
  const [head, ...rows] = parse(text, { bom: true });
  const file = await fetch(`${open.origin}/api/v1/articles.csv?locale=zh`);
  expect([...(await file.bytes()).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(head).toEqual(tableHead);
  const titleAt = tableHead.indexOf('title');
  expect(rows.map((row) => row[titleAt])).toEqual(
    list.items.map(({ title }: { title: string }) => title),
  );
});

test('following Link leads through the whole list', async () => {
  const whole = JSON.parse((await ask('/articles', `?${locale}&limit=100`)).text).items;
  const seen: string[] = [];
  let rest: string | undefined = `?${locale}&limit=7`;
  while (rest !== undefined) {
    const { text, headers } = await ask('/articles', rest);
    seen.push(...JSON.parse(text).items.map(({ id }: { id: string }) => id));
    rest = /^<https:\/\/news\.example\.org\/api\/v1\/articles(\?[^>]+)>; rel="next"$/.exec(
      headers.get('link') ?? '',
    )?.[1];
  }
  expect(seen).toEqual(whole.map(({ id }: { id: string }) => id));
});

test.each(allLocales)('every example is what it is an example of (%s)', async (language) => {
  const { paths } = openDocument(await siteSettings(language), language);
  for (const { get } of Object.values(paths)) {
    for (const { content } of Object.values(get.responses)) {
      for (const { schema, example } of Object.values(content ?? {})) {
        const name = schema.$ref?.split('/').at(-1);
        if (name) expect(validate(name, example), name).toBe('');
      }
    }
  }
});

test('a fault of ours, and every documented answer was given', async () => {
  const { DATABASE_URL } = env();
  await closeDatabase();
  setEnv({ DATABASE_URL: 'postgres://nobody@127.0.0.1:9/nothing' });
  for (const [path, ways] of Object.entries(asked)) {
    expect((await ask(path, ways[200]?.[0] ?? '')).status).toBe(500);
  }
  await closeDatabase();
  setEnv({ DATABASE_URL });
  const documented = Object.entries(document.paths).flatMap(([path, { get }]) =>
    Object.keys(get.responses).map((status) => `${path} ${status}`),
  );
  expect([...exercised].sort()).toEqual(documented.sort());
});
