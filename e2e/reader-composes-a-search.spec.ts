import type { CDPSession } from 'playwright/test';
import { expect, test } from './fixtures';
import { longerThanThePause, searchOf, words } from './suggestions';

/** What an input method shows under the caret while it composes. */
const compose = (keys: CDPSession, text: string) =>
  keys.send('Input.imeSetComposition', {
    text,
    selectionStart: text.length,
    selectionEnd: text.length,
  });

test('nothing is asked while an input method composes, and then what was chosen', async ({
  page,
}) => {
  await page.goto('/zh');
  const { field, list, options, asked } = searchOf(page);
  await field.focus();
  const keys = await page.context().newCDPSession(page);
  for (const text of ['t', 'tu', "tu'shu", "tu'shu'guan"]) {
    await compose(keys, text);
    await expect(field).toHaveValue(text);
    await page.waitForTimeout(longerThanThePause);
  }
  for (const key of ['ArrowDown', 'Enter', 'Escape']) {
    await keys.send('Input.dispatchKeyEvent', {
      type: 'rawKeyDown',
      key,
      windowsVirtualKeyCode: 229,
    });
  }
  expect(asked).toEqual([]);
  await expect(list).toBeHidden();
  await expect(page).toHaveURL('/zh');

  await keys.send('Input.insertText', { text: '图书馆' });
  await expect(list).toBeVisible();
  expect(asked).toEqual(['图书馆']);
  await expect(options.filter({ hasText: words.zh.headline })).toBeVisible();

  await compose(keys, 's');
  await expect(list, 'candidates stand where the list would').toBeHidden();
  await compose(keys, "she'ji");
  await page.waitForTimeout(longerThanThePause);
  expect(asked).toEqual(['图书馆']);
  await compose(keys, '');
  await expect(field).toHaveValue('图书馆');
  await expect(list, 'given up, what was there is asked again').toBeVisible();
  expect(asked).toEqual(['图书馆', '图书馆']);
});

test.describe('with a keyboard that composes every word', () => {
  test.use({ userAgent: 'Mozilla/5.0 (Linux; Android 16) AppleWebKit/537.36 Chrome/150.0' });

  test('a reader of English is suggested to within a word', async ({ page }) => {
    await page.goto('/en');
    const { field, list, asked } = searchOf(page);
    await field.focus();
    const keys = await page.context().newCDPSession(page);
    for (const text of ['l', 'li', 'lib', 'libr', 'library']) await compose(keys, text);
    await expect(list).toBeVisible();
    expect(asked).toEqual(['library']);
  });

  test('a reader of Chinese is not', async ({ page }) => {
    await page.goto('/zh');
    const { field, asked } = searchOf(page);
    await field.focus();
    await compose(await page.context().newCDPSession(page), "tu'shu");
    await page.waitForTimeout(longerThanThePause);
    expect(asked).toEqual([]);
  });
});
