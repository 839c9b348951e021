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
import { newEditor } from '@/prisma/seed/factories';
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
  await newEditor('writer', { email: 'zhou.an@chufeng.example.org' });

  await makeFirstContent();

  expect(await db().article.count()).toBeGreaterThan(10);
  const passwords = readFileSync(path.join(folder, 'first-admin.txt'), 'utf8');
  for (const { email } of await db().editor.findMany()) expect(passwords).toContain(email);
  expect(await db().editor.count()).toBe(3);
});
