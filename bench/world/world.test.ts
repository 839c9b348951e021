import { beforeAll, expect, test } from 'vitest';
import { listPublishedByIds } from '@/lib/articles/published-articles';
import { db } from '@/lib/db/client';
import { useTestDatabase } from '@/lib/db/test-database';
import { directDatabaseUrl } from '@/lib/env';
import { searchArticles } from '@/lib/search/search-articles';
import { indexPart } from './index-part';
import { loadArticles } from './load-articles';
import { worldOf } from './make-article';
import { openWorld, readState } from './world-database';
import { makeNames } from './world-names';

useTestDatabase();

const articles = 400;
const { make, topics } = worldOf(articles);
const all = Array.from({ length: articles }, (_, at) => make(at));

beforeAll(async () => {
  const client = await openWorld(directDatabaseUrl());
  const names = await makeNames(topics);
  const state = await readState(client, articles);
  const untilKilled = (at: number) => {
    if (at === 250) throw new Error('killed');
    return make(at);
  };
  await expect(loadArticles(client, state, names, untilKilled, 100)).rejects.toThrow('killed');
  const left = await readState(client, articles);
  expect(left.loaded).toBe(200);
  await loadArticles(client, left, await makeNames(topics), make, 100);
  await client.end();
});

test('an article is the same whenever it is made', () => {
  const again = worldOf(articles).make;
  expect(again(123)).toEqual(all[123]);
  expect(again(7)).toEqual(all[7]);
});

test('seven in ten are English, one in ten has a twin in the other language', () => {
  const english = all.filter(({ locale }) => locale === 'en').length / articles;
  expect(english).toBeGreaterThan(0.63);
  expect(english).toBeLessThan(0.77);
  const stories = Map.groupBy(all, ({ storyAt }) => storyAt);
  const twins = [...stories.values()].filter(({ length }) => length === 2);
  expect(twins).toHaveLength(articles / 20);
  for (const [one, other] of twins) expect(one?.locale).not.toBe(other?.locale);
});

test('texts are as long as those of a newspaper', () => {
  const mean = (locale: string, length: (text: string) => number) => {
    const texts = all.filter((article) => article.locale === locale);
    return texts.reduce((sum, { bodyText }) => sum + length(bodyText), 0) / texts.length;
  };
  expect(Math.abs(mean('en', (text) => text.split(' ').length) - 310)).toBeLessThan(40);
  expect(Math.abs(mean('zh', (text) => text.length) - 530)).toBeLessThan(80);
});

test('the database has no row that its own rules would refuse', async () => {
  const keys = await db().$queryRaw<{ table: string; name: string; definition: string }[]>`
    SELECT conrelid::regclass::text AS table, conname AS name, pg_get_constraintdef(oid) AS definition
    FROM pg_constraint WHERE contype = 'f' AND conrelid IN (
      'article'::regclass, 'revision'::regclass, 'article_tag'::regclass, 'article_author'::regclass)`;
  expect(keys.length).toBeGreaterThan(10);
  const client = await openWorld(directDatabaseUrl());
  for (const { table, name, definition } of keys) {
    await client.query(`ALTER TABLE ${table} DROP CONSTRAINT ${name}`);
    await client.query(`ALTER TABLE ${table} ADD CONSTRAINT ${name} ${definition}`);
  }
  await client.query(
    'UPDATE article SET draft_revision_id = live_revision_id, version = version + 1',
  );
  await client.end();
  expect(await db().article.count()).toBe(articles);
});

test('readers see them and find them', async () => {
  await indexPart(
    '00000000-0000-0000-0000-000000000000',
    'ffffffff-ffff-ffff-ffff-ffffffffffff',
    () => {},
  );
  const rows = await db().article.findMany({
    where: { locale: 'zh' },
    orderBy: { publishAt: 'asc' },
  });
  const [first] = rows;
  const [card] = await listPublishedByIds('zh', [first?.id ?? '']);
  expect(card?.title).toBe(first?.title);
  const result = await searchArticles({
    locale: 'zh',
    q: `"${card?.title}"`,
    sort: 'newest',
    page: 1,
  });
  expect(result.kind === 'found' && result.hits.map(({ article }) => article.id)).toContain(
    first?.id,
  );
});
