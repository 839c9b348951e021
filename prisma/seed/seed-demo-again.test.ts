import { expect, test } from 'vitest';
import { operator } from '@/lib/auth/actor';
import { db } from '@/lib/db/client';
import { useTestDatabase } from '@/lib/db/test-database';
import { changeSiteSettings } from '@/lib/newsroom/change-site-settings';
import { seedDemo } from './seed-demo';
import { openAuthors, openSections, openTags } from './seed-names';

useTestDatabase();

test("another paper's database is left alone", async () => {
  await changeSiteSettings(operator, { texts: { en: { name: 'The Harbour Courier' } } });

  expect(await seedDemo()).toEqual({
    loaded: false,
    reason: expect.stringContaining('The Harbour Courier'),
  });
  expect(await db().section.count()).toBe(0);
});

test('sections, tags and bylines that an interrupted run left are taken up', async () => {
  const open = async () => [
    await openSections(operator),
    await openTags(operator),
    await openAuthors(operator),
  ];
  const left = await open();
  expect(await open()).toEqual(left);
  expect(await db().section.count()).toBe(5);
});
