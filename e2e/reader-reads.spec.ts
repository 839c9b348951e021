import { expect, test } from './fixtures';
import { languages } from './kinds-of-pages';

const words = {
  en: {
    issued: 'Issuing time',
    headline: /library that breathes/i,
    section: 'Projects',
    minutes: /\d+ min/,
    earlier: 'Earlier',
    skip: 'Skip to content',
  },
  zh: {
    issued: '发布时间',
    headline: /会呼吸的图书馆/,
    section: '项目',
    minutes: /\d+\s*分钟/,
    earlier: '上一篇',
    skip: '跳到正文',
  },
};

for (const language of languages) {
  const word = words[language];
  for (const [device, viewport] of [
    ['phone', { width: 390, height: 844 }],
    ['desk', { width: 1280, height: 900 }],
  ] as const) {
    test.describe(`${language}, ${device}, JavaScript off`, () => {
      test.use({ javaScriptEnabled: false, viewport });

      test('a reader finds an article by its section and reads on', async ({ page }) => {
        await page.goto(`/${language}`);
        await page
          .getByRole('navigation')
          .getByRole('link', { name: word.section })
          .first()
          .click();
        await expect(page.getByRole('heading', { level: 1 })).toContainText(word.section);
        await page.getByRole('main').getByRole('link', { name: word.headline }).first().click();
        const article = page.getByRole('article').first();
        await expect(article.getByRole('heading', { level: 1 })).toHaveText(word.headline);
        await expect(article).toContainText(
          new RegExp(`${word.issued}\\s*\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d`),
        );
        await expect(article).toContainText(word.minutes);
        const picture = article.getByRole('img').first();
        await expect(picture).toHaveAttribute('alt', /\S/);
        expect(await picture.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(
          300,
        );
        await page.getByRole('main').locator('a[href*="/tags/"]').first().click();
        await expect(page).toHaveURL(/\/tags\/[a-z0-9-]+$/);
        await page.goBack();
        await page.getByRole('main').locator('a[href*="/authors/"]').first().click();
        await expect(page).toHaveURL(/\/authors\/[a-z0-9-]+$/);
        await page.goBack();
        await page.getByRole('link', { name: new RegExp(`^${word.earlier}`) }).click();
        await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(word.headline);
      });

      test('a reader finds an old article in the archive', async ({ page }) => {
        await page.goto(`/${language}`);
        await page.getByRole('contentinfo').locator('a[href$="/archive"]').click();
        await page.getByRole('main').locator('a[href$="/archive/2017/09"]').click();
        await expect(page.getByRole('main').locator('time').first()).toContainText('2017');
        await page.getByRole('main').locator('a[href*="/articles/"]').first().click();
        await expect(page.getByRole('article').first()).toContainText(`${word.issued}`);
        await expect(page.getByRole('article').first()).toContainText('2017-09-19 11:46');
      });
    });
  }

  test(`a reader with a keyboard alone skips to the text and opens the lead story (${language})`, async ({
    page,
  }) => {
    await page.goto(`/${language}`);
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: word.skip })).toBeFocused();
    await expect(page.getByRole('link', { name: word.skip })).toBeInViewport();
    await page.keyboard.press('Enter');
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('href') ?? '');
    for (let presses = 0; presses < 6 && !/\/articles\//.test(await focused()); presses++) {
      await page.keyboard.press('Tab');
    }
    expect(await focused()).toMatch(/\/articles\//);
    const outline = await page.evaluate(
      () => getComputedStyle(document.activeElement ?? document.body).outlineStyle,
    );
    expect(outline).toBe('solid');
    await page.keyboard.press('Enter');
    await expect(
      page.getByRole('article').first().getByRole('heading', { level: 1 }),
    ).toBeVisible();
  });
}
