import { expect, signIn, test } from './fixtures';
import { hire } from './people';
import { openNew, publish, save, write } from './writing-desk';

test('the desk shows what waits, each a click away', async ({ page }) => {
  test.setTimeout(90_000);
  await signIn(page, await hire('admin'));
  const stamp = Date.now();
  await openNew(page, 'en');
  await write(page, { title: `Begun ${stamp}`, paragraphs: ['More to come.'] });
  await save(page);
  await openNew(page, 'en');
  await write(page, { title: `Handed in ${stamp}`, paragraphs: ['Please read.'], section: 'City' });
  await save(page);
  await page.getByRole('button', { name: 'Submit for review' }).click();
  await expect(page.getByText('In review', { exact: true })).toBeVisible();
  await openNew(page, 'en');
  await write(page, { title: `Out today ${stamp}`, paragraphs: ['Read all.'], section: 'City' });
  await publish(page);

  await page.goto('/admin');
  const part = (name: string) =>
    page.locator('section').filter({ has: page.getByRole('heading', { name, exact: true }) });
  await expect(part('Your drafts').getByRole('link', { name: `Begun ${stamp}` })).toBeVisible();
  await expect(
    part('Published today').getByRole('link', { name: `Out today ${stamp}` }),
  ).toBeVisible();
  await part('To review')
    .getByRole('link', { name: `Handed in ${stamp}` })
    .click();
  await expect(page.getByLabel('Title', { exact: true })).toHaveValue(`Handed in ${stamp}`);

  await page.getByRole('link', { name: 'What happened' }).click();
  await expect(page.getByRole('listitem').first()).toContainText(`submitted “Handed in ${stamp}”`);
  await expect(page.getByRole('listitem').last()).toContainText(`began “Handed in ${stamp}”`);

  await page.goto('/admin/audit');
  await page.getByLabel('With what').selectOption('Editors and sign-ins');
  await page.getByRole('button', { name: 'Show', exact: true }).click();
  await expect(page.getByRole('listitem').filter({ hasText: 'signed in' }).first()).toBeVisible();
  await expect(page.getByText(`Out today ${stamp}`)).toHaveCount(0);
});
