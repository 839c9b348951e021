import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { operator } from '@/lib/auth/actor';
import { db } from '@/lib/db/client';
import { useTestDatabase } from '@/lib/db/test-database';
import { setEnv } from '@/lib/env';
import { changeSiteSettings } from '@/lib/newsroom/change-site-settings';
import { demoSettings } from '@/prisma/seed/demo-newspaper';
import { demoTags } from '@/prisma/seed/demo-tags';
import { newEditor } from '@/prisma/seed/factories';
import { demoPictures } from '@/prisma/seed/pictures/demo-pictures';
import { openTags } from '@/prisma/seed/seed-names';
import { addPictures } from '@/prisma/seed/seed-pictures';
import { makeFirstContent } from './first-content';

useTestDatabase();

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'courant-content-'));
  setEnv({ COURANT_DATA: folder, DEMO: '1', ADMIN_EMAIL: '', ADMIN_PASSWORD: '' });
});
afterAll(() => rmSync(folder, { recursive: true }));

test('a demo broken off before its first article is completed, with passwords that are known', async () => {
  await changeSiteSettings(operator, demoSettings);
  const writer = await newEditor('writer', { email: 'zhou.an@chufeng.example.org' });
  await openTags(operator);
  await addPictures(operator, () => {});

  await makeFirstContent();

  expect(await db().article.count()).toBeGreaterThan(10);
  const passwords = readFileSync(path.join(folder, 'first-admin.txt'), 'utf8');
  for (const { email } of await db().editor.findMany()) expect(passwords).toContain(email);
  expect(await db().editor.count()).toBe(3);
  expect(await db().article.count({ where: { createdById: { not: writer.id } } })).toBe(0);
  expect(await db().tag.count()).toBe(Object.keys(demoTags).length);
  expect(await db().media.count()).toBe(Object.keys(demoPictures).length);
}, 300_000);
