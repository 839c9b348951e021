import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright/test';
import { expect, signIn, test } from './fixtures';

async function expectNoViolation(page: Page, where: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations, where).toEqual([]);
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [390, 1280]) {
    test(`the newsroom has no axe violation, ${colorScheme}, ${width} px wide`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      await page.goto('/admin/sign-in');
      await expectNoViolation(page, 'sign-in');
      await signIn(page);
      await expectNoViolation(page, 'articles');
      await page.goto('/admin/articles?q=zzzz');
      await expectNoViolation(page, 'an empty list');
      await page.goto('/admin/articles/new?locale=zh');
      await expect(page.getByRole('textbox', { name: 'Text', exact: true })).toBeVisible();
      await expectNoViolation(page, 'a new article');
      await page.getByLabel('Title', { exact: true }).fill('测试无障碍');
      await page.getByRole('textbox', { name: 'Text', exact: true }).fill('正文');
      await page.getByLabel('Section').selectOption({ index: 1 });
      await page.getByRole('button', { name: /^Publish/ }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await expectNoViolation(page, 'the question before publishing');
    });
  }
}

test('no page of the newsroom is wider than a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await signIn(page);
  for (const path of ['/admin/articles', '/admin/articles/new?locale=en']) {
    await page.goto(path);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow, path).toBeLessThanOrEqual(0);
  }
});
