import { parse } from 'csv-parse/sync';
import { randomBytes, randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { fillNewspaper, type LargeNewspaper } from '@/bench/large-newspaper';
import { exportedListNames } from '@/components/admin/csv-link';
import { rooms } from '@/components/admin/rooms';
import { can } from '@/lib/auth/permissions';
import type { SignedInEditor } from '@/lib/auth/session-editor';
import { db } from '@/lib/db/client';
import { useTestDatabase as onTestDatabase } from '@/lib/db/test-database';
import { setEnv } from '@/lib/env';
import { ForbiddenError } from '@/lib/errors';
import { operator } from '@/lib/auth/actor';
import { allLocales, type Locale } from '@/lib/i18n/locales';
import { pingWebhook } from '@/lib/newsroom/ping-webhook';
import { newWebhook } from '@/lib/newsroom/test-webhooks';
import { writeReads } from '@/lib/reads/write-reads';
import { newEditor, newTag } from '@/prisma/seed/factories';
import { listLines } from '../articles/article-lines';
import { parsePosition, toListFilter } from '../articles/list-query';
import { csvOf, linesAtOnce, readerOf, type ExportQuery } from './exported-list';
import { exportedLists } from './exported-lists';

onTestDatabase();

const roles = ['writer', 'editor', 'admin'] as const;
const people = new Map<string, SignedInEditor>();
let paper: LargeNewspaper;

beforeAll(async () => {
  setEnv({ SITE_URL: 'https://news.example.org', SECRET: randomBytes(24).toString('hex') });
  paper = await fillNewspaper(linesAtOnce * 2 + 300);
  for (const role of roles) {
    const actor = await newEditor(role, { name: `=${role} 周安` });
    const session = { id: String(actor.id), email: '', locale: 'en' as const, sessionId: '' };
    people.set(role, { ...actor, role, ...session });
  }
});

async function textOf(
  list: keyof typeof exportedLists,
  query: ExportQuery,
  editor: SignedInEditor,
) {
  const parts: string[] = [];
  for await (const part of csvOf(exportedLists[list], await readerOf(editor), query)) {
    parts.push(part);
  }
  return parts;
}

async function rowsOf(
  list: keyof typeof exportedLists,
  query: ExportQuery = {},
  role: (typeof roles)[number] = 'admin',
  locale: Locale = 'en',
): Promise<Record<string, string>[]> {
  const parts = await textOf(list, query, { ...people.get(role)!, locale });
  return parse(parts.join(''), { bom: true, columns: true });
}

test.each(exportedListNames.flatMap((list) => roles.map((role): [string, string] => [list, role])))(
  '%s are for a %s if their page is',
  async (list, role) => {
    const name = exportedListNames.find((one) => one === list)!;
    const editor = people.get(role)!;
    const asking = textOf(name, {}, editor);
    if (can(editor, rooms[exportedLists[name].room].needs)) expect(await asking).not.toEqual([]);
    else await expect(asking).rejects.toThrow(ForbiddenError);
  },
);

test.each<ExportQuery>([
  {},
  { locale: 'zh', which: 'published' },
  { which: 'draft' },
  { which: 'inReview', locale: 'en', section: 'nonsense' },
  { from: '2020-01-01', to: '2022-12-31', before: '1~nonsense' },
])('the table has exactly what all pages of the list have: %j', async (query) => {
  const editor = people.get('admin')!;
  const listed: string[] = [];
  let before: string | undefined;
  do {
    const { lines, next } = await listLines(editor, toListFilter(query), parsePosition(before));
    listed.push(...lines.map(({ title }) => title));
    before = next;
  } while (before);
  expect(listed.length).toBeGreaterThan(20);
  expect((await rowsOf('articles', query)).map(({ Title }) => Title)).toEqual(listed);
});

test('it is written a page at a time', async () => {
  const [head, ...parts] = await textOf('articles', {}, people.get('admin')!);
  expect(head?.split('\r\n')).toHaveLength(2);
  expect(parts.map((part) => part.split('\r\n').length - 1)).toEqual([500, 500, 300]);
});

test('a name that a spreadsheet would take for a formula is none, in either language', async () => {
  const [person] = await rowsOf('people', { role: 'writer' });
  expect(person).toMatchObject({ Name: "'=writer 周安", Role: 'Writer', Account: 'Enabled' });
  const [chinese] = await rowsOf('people', { role: 'writer' }, 'admin', 'zh');
  expect(chinese).toMatchObject({ 姓名: "'=writer 周安", 角色: '撰稿人' });
});

test('names are narrowed as in their list, with their texts in every language', async () => {
  const texts = {
    en: { name: 'Water works', slug: 'water-works' },
    zh: { name: '水务', slug: 'shuiwu' },
  };
  await newTag(texts);
  const tags = await rowsOf('tags', { q: '水务' });
  expect(tags).toHaveLength(1);
  expect(Object.values(tags[0]!)).toEqual([
    ...allLocales.flatMap((one) => [texts[one].name, texts[one].slug, '']),
    '0',
  ]);
  expect(await rowsOf('tags')).toHaveLength(paper.tags.length + 1);
  expect(await rowsOf('sections')).toHaveLength(paper.sectionIds.length);
});

test('only who may know addresses is told them in the audit', async () => {
  for (const [role, isTold] of [
    ['admin', true],
    ['editor', false],
  ] as const) {
    const events = await rowsOf('audit', { kind: 'editor' }, role);
    expect(events.length).toBeGreaterThan(2);
    expect(events.some(({ From }) => From !== '')).toBe(isTold);
  }
});

test('figures are those of the period, more of them than the page has room for', async () => {
  const [articleId] = (await db().article.findMany({ select: { id: true }, take: 1 })).map(
    ({ id }) => id,
  );
  const sites = Array.from({ length: 12 }, (_, at) => `=site${at}.org`);
  await writeReads({
    process: randomUUID(),
    number: 1,
    counts: {
      totals: [
        { topic: 'page', name: 'zh article', reads: 40 },
        ...sites.map((name) => ({ topic: 'referrer' as const, name, reads: 3 })),
      ],
      articles: [{ id: articleId!, reads: 40 }],
      searches: [],
    },
  });
  const figures = await rowsOf('statistics', { period: 'today' });
  const of = (figure: string) => figures.filter(({ Figure }) => Figure === figure);
  expect(of('Reads over time')).toHaveLength(24);
  expect(of('By language')).toMatchObject([{ Name: '中文', Reads: '40', Address: '' }]);
  expect(of('Where readers came from').map(({ Name }) => Name)).toEqual(
    sites.map((site) => `'${site}`).toSorted(),
  );
  expect(of('Most read articles')).toMatchObject([
    { Reads: '40', Address: `https://news.example.org/admin/articles/${articleId}` },
  ]);
  const yearly = await rowsOf('statistics', { period: 'year' }, 'writer', 'zh');
  expect(yearly.filter(({ 统计项 }) => 统计项 === '阅读走势')).toHaveLength(12);
});

test('searches that did not help are those of the period, each kind for itself', async () => {
  await db().$executeRaw`
    INSERT INTO counted_search (locale, key, day, query, asked, missed, opened)
    SELECT 'zh', key, (now() AT TIME ZONE 'UTC')::date - ago, key, 5, missed, 0
    FROM (VALUES ('=vain', 0, 5), ('long ago', 20, 5), ('found', 0, 0)) AS one (key, ago, missed)`;
  const vain = { Language: '中文', Query: "'=vain", Times: '5' };
  expect(await rowsOf('unanswered')).toEqual([vain]);
  expect((await rowsOf('unanswered', { period: 'month' })).map(({ Query }) => Query)).toEqual([
    "'=vain",
    'long ago',
  ]);
  expect((await rowsOf('unopened')).map(({ Query }) => Query)).toEqual(['found']);
});

test('webhooks are taken along without their secrets, the log is that of one', async () => {
  const { id } = await newWebhook({ name: '=app' });
  const other = await newWebhook();
  for (const one of [id, other.id]) await pingWebhook(operator, { id: one });
  await db().$executeRaw`
    INSERT INTO webhook_attempt (id, delivery_id, at, took_ms, status, trouble, words, answer)
    SELECT ${randomUUID()}::uuid, id, now(), 12, 500, 'status', '', '=broken'
    FROM webhook_delivery WHERE webhook_id = ${id}::uuid`;
  const said = { Receiver: 'https://receiver.example.org/news', State: 'On', 'Last arrived': '' };
  expect(await rowsOf('webhooks')).toEqual([
    { Name: "'=app", ...said },
    { Name: 'The app', ...said },
  ]);
  const log = await rowsOf('webhook-log', { webhook: id });
  expect(log).toMatchObject([
    {
      'What was done': 'A test',
      State: 'On its way',
      Tries: '1',
      'Answered with': '500',
      Trouble: 'The receiver did not accept it.',
      'What was answered': "'=broken",
      'What is sent': expect.stringContaining(`"id":"${id}"`),
    },
  ]);
  expect(await rowsOf('webhook-log', { webhook: 'nonsense' })).toEqual([]);
});

test('of a long log each delivery is there once, the newest first', async () => {
  const { id } = await newWebhook();
  for (let times = 0; times < 120; times += 1) await pingWebhook(operator, { id });
  const log = await rowsOf('webhook-log', { webhook: id });
  const ids = await db().webhookDelivery.findMany({
    where: { webhookId: id },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    select: { eventId: true },
  });
  expect(ids).toHaveLength(120);
  expect(log.map((line) => line['webhook-id'])).toEqual(ids.map(({ eventId }) => eventId));
});
