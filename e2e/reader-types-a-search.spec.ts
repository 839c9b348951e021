import { expect, test } from './fixtures';
import { languages } from './kinds-of-pages';
import { axeOn } from './page-checks';
import { searchOf, words } from './suggestions';

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
    await expect(status).toHaveText(word.counted);
    await expect(options.filter({ hasText: word.headline }).locator('mark')).toHaveText(
      new RegExp(word.typed, 'i'),
    );

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
      const { violations } = await axeOn(page).include('[role=search]').analyze();
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
