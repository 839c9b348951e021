import type { Page } from 'playwright/test';
import { expect, signIn, test } from './fixtures';
import { hire } from './people';
import { openNew, publicAddress, publish, write } from './writing-desk';

async function makeTag(page: Page, english: string, chinese: string): Promise<void> {
  await page.goto('/admin/tags/new');
  await page.getByRole('group', { name: 'English' }).getByLabel('Name').fill(english);
  await page.getByRole('group', { name: '中文' }).getByLabel('Name').fill(chinese);
  await page.getByRole('button', { name: 'Create' }).click();
  await page.waitForURL('**/admin/tags');
}

async function openTag(page: Page, name: string): Promise<void> {
  await page.goto(`/admin/tags?q=${encodeURIComponent(name)}`);
  await page.getByRole('link', { name }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}

test('a tag gets another name and address, is merged, and its readers are led along', async ({
  page,
  request,
}) => {
  test.setTimeout(120_000);
  await signIn(page);
  const stamp = Date.now();
  await makeTag(page, `Gutters ${stamp}`, `檐沟${stamp}`);
  await makeTag(page, `Rain ${stamp}`, `雨水${stamp}`);
  await openNew(page, 'en');
  await write(page, { title: `Wet ${stamp}`, paragraphs: ['It rained.'], section: 'City' });
  await page.getByLabel('Tags').fill(`gutters ${stamp}`);
  await page.keyboard.press('Enter');
  await publish(page);
  const address = await publicAddress(page);

  await openTag(page, `Gutters ${stamp}`);
  const english = page.getByRole('group', { name: 'English' });
  await english.getByLabel('Address').fill(`rain-${stamp}`);
  await page.getByRole('button', { name: 'Save for readers' }).click();
  await expect(english.getByLabel('Address')).toHaveAttribute('aria-invalid', 'true');
  await expect(english.getByLabel('Address')).toBeFocused();
  await english.getByLabel('Name').fill(`Downpipes ${stamp}`);
  await english.getByLabel('Address').fill(`downpipes-${stamp}`);
  await page.getByRole('button', { name: 'Save for readers' }).click();
  await expect(page.getByText('Readers of old addresses are led to the new ones.')).toBeVisible();
  const old = await request.get(`/en/tags/gutters-${stamp}`, { maxRedirects: 0 });
  expect(old.status()).toBe(308);
  expect(old.headers().location).toBe(`/en/tags/downpipes-${stamp}`);
  await page.goto(address);
  await expect(page.getByRole('link', { name: `Downpipes ${stamp}` })).toBeVisible();

  await openTag(page, `Downpipes ${stamp}`);
  await expect(page.getByRole('button', { name: 'Delete…' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Merge into another…' }).click();
  const question = page.getByRole('dialog');
  await expect(question).toContainText('1 articles');
  await question.getByLabel('Becomes part of').selectOption(`Rain ${stamp}`);
  await question.getByRole('button', { name: 'Merge', exact: true }).click();
  await page.waitForURL('**/admin/tags');
  await page.goto(`/en/tags/gutters-${stamp}`);
  await expect(page).toHaveURL(new RegExp(`/en/tags/rain-${stamp}$`));
  await expect(page.getByRole('link', { name: `Wet ${stamp}` })).toBeVisible();
});

test('an unused tag is made and deleted on a phone, in Chinese', async ({ page, request }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await signIn(page, await hire('editor', 'zh'));
  const stamp = Date.now();
  await page.goto('/admin/tags/new');
  await expect(page.getByRole('heading', { level: 1, name: '新建标签' })).toBeVisible();
  await page.getByRole('group', { name: 'English' }).getByLabel('名称').fill(`Unused ${stamp}`);
  await page.getByRole('group', { name: '中文' }).getByLabel('名称').fill(`没用${stamp}`);
  await page.getByRole('button', { name: '建立' }).click();
  await page.waitForURL('**/admin/tags');
  await page.getByRole('searchbox').fill(`没用${stamp}`);
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: `没用${stamp}` }).click();
  await page.getByRole('button', { name: '删除…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '删除', exact: true }).click();
  await page.waitForURL('**/admin/tags');
  expect((await request.get(`/en/tags/unused-${stamp}`)).status()).toBe(404);
});

test('sections are put in another order with the keyboard, and readers see it at once', async ({
  page,
  request,
}) => {
  await signIn(page);
  await page.goto('/admin/sections');
  const order = async () => {
    const html = await (await request.get('/en')).text();
    return [...html.matchAll(/href="\/en\/sections\/([a-z]+)"[^>]*whitespace-nowrap/g)].map(
      ([, slug]) => slug,
    );
  };
  const before = await order();
  expect(before[0]).toBe('institute');
  await page.getByRole('button', { name: 'Move “Institute” down' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('listitem').filter({ hasText: '院务' })).toHaveCount(1);
  await expect.poll(async () => (await order())[1]).toBe('institute');
  await expect(page.getByRole('button', { name: 'Move “Institute” down' })).toBeFocused();
  await page.getByRole('button', { name: 'Move “Institute” up' }).press('Enter');
  await expect.poll(order).toEqual(before);
});
