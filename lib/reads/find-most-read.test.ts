import { expect, test } from 'vitest';
import { operator } from '@/lib/auth/actor';
import { db } from '@/lib/db/client';
import { useTestDatabase } from '@/lib/db/test-database';
import { newPublishedArticle } from '@/prisma/seed/factories';
import { findMostRead } from './find-most-read';

useTestDatabase();

/** Reads of an article, by how many days ago. */
async function read(articleId: string, byDay: Record<number, number>): Promise<void> {
  for (const [ago, reads] of Object.entries(byDay)) {
    await db().$executeRaw`
      INSERT INTO article_read_day (article_id, day, reads)
      VALUES (${articleId}::uuid, (now() AT TIME ZONE 'UTC')::date - ${Number(ago)}::int, ${reads})`;
  }
}

test('what is read most is found out for each language, today and in seven days', async () => {
  const { articleId: old } = await newPublishedArticle(operator, {});
  const { articleId: hot } = await newPublishedArticle(operator, {});
  const { articleId: chinese } = await newPublishedArticle(operator, { locale: 'zh' });
  await read(old, { 0: 3, 6: 90, 7: 1_000 });
  await read(hot, { 0: 50 });
  await read(chinese, { 0: 2, 1: 2 });
  await findMostRead();
  const rows = await db().mostRead.findMany({
    orderBy: [{ locale: 'asc' }, { span: 'asc' }, { place: 'asc' }],
  });
  expect(rows.map(({ locale, span, articleId }) => [locale, span, articleId])).toEqual([
    ['en', 'day', hot],
    ['en', 'day', old],
    ['en', 'week', old],
    ['en', 'week', hot],
    ['zh', 'week', chinese],
  ]);
});
