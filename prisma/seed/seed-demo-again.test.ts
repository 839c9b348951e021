import { expect, test } from 'vitest';
import { operator } from '@/lib/auth/actor';
import { db } from '@/lib/db/client';
import { useTestDatabase } from '@/lib/db/test-database';
import { changeSiteSettings } from '@/lib/newsroom/change-site-settings';
import { createSection } from '@/lib/newsroom/create-section';
import { demoSections, demoSettings } from './demo-newspaper';
import { newEditor } from './factories';
import { seedDemo } from './seed-demo';

useTestDatabase();

test("another paper's database is left alone", async () => {
  await changeSiteSettings(operator, { texts: { en: { name: 'The Harbour Courier' } } });

  expect(await seedDemo()).toEqual({
    loaded: false,
    reason: expect.stringContaining('The Harbour Courier'),
  });
  expect(await db().section.count()).toBe(0);
});

test('what an interrupted run left is taken up', async () => {
  await changeSiteSettings(operator, demoSettings);
  for (const { texts } of demoSections.slice(0, 1)) await createSection(operator, { texts });
  const writer = await newEditor('writer', { email: 'zhou.an@chufeng.example.org' });

  expect(await seedDemo()).toMatchObject({ loaded: true });
  expect(await db().section.count()).toBe(5);
  expect(await db().article.count({ where: { createdById: { not: writer.id } } })).toBe(0);
});
