import { expect, signIn, test } from './fixtures';

test('what an admin changes in the settings, readers see on their next page; two admins do not overwrite each other', async ({
  page,
  browser,
  request,
}) => {
  test.setTimeout(90_000);
  await signIn(page);
  await page.goto('/admin/settings');
  const phone = page.getByLabel('Phone');
  const before = await phone.inputValue();
  const other = await browser.newPage();
  await signIn(other);
  await other.goto('/admin/settings');

  await phone.fill('027-1234 5678');
  await page.getByRole('button', { name: 'Save for readers' }).click();
  await expect(page.getByText('Saved. Readers see it')).toBeVisible();
  expect(await (await request.get('/en/contact')).text()).toContain('027-1234 5678');
  expect(await (await request.get('/zh')).text()).toContain('027-1234 5678');

  await other.getByLabel('E-mail address').fill('second@example.org');
  await other.getByRole('button', { name: 'Save for readers' }).click();
  await expect(other.getByRole('alert').filter({ hasText: 'changed this on' })).toBeVisible();
  await expect(other.getByLabel('E-mail address')).toHaveValue('second@example.org');
  await expect(other.getByLabel('Phone')).toHaveValue('027-1234 5678');
  await other.close();

  await page.reload();
  await page.getByLabel('E-mail address').fill('no address');
  await page.getByRole('group', { name: 'About us' }).first().scrollIntoViewIfNeeded();
  await phone.fill(before);
  await page.getByLabel('E-mail address').fill('news@example.org');
  await page.getByRole('button', { name: 'Save for readers' }).click();
  await expect(page.getByText('Saved. Readers see it')).toBeVisible();
  expect(await (await request.get('/en')).text()).toContain(before);
});

test('a name that is missing is said beside its field, and nothing typed is lost', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await signIn(page);
  await page.goto('/admin/settings');
  const name = page.getByLabel('Name of the paper').first();
  await page.getByLabel('Seal').fill('风');
  await name.fill(' ');
  await page.getByRole('button', { name: 'Save for readers' }).click();
  await expect(name).toHaveAttribute('aria-invalid', 'true');
  await expect(name).toBeFocused();
  await expect(page.getByLabel('Seal')).toHaveValue('风');
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBeLessThanOrEqual(0);
});
