import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { operator } from '@/lib/auth/actor';
import { db } from '@/lib/db/client';
import { useTestDatabase } from '@/lib/db/test-database';
import { setEnv } from '@/lib/env';
import { publishArticle } from '@/lib/newsroom/publish-article';
import { newArticle } from '@/prisma/seed/factories';
import { makeFirstContent } from './first-content';

useTestDatabase();

let folder = '';
const file = () => path.join(folder, 'first-admin.txt');
const lines = () => readFileSync(file(), 'utf8').trim().split('\n');

beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'courant-content-'));
  setEnv({ COURANT_DATA: folder, DEMO: '0', ADMIN_EMAIL: '', ADMIN_PASSWORD: '' });
});
beforeEach(() => rmSync(file(), { force: true }));
afterAll(() => rmSync(folder, { recursive: true }));

test('without the demo there are an admin and a section to publish in, made once', async () => {
  await makeFirstContent();
  await makeFirstContent();
  expect(lines()).toEqual([
    expect.stringMatching(/^admin: admin@example\.org {2}\S+ {2}\(Admin\)$/),
  ]);
  expect(statSync(file()).mode & 0o777).toBe(0o600);
  const texts = await db().sectionText.findMany({ orderBy: { locale: 'asc' } });
  expect(texts).toMatchObject([
    { locale: 'en', slug: 'news' },
    { locale: 'zh', slug: 'xinwen' },
  ]);
  const draft = await newArticle(operator, { sectionId: texts[0]?.sectionId });
  expect(await publishArticle(operator, draft)).toMatchObject({ state: 'published' });
});

test('articles without an admin are not joined by the demo, and somebody is told why', async () => {
  await db().editor.updateMany({ data: { role: 'writer' } });
  setEnv({ DEMO: '1', ADMIN_EMAIL: 'second@example.org' });
  const said = vi.spyOn(console, 'log').mockReturnValue();
  await makeFirstContent();
  expect(said.mock.calls).toEqual([[expect.stringMatching(/begin again with an empty database/)]]);
  expect(lines()).toEqual([expect.stringMatching(/^admin: second@example\.org /)]);
  expect(await db().article.count()).toBe(1);
  expect(await db().section.count()).toBe(1);
});
