import { expect, test } from 'vitest';
import { operator } from '@/lib/auth/actor';
import { useTestDatabase } from '@/lib/db/test-database';
import { newPublishedArticle, newSection } from '@/prisma/seed/factories';
import { listPublishedArticles } from './published-articles';
import { listPublishedBySection } from './published-by-section';

useTestDatabase();

test('each section has its newest, but not what is told already, and none stands empty', async () => {
  const city = (await newSection({ position: 2 })).id;
  const research = (await newSection({ position: 1 })).id;
  const onlyTold = (await newSection({ position: 0 })).id;
  await newSection({ position: 3 });
  const sections = [city, research, city, city, research, onlyTold, city];
  for (const [at, sectionId] of sections.entries()) {
    const publishAt = new Date(Date.UTC(2017, 8, at + 1));
    await newPublishedArticle(operator, { title: `Day ${at + 1}`, sectionId, publishAt });
  }
  const told = await listPublishedArticles({ locale: 'en', limit: 2 });
  const found = await listPublishedBySection('en', 2, told);
  expect(
    found.map(({ section: { id }, articles }) => [id, articles.map(({ title }) => title)]),
  ).toEqual([
    [research, ['Day 5', 'Day 2']],
    [city, ['Day 4', 'Day 3']],
  ]);
  expect(await listPublishedBySection('zh', 2, [])).toEqual([]);
});
