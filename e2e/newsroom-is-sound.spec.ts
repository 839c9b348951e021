import type { Page } from 'playwright/test';
import { expect, signIn, test } from './fixtures';
import { newsroomAddresses } from './newsroom-addresses';
import { expectNoViolation } from './page-checks';
import { hire } from './people';
import type { Locale } from '@/lib/i18n/locales';

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

/** Each dialog, as what opens it on the page of an article that readers have. */
const dialogsOfAnArticle: Record<string, (page: Page) => Promise<void>> = {
  'before it is taken back': (page) => page.getByRole('button', { name: 'Take back…' }).click(),
  'before it is withdrawn': (page) => page.getByRole('button', { name: 'Withdraw…' }).click(),
  'of a link': async (page) => {
    await page.getByRole('textbox', { name: 'Text', exact: true }).click();
    await page.keyboard.press('Control+k');
  },
  'of the pictures': async (page) => {
    await page.getByRole('button', { name: /^(Choose|Change)…$/ }).click();
    await expect(page.getByRole('dialog').getByRole('listitem').first()).toBeVisible();
  },
  'of the keys': (page) => page.keyboard.press('Control+/'),
};

for (const colorScheme of ['light', 'dark'] as const) {
  test(`no dialog has an axe violation, ${colorScheme}`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.emulateMedia({ colorScheme });
    await signIn(page, await hire('admin'));
    await page.goto('/admin/articles?which=published&q=library');
    await page.getByRole('main').locator('a[href^="/admin/articles/0"]').first().click();
    await expect(page.getByRole('textbox', { name: 'Text', exact: true })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Take back…' })).toBeEnabled();
    for (const [name, open] of Object.entries(dialogsOfAnArticle)) {
      await open(page);
      await expect(page.getByRole('dialog'), name).toBeVisible();
      await expectNoViolation(page, `the dialog ${name}`);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog'), name).toHaveCount(0);
    }
    await page.goto('/admin/tags/new');
    // First in the order of names.
    const name = `A name to go ${Date.now()}`;
    for (const field of await page.getByLabel('Name').all()) await field.fill(name);
    await page.getByRole('button', { name: 'Create' }).click();
    await page.waitForURL('**/admin/tags');
    await page.getByRole('main').getByRole('link', { name }).first().click();
    await page.getByRole('button', { name: /^Merge/ }).click();
    await expect(page.getByRole('dialog').getByRole('radio').first()).toBeVisible();
    await expectNoViolation(page, 'the dialog before a tag is merged');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Delete…' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectNoViolation(page, 'the dialog before a tag is deleted');
    await page.getByRole('dialog').getByRole('button', { name: 'Delete', exact: true }).click();
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });
}

/** Those that can be opened as they are, and one of what each list leads to. */
async function rooms(page: Page): Promise<string[]> {
  const plain = newsroomAddresses().filter((path) => !/0199|sign-in|nothing/.test(path));
  const found: string[] = [];
  for (const list of ['tags', 'pictures', 'editors', 'articles']) {
    await page.goto(`/admin/${list}`);
    const link = page.getByRole('main').locator(`a[href^="/admin/${list}/"]:not([href*="new"])`);
    found.push(String(await link.first().getAttribute('href')));
  }
  const article = found.at(-1);
  return [
    ...plain,
    ...found,
    '/admin/tags/new',
    '/admin/search/synonyms/new?phrase=BIM',
    '/admin/search/pins/new?q=BIM',
    `${article}/history`,
    `${article}/history/compare?from=1&to=1`,
    `/admin/articles/change?article=${article?.split('/').at(-1)}`,
  ];
}

/** In another language it is the same page; in the dark only its colours are others. */
const waysToLook: { locale: Locale; colorScheme: 'light' | 'dark'; only?: string[] }[] = [
  { locale: 'en', colorScheme: 'light' },
  { locale: 'zh', colorScheme: 'dark', only: ['color-contrast'] },
];

for (const { locale, colorScheme, only } of waysToLook) {
  test(`every room is sound on a phone, and nothing wider than it (${locale}, ${colorScheme})`, async ({
    page,
  }) => {
    test.setTimeout(180_000);
    await page.setViewportSize({ width: 390, height: 800 });
    await page.emulateMedia({ colorScheme });
    await signIn(page, await hire('admin', locale));
    for (const path of await rooms(page)) {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 }), path).toHaveCount(1);
      const place = page.locator('header [aria-current]');
      await expect(place, path).toBeInViewport({ ratio: 1 });
      await expectNoViolation(page, `${path}, ${colorScheme}`, { only });
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, path).toBeLessThanOrEqual(0);
    }
  });
}
