import { expect, signIn, test } from './fixtures';
import { openNew, save, write } from './writing-desk';

test('the second save of the same version is refused with the difference, and both texts stay', async ({
  page,
  browser,
}) => {
  await signIn(page);
  await openNew(page, 'en');
  await write(page, { title: `Two pens ${Date.now()}`, paragraphs: ['One sheet.'] });
  await save(page);
  const other = await browser.newPage();
  await signIn(other);
  await other.goto(page.url());
  await other.getByLabel('Standfirst').fill('The other was quicker.');
  await save(other);

  await page.getByLabel('Standfirst').fill('This one typed something too.');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Somebody saved first')).toBeVisible();
  const difference = page.getByRole('region', { name: 'What differs' });
  await expect(difference.locator('del').first()).toBeVisible();
  await expect(difference).toContainText('quicker');
  await expect(difference.locator('ins').filter({ hasText: 'something' })).toBeVisible();
  await expect(difference).toContainText('One paragraph is the same');
  await expect(page.getByLabel('Standfirst')).toHaveValue('This one typed something too.');
  await other.reload();
  await expect(other.getByLabel('Standfirst')).toHaveValue('The other was quicker.');
  await other.close();
});
