import type { Page } from 'playwright/test';
import { expect, test } from './fixtures';
import { isForSuggestions, longerThanThePause, searchOf } from './suggestions';

const answerFor = (page: Page, q: string) =>
  page.waitForResponse(
    (response) =>
      isForSuggestions(response.request()) && new URL(response.url()).searchParams.get('q') === q,
  );

test('somebody who types fast is asked about once, at the end', async ({ page }) => {
  await page.clock.install({ time: 0 });
  await page.goto('/en');
  const { field, list, asked } = searchOf(page);
  await page.clock.pauseAt(600_000);
  for (const letter of 'library') {
    await field.press(letter);
    await page.clock.runFor(20);
  }
  expect(asked).toEqual([]);
  await page.clock.runFor(longerThanThePause);
  await expect(list).toBeVisible();
  expect(asked).toEqual(['library']);
});

test('on a slow network an older answer never replaces a newer one', async ({ page }) => {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => (letGo = resolve));
  await page.route('**/api/v1/suggestions?*q=window', async (route) => {
    await held;
    await route.continue().catch(() => undefined);
  });
  await page.goto('/en');
  const { field, list, options } = searchOf(page);
  const first = page.waitForRequest(/q=window$/);
  await field.fill('window');
  const older = await first;
  await field.fill('library');
  await expect(options.filter({ hasText: 'A library that breathes' })).toBeVisible();
  const shown = await list.innerText();
  letGo();
  await page.waitForTimeout(longerThanThePause);
  expect(older.failure()?.errorText, 'it was given up').toContain('ABORTED');
  expect(await list.innerText()).toBe(shown);
});

test('an answer that comes after the field was left opens nothing', async ({ page }) => {
  await page.route('**/api/v1/suggestions?*', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, longerThanThePause));
    await route.continue().catch(() => undefined);
  });
  await page.goto('/en');
  const { field, list } = searchOf(page);
  const request = page.waitForRequest(isForSuggestions);
  await field.fill('library');
  await request;
  await page.keyboard.press('Tab');
  await page.waitForTimeout(2 * longerThanThePause);
  await expect(list).toBeHidden();
});

for (const [trouble, answer] of [
  ['no network', null],
  ['an error', { status: 503, body: '{"error":{"code":"tookTooLong"}}' }],
  ['no JSON', { status: 502, body: '<html>' }],
] as const) {
  test(`with ${trouble}, the form is a form`, async ({ page }) => {
    let isBroken = false;
    await page.route('**/api/v1/suggestions?*', (route) => {
      if (!isBroken) return route.continue();
      return answer ? route.fulfill(answer) : route.abort();
    });
    await page.goto('/en');
    const { field, list } = searchOf(page);
    await field.fill('library');
    await expect(list).toBeVisible();
    isBroken = true;
    await field.fill('window');
    await expect(list, 'what belonged to other words is gone').toBeHidden();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/en/search?q=window');
    await expect(page.locator('main mark').first()).toBeVisible();
  });
}

test('what means nothing is asked for nothing and opens nothing', async ({ page }) => {
  await page.goto('/en/search?q=library');
  const { field, list, asked } = searchOf(page);
  await field.focus();
  await expect(list, 'the focus alone opens nothing').toBeHidden();
  await field.fill('   ');
  await page.waitForTimeout(longerThanThePause);
  expect(asked).toEqual([]);
  const answer = answerFor(page, 'zzzzqqq');
  await field.fill('zzzzqqq');
  expect((await answer).ok()).toBe(true);
  await page.waitForTimeout(longerThanThePause);
  await expect(list).toBeHidden();
});
