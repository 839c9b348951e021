import AxeBuilder from '@axe-core/playwright';
import type { CDPSession, Page, Request } from 'playwright/test';
import { expect, test } from './fixtures';
import { languages, type Language } from './kinds-of-pages';

const words = {
  en: {
    typed: 'library',
    headline: 'A library that breathes',
    suggestions: 'Suggestions',
    count: /^\d+ suggestions?$/,
  },
  zh: {
    typed: '图书馆',
    headline: '会呼吸的图书馆',
    suggestions: '搜索建议',
    count: /^有\d+条搜索建议$/,
  },
} satisfies Record<Language, unknown>;

/** A search of the paper, and what its page asks for meanwhile. */
function searchOf(page: Page) {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (isForSuggestions(request)) asked.push(new URL(request.url()).searchParams.get('q') ?? '');
  });
  const search = page.getByRole('search');
  return {
    asked,
    field: search.getByRole('combobox'),
    list: search.getByRole('listbox'),
    options: search.getByRole('option'),
    status: search.getByRole('status'),
    chosen: search.locator('[aria-selected=true]'),
  };
}

function isForSuggestions(request: Request): boolean {
  return new URL(request.url()).pathname === '/api/v1/suggestions';
}

const answerFor = (page: Page, q: string) =>
  page.waitForResponse(
    (response) =>
      isForSuggestions(response.request()) && new URL(response.url()).searchParams.get('q') === q,
  );

/** What an input method shows under the caret while it composes. */
const compose = (keys: CDPSession, text: string) =>
  keys.send('Input.imeSetComposition', {
    text,
    selectionStart: text.length,
    selectionEnd: text.length,
  });

/** Longer than the pause after which the script asks. */
const longerThanThePause = 400;

for (const language of languages) {
  const word = words[language];

  test(`by keyboard, a reader goes from the first letters to the article (${language})`, async ({
    page,
  }) => {
    await page.goto(`/${language}`);
    const { field, list, options, status, chosen } = searchOf(page);
    await expect(field).toHaveAttribute('aria-expanded', 'false');
    await field.focus();
    await page.keyboard.insertText(word.typed);
    await expect(list).toBeVisible();
    await expect(list).toHaveAccessibleName(word.suggestions);
    await expect(field).toHaveAttribute('aria-expanded', 'true');
    await expect(status).toHaveText(word.count);
    await expect(options.locator('mark').first()).toHaveText(new RegExp(word.typed, 'i'));

    const count = await options.count();
    expect(count).toBeGreaterThan(1);
    await page.keyboard.press('ArrowUp');
    await expect(options.last()).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('ArrowDown');
    await expect(chosen).toHaveCount(0);
    await expect(field).not.toHaveAttribute('aria-activedescendant');
    await page.keyboard.press('ArrowDown');
    await expect(options.first()).toHaveAttribute('aria-selected', 'true');
    await expect(field).toHaveAttribute(
      'aria-activedescendant',
      String(await options.first().getAttribute('id')),
    );
    await page.keyboard.press('Home');
    await expect(chosen).toHaveCount(0);
    await expect(field).toBeFocused();
    await expect(field, 'what was typed stays').toHaveValue(word.typed);

    const wanted = options.filter({ hasText: word.headline });
    for (let presses = 0; presses < count; presses += 1) {
      await page.keyboard.press('ArrowDown');
      if ((await wanted.getAttribute('aria-selected')) === 'true') break;
    }
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toContainText(word.headline);
  });

  test(`Enter asks for what is in the field, Escape closes and then clears (${language})`, async ({
    page,
  }) => {
    await page.goto(`/${language}`);
    const { field, list, status } = searchOf(page);
    await field.focus();
    await page.keyboard.insertText(word.typed);
    await expect(list).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(list).toBeHidden();
    await expect(status).toBeEmpty();
    await expect(field).toHaveValue(word.typed);
    await page.keyboard.press('ArrowDown');
    await expect(list).toBeVisible();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect(field).toHaveValue('');
    await page.keyboard.insertText(word.typed);
    await expect(list).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`/${language}/search?q=${encodeURIComponent(word.typed)}`);
  });

  test(`suggested queries stand before articles and are searched for (${language})`, async ({
    page,
  }) => {
    await page.route('**/api/v1/suggestions?*', async (route) => {
      const answer = await route.fetch();
      const json = { ...(await answer.json()), terms: [`${word.typed} 1`, 'a & <b>'] };
      await route.fulfill({ response: answer, json });
    });
    await page.goto(`/${language}`);
    const { field, options, list } = searchOf(page);
    await field.fill(word.typed);
    await expect(options.first()).toHaveText(`${word.typed} 1`);
    await expect(options.nth(1)).toHaveText('a & <b>');
    await expect(list.getByRole('group')).toHaveCount(2);
    await options.nth(1).click();
    await expect(page).toHaveURL(`/${language}/search?q=a+%26+%3Cb%3E`);
    await page.goBack();
    await expect(list).toBeHidden();
  });

  test(`the open list has no axe violation, in the light and in the dark (${language})`, async ({
    page,
  }) => {
    await page.goto(`/${language}`);
    const { field, list } = searchOf(page);
    await field.fill(word.typed);
    await expect(list).toBeVisible();
    await page.keyboard.press('ArrowDown');
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page }).include('[role=search]').analyze();
      expect(violations, colorScheme).toEqual([]);
    }
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 700 }, hasTouch: true, isMobile: true });

  for (const language of languages) {
    const word = words[language];

    test(`a finger opens a suggestion (${language})`, async ({ page }) => {
      await page.goto(`/${language}`);
      const { field, list, options } = searchOf(page);
      await field.tap();
      await page.keyboard.insertText(word.typed);
      await expect(list).toBeVisible();
      const box = await field.boundingBox();
      const under = await list.boundingBox();
      expect(under?.y, 'what one types stays in sight').toBeGreaterThan(
        Number(box?.y) + Number(box?.height),
      );
      expect(Number(under?.x) + Number(under?.width)).toBeLessThanOrEqual(390);
      for (const option of await options.all()) {
        expect((await option.boundingBox())?.height).toBeGreaterThanOrEqual(44);
      }
      await options.filter({ hasText: word.headline }).tap();
      await expect(page.getByRole('heading', { level: 1 })).toContainText(word.headline);
    });
  }
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

test('somebody who types fast is asked about once, at the end', async ({ page }) => {
  await page.goto('/en');
  const { field, list, asked } = searchOf(page);
  await field.pressSequentially('library', { delay: 20 });
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
  await expect(options.filter({ hasText: words.en.headline })).toBeVisible();
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

test('a press beside the list closes it, a press on its frame does not', async ({ page }) => {
  await page.goto('/en');
  const { field, list } = searchOf(page);
  await field.fill('library');
  await expect(list).toBeVisible();
  await list.getByText('Articles', { exact: true }).click();
  await expect(list).toBeVisible();
  await expect(field).toBeFocused();
  await page.getByRole('main').click({ position: { x: 5, y: 300 } });
  await expect(list).toBeHidden();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const language of languages) {
    test(`the field is a search box and nothing of a list is there (${language})`, async ({
      page,
    }) => {
      await page.goto(`/${language}`);
      const search = page.getByRole('search');
      await expect(search.getByRole('searchbox')).toBeVisible();
      await expect(search.locator('[role=listbox], [role=status]')).toHaveCount(0);
      await search.getByRole('searchbox').fill(words[language].typed);
      await search.getByRole('searchbox').press('Enter');
      await expect(page.locator('main mark').first()).toBeVisible();
    });
  }
});
