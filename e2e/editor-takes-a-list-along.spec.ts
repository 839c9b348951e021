import { parse } from 'csv-parse/sync';
import { readFile } from 'node:fs/promises';
import { expect, signIn, test } from './fixtures';
import { hire } from './people';

test('an editor takes the list along as it is narrowed; nobody gets what they may not see', async ({
  page,
}) => {
  await signIn(page, await hire('editor'));
  await page.goto('/admin/articles?which=published&locale=zh');
  const listed = await page.locator('tbody td a.headline').allTextContents();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Download as CSV' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('articles.csv');
  const file = await readFile(await download.path());
  const rows = parse(file, { bom: true, columns: true }) as Record<string, string>[];
  expect(rows.slice(0, listed.length).map(({ Title }) => Title)).toEqual(listed);
  expect(new Set(rows.map(({ Language }) => Language))).toEqual(new Set(['中文']));
  const answers = await Promise.all(
    ['people', 'sections', 'nothing'].map((list) => page.request.get(`/admin/export/${list}`)),
  );
  expect(answers.map((answer) => answer.status())).toEqual([403, 403, 404]);
  await page.context().clearCookies();
  const closed = await page.request.get('/admin/export/articles?locale=zh', { maxRedirects: 0 });
  expect([closed.status(), closed.headers().location]).toEqual([
    307,
    expect.stringContaining('/admin/sign-in'),
  ]);
});
