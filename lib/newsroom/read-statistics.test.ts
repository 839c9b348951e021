import { randomUUID } from 'node:crypto';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { articleReads } from './article-reads';
import { readStatistics } from './read-statistics';
import { listSearchTroubles } from './search-troubles';
import type { Actor } from '@/lib/auth/actor';
import { db } from '@/lib/db/client';
import { useTestDatabase } from '@/lib/db/test-database';
import type { ReadCounts, Topic } from '@/lib/reads/read-counts';
import { writeReads } from '@/lib/reads/write-reads';
import { newEditor, newPublishedArticle, newSection } from '@/prisma/seed/factories';

useTestDatabase();

let writer: Actor;
let editor: Actor;

beforeAll(async () => {
  [writer, editor] = [await newEditor('writer'), await newEditor('editor')];
});

beforeEach(async () => {
  await db().$executeRaw`
    TRUNCATE read_hour, read_day, article_read_day, article_read_month, counted_search`;
});

const total = (topic: Topic, name: string, reads: number) => ({ topic, name, reads });

async function write(counts: Partial<ReadCounts>): Promise<void> {
  const none = { totals: [], articles: [], searches: [] };
  await writeReads({ process: randomUUID(), number: 1, counts: { ...none, ...counts } });
}

function named(name: string): Promise<{ id: string }> {
  const texts = { en: { name, slug: name.toLowerCase() }, zh: { name, slug: name.toLowerCase() } };
  return newSection({ texts });
}

const week = (now?: Date) => readStatistics(writer, { period: 'week', locale: 'en', now });

test('is told as a whole and by one thing at a time, the most first', async () => {
  const section = await named('City');
  const { articleId: id } = await newPublishedArticle(editor, { title: 'The stairs' });
  await write({
    totals: [
      total('page', 'en article', 4),
      total('page', 'zh article', 7),
      total('page', 'en front', 1),
      total('section', section.id, 11),
      total('device', 'phone', 9),
      total('device', 'desktop', 3),
      total('referrer', '(none)', 2),
      total('referrer', 'few.org', 2),
      total('referrer', 'many.org', 8),
    ],
    articles: [{ id, reads: 11 }],
  });
  const statistics = await week();
  expect(statistics).toMatchObject({
    reads: 12,
    readsBefore: 0,
    languages: [
      { name: 'zh', reads: 7 },
      { name: 'en', reads: 5 },
    ],
    kinds: [
      { name: 'article', reads: 11 },
      { name: 'front', reads: 1 },
    ],
    devices: [{ name: 'phone' }, { name: 'desktop' }],
    sections: [{ name: 'City', reads: 11 }],
    articles: [{ id, title: 'The stairs', locale: 'en', reads: 11 }],
  });
  expect(statistics.steps.map(({ reads }) => reads)).toEqual([0, 0, 0, 0, 0, 0, 12]);
  expect(statistics.referrers, 'whom few came from is not named').toEqual([
    { name: 'many.org', reads: 8 },
    { name: '(none)', reads: 2 },
    { name: '(other)', reads: 2 },
  ]);
});

test('a section that was merged is counted where it went', async () => {
  const [from, into] = [await named('Old'), await named('New')];
  await db().section.update({ where: { id: from.id }, data: { mergedIntoId: into.id } });
  await write({
    totals: [
      total('section', from.id, 2),
      total('section', into.id, 3),
      total('section', randomUUID(), 1),
    ],
  });
  expect((await week()).sections).toEqual([
    { name: 'New', reads: 5 },
    { name: '', reads: 1 },
  ]);
});

test('hours, days and months add up to the same, beside the time before', async () => {
  const now = new Date('2026-11-27T13:07:00Z');
  await db().$executeRaw`
    INSERT INTO read_hour (hour, topic, name, reads) VALUES
      ('2026-11-27 13:00', 'page', 'en front', 1), ('2026-11-27 14:00', 'page', 'en front', 1000),
      ('2026-11-26 13:00', 'page', 'en front', 2), ('2026-11-26 14:00', 'page', 'en front', 2000),
      ('2026-11-20 13:00', 'page', 'en front', 4), ('2026-11-20 13:00', 'device', 'phone', 4)`;
  await db().$executeRaw`
    INSERT INTO read_day (day, topic, name, reads) VALUES
      ('2026-10-31', 'page', 'en front', 8), ('2026-10-30', 'page', 'en front', 16),
      ('2025-11-30', 'page', 'en front', 32)`;
  const of = async (period: 'today' | 'week' | 'month' | 'year') => {
    const { reads, readsBefore } = await readStatistics(writer, { period, locale: 'zh', now });
    return [reads, readsBefore];
  };
  expect(await of('today')).toEqual([1, 2]);
  expect(await of('week')).toEqual([2_003, 4]);
  expect(await of('month')).toEqual([2_015, 16]);
  expect(await of('year')).toEqual([2_031, 0]);
  const { steps } = await readStatistics(writer, { period: 'year', locale: 'zh', now });
  expect(steps.slice(-2)).toEqual([
    { at: '2026-10-01 00:00', reads: 24 },
    { at: '2026-11-01 00:00', reads: 2_007 },
  ]);
});

test('an article says how often it was read, ever and in seven days', async () => {
  const { articleId: id } = await newPublishedArticle(editor, {});
  expect(await articleReads(writer, id)).toEqual({ ever: 0, week: 0 });
  await db().$executeRaw`
    WITH today AS (SELECT (now() AT TIME ZONE 'UTC')::date AS today), days AS (
      INSERT INTO article_read_day (article_id, day, reads)
      SELECT ${id}::uuid, today - ago, 10 ^ place FROM today,
        unnest(ARRAY[0, 6, 7, 30]) WITH ORDINALITY AS days (ago, place)
    )
    INSERT INTO article_read_month (article_id, month, reads)
    SELECT ${id}::uuid, date_trunc('month', today), 5 FROM today`;
  expect(await articleReads(writer, id)).toEqual({ ever: 11_115, week: 110 });
});

test('searches are told that found nothing, and those of which nobody opened anything', async () => {
  const search = (query: string, asked: number, missed = 0, opened = 0) => {
    return { locale: 'en' as const, key: query, query, asked, missed, opened };
  };
  await write({
    searches: [
      search('gutter', 3, 3),
      search('gargoyle', 9, 9),
      search('seldom', 2, 2),
      search('tower', 4),
      search('opened', 50, 0, 1),
      search('found at last', 5, 3),
    ],
  });
  const { period } = await week();
  const asked = { period, limit: 10 };
  const missed = await listSearchTroubles(editor, 'missed', asked);
  const unopened = await listSearchTroubles(editor, 'unopened', asked);
  const told = (searches: typeof missed) => searches.map(({ query, times }) => [query, times]);
  expect(told(missed)).toEqual([
    ['gargoyle', 9],
    ['found at last', 3],
    ['gutter', 3],
  ]);
  expect(told(unopened)).toEqual([['tower', 4]]);
  const refused = listSearchTroubles(writer, 'missed', asked);
  await expect(refused).rejects.toMatchObject({ kind: 'forbidden' });
});
