import { expect, test } from './fixtures';

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false });

  for (const [locale, other, label] of [
    ['en', 'zh', 'Issuing time'],
    ['zh', 'en', '发布时间'],
  ] as const) {
    test(`a reader goes from the front page to an article and its other language (${locale})`, async ({
      page,
    }) => {
      await page.goto(`/${locale}`);
      await page.locator('main a[href*="/sections/"]').first().click();
      await expect(page).toHaveURL(new RegExp(`/${locale}/sections/`));
      await page.locator('main a[href*="/articles/"]').first().click();
      await expect(page).toHaveURL(new RegExp(`/${locale}/articles/`));
      await expect(page.getByRole('article')).toContainText(
        new RegExp(`${label}\\s*\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}`),
      );
      await page.goto(`/${locale}`);
      const twins = page.locator('main a[href*="/articles/"]');
      await twins.first().click();
      await page.locator(`header a[href^="/${other}"], a[hreflang^="${other}"]`).first().click();
      await expect(page).toHaveURL(new RegExp(`/${other}(/articles/|$)`));
    });
  }

  test('a reader searches in both languages', async ({ page }) => {
    await page.goto('/en');
    const search = page.getByRole('search');
    await search.getByRole('searchbox').fill('Windows');
    await search.getByRole('button').click();
    await expect(page).toHaveURL(/\/en\/search\?q=Windows/);
    await expect(page.locator('main mark').first()).toContainText(/window/i);
    await page.goto('/zh');
    await page.getByRole('search').getByRole('searchbox').fill('设计');
    await page.getByRole('search').getByRole('button').click();
    await expect(page.locator('main mark').first()).toHaveText('设计');
  });

  test('any input is answered with a page', async ({ page }) => {
    const odd = [
      "'; DROP TABLE article; --",
      '🙂',
      '"',
      '-',
      '((',
      '\u0000',
      '%',
      '设'.repeat(3000),
      '<b>',
    ];
    for (const query of odd) {
      const response = await page.goto(`/en/search?q=${encodeURIComponent(query)}`.slice(0, 8000));
      expect(response?.status(), query.slice(0, 20)).toBe(200);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    }
  });
});
