import { expect, signIn, test } from './fixtures';
import { openNew, publicAddress, publish, write } from './writing-desk';

test('ticked articles get another section and a tag after a look at what will change', async ({
  page,
}) => {
  test.setTimeout(90_000);
  await signIn(page);
  const word = `Move${Date.now()}`;
  const addresses: string[] = [];
  for (const number of ['one', 'two']) {
    await openNew(page, 'en');
    const paragraphs = ['It moves house.'];
    await write(page, { title: `${word} ${number}`, paragraphs, section: 'City' });
    await publish(page);
    addresses.push(await publicAddress(page));
  }
  await page.goto(`/admin/articles?q=${word}`);
  await expect(page.getByRole('button', { name: /Change section or tags/ })).toBeHidden();
  for (const box of await page.getByRole('checkbox', { name: word }).all()) await box.check();
  await page.getByRole('button', { name: /Change section or tags/ }).click();

  await expect(page.getByRole('listitem').filter({ hasText: word })).toHaveCount(2);
  await expect(page.getByText(/Readers have 2 of these articles/)).toBeVisible();
  await page.getByLabel('Section').selectOption('Research');
  await page.getByLabel('Put these tags on').fill('measuring');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Change 2 articles' }).click();
  await expect(page.getByRole('status').filter({ hasText: '2 articles changed.' })).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'Research' })).toHaveCount(2);
  for (const address of addresses) {
    await page.goto(address);
    const main = page.getByRole('main');
    await expect(main.getByRole('link', { name: 'Research' })).toBeVisible();
    await expect(main.getByRole('link', { name: 'Measuring' })).toBeVisible();
    await expect(main).not.toContainText('Last changed');
  }
});
