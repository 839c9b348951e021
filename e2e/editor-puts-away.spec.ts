import { expect, signIn, test } from './fixtures';
import { openNew, save, write } from './writing-desk';

test('what is put into the bin can be found there and taken out again, with what was typed last', async ({
  page,
}) => {
  await signIn(page);
  await openNew(page, 'en');
  const title = `Put away ${Date.now()}`;
  await write(page, { title, paragraphs: ['Not now.'] });
  await save(page);
  await page.getByLabel('Standfirst').fill('Typed at the last moment.');
  await page.getByRole('button', { name: 'Put into the bin' }).click();
  await expect(page.getByText('In the bin')).toBeVisible();
  await expect(page.getByLabel('Title', { exact: true })).not.toBeEditable();

  await page.goto('/admin/articles');
  await expect(page.getByRole('link', { name: title })).toHaveCount(0);
  await page.getByRole('link', { name: 'Bin', exact: true }).click();
  await page.getByRole('link', { name: title }).click();
  await page.getByRole('button', { name: 'Take out of the bin' }).click();
  await expect(page.getByText('Draft', { exact: true })).toBeVisible();
  await expect(page.getByLabel('Standfirst')).toHaveValue('Typed at the last moment.');
  await expect(page.getByLabel('Title', { exact: true })).toBeEditable();
});

test('a copy begins a new article with the same text', async ({ page }) => {
  await signIn(page);
  await openNew(page, 'zh');
  const title = `每月公告${Date.now()}`;
  await write(page, { title, paragraphs: ['本月照旧。'] });
  await save(page);
  const first = page.url();
  await page.getByRole('button', { name: 'Begin a copy' }).click();
  await page.waitForURL((url) => url.href !== first);
  await expect(page.getByLabel('Title', { exact: true })).toHaveValue(title);
  await expect(page.getByRole('textbox', { name: 'Text', exact: true })).toContainText('本月照旧');
});
