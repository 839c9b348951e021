import { expect, signIn, test } from './fixtures';
import { openNew, publicAddress, publish, write } from './writing-desk';

declare global {
  interface Window {
    countClick: () => void;
  }
}

test('tags and authors are chosen by name, with the keyboard alone, and readers see them', async ({
  page,
}) => {
  await signIn(page);
  await openNew(page, 'en');
  const title = `Counted twice ${Date.now()}`;
  await write(page, { title, paragraphs: ['Somebody counts.'], section: 'City' });
  const tags = page.getByLabel('Tags');
  await tags.focus();
  await page.keyboard.type('measuring');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Take off “Measuring”' })).toBeVisible();
  await page.keyboard.type('no such theme');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Nothing here is called “no such theme”.')).toBeVisible();
  await tags.fill('');
  await page.getByLabel('Authors').focus();
  await page.keyboard.type('street st');
  await page.keyboard.press('Enter');
  await page.keyboard.type('zhou an');
  await page.keyboard.press('Enter');
  await publish(page);

  await page.goto(await publicAddress(page));
  const main = page.getByRole('main');
  await expect(main).toContainText('By Street Studio and Zhou An');
  await expect(main.getByRole('link', { name: 'Measuring' })).toBeVisible();

  await page.goto('/admin/articles');
  await page.getByText('More filters').click();
  await page.getByLabel('Author').fill('Street Studio');
  await page.getByLabel('Tag').fill('Measuring');
  await page.getByRole('button', { name: 'Show', exact: true }).click();
  await expect(page.getByRole('link', { name: title })).toBeVisible();
  await page.getByLabel('Tag').fill('Libraries');
  await page.getByRole('button', { name: 'Show', exact: true }).click();
  await expect(page.getByRole('link', { name: title })).toHaveCount(0);
  await page.getByRole('link', { name: 'Clear' }).click();
  await expect(page).toHaveURL(/\/admin\/articles$/);
});

test('from a finished text in the clipboard to its readers: one page, three clicks and a title', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await signIn(page);
  await openNew(page, 'en');
  await page.evaluate(() =>
    navigator.clipboard.writeText('The lift is back.\n\nIt says thank you.'),
  );
  let clicks = 0;
  await page.exposeFunction('countClick', () => (clicks += 1));
  await page.evaluate(() => {
    document.addEventListener('click', () => window.countClick(), { capture: true });
  });
  const title = `The lift is back ${Date.now()}`;
  await page.keyboard.type(title);
  const body = page.getByRole('textbox', { name: 'Text', exact: true });
  while (!(await body.evaluate((element) => element.contains(document.activeElement)))) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('ControlOrMeta+V');
  await expect(body).toContainText('It says thank you.');
  // Choosing in a list that the browser draws is no click that a page hears of: one.
  await page.getByLabel('Section').selectOption('Institute');
  await page.getByRole('button', { name: 'Publish…' }).click();
  await page.getByRole('button', { name: 'Publish now' }).click();
  await expect(page.getByText('Published', { exact: true })).toBeVisible();
  expect(clicks + 1).toBe(3);
  await page.goto(await publicAddress(page));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
});
