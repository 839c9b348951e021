import type { Page } from 'playwright/test';
import { expect, signIn, test } from './fixtures';
import { openNew, write } from './writing-desk';

const text = (page: Page) => page.getByRole('textbox', { name: 'Text', exact: true });

async function countInList(page: Page, title: string): Promise<number> {
  await page.goto(`/admin/articles?q=${encodeURIComponent(title)}`);
  await expect(page.getByRole('link', { name: title }).first()).toBeVisible();
  return page.getByRole('link', { name: title }).count();
}

test('a new article that cannot be published yet says why, and is kept', async ({ page }) => {
  const title = `A hall without a section ${Date.now()}`;
  await signIn(page);
  await openNew(page, 'en');
  await write(page, { title, standfirst: 'It has none.', paragraphs: ['Nobody chose one.'] });
  await page.getByRole('button', { name: /^Publish/ }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'This could not be done' })).toBeVisible();
  await expect(page.getByLabel('Section')).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByLabel('Title', { exact: true })).toHaveValue(title);
  await expect(page.getByLabel('Standfirst')).toHaveValue('It has none.');
  await expect(text(page)).toHaveText('Nobody chose one.');

  await page.getByLabel('Section').selectOption({ label: 'City' });
  await page.getByRole('button', { name: /^Publish/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Publish now' }).dblclick();
  await expect(page.getByText('Published', { exact: true })).toBeVisible();
  await expect(page).toHaveURL(/\/admin\/articles\/[0-9a-f-]{36}$/);
  await page.reload();
  await expect(page.getByRole('link', { name: 'View the public page' })).toBeVisible();
  await expect(text(page)).toHaveText('Nobody chose one.');
  expect(await countInList(page, title)).toBe(1);
});

test('what is typed while an article is saved for the first time stays', async ({ page }) => {
  const title = `Quick fingers ${Date.now()}`;
  await signIn(page);
  await openNew(page, 'en');
  await write(page, { title, paragraphs: ['Before'] });
  await page.keyboard.press('Control+s');
  await page.keyboard.press('Control+s');
  await page.keyboard.type(', and after the key.');
  await expect(page).toHaveURL(/\/admin\/articles\/[0-9a-f-]{36}$/);
  await expect(page.getByRole('button', { name: 'Save', exact: true })).toBeEnabled();
  await expect(text(page)).toHaveText('Before, and after the key.');
  await expect(text(page)).toBeFocused();

  await page.keyboard.press('Control+s');
  await expect(page.getByText(/^Saved \d/)).toBeVisible();
  await page.reload();
  await expect(text(page)).toHaveText('Before, and after the key.');
  expect(await countInList(page, title)).toBe(1);
});
