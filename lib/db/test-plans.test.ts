import { beforeAll, expect, test } from 'vitest';
import { fillNewspaper } from '@/bench/large-newspaper';
import { db } from './client';
import { useTestDatabase } from './test-database';
import { costlyStatements } from './test-plans';

useTestDatabase();

const bounds = { buffers: 10, removed: 30, sorted: 30 };

beforeAll(async () => {
  await fillNewspaper(1_000);
});

test('what walks through a table, or sorts it, is named', async () => {
  const ask = () => db().$queryRaw`SELECT id FROM article ORDER BY md5(slug) LIMIT 5`;
  const complaints = await costlyStatements(ask, bounds);
  expect(complaints).toHaveLength(3);
  expect(complaints[0]).toMatch(/^\d+ buffers: SELECT/);
  expect(complaints[1]).toMatch(/^sorts 1000 rows: SELECT/);
  expect(complaints[2]).toMatch(/^reads all of article: SELECT/);
});

test('what goes along an index passes', async () => {
  const ask = () => db().article.findFirst({ where: { locale: 'en', slug: 'block-1' } });
  expect(await costlyStatements(ask, bounds)).toEqual([]);
});

test('a question that was not put to PostgreSQL passes no test', async () => {
  await expect(costlyStatements(() => Promise.resolve(), bounds)).rejects.toThrow('No statement');
});
