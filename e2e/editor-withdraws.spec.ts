import { expect, signIn, test } from './fixtures';
import { openNew, publicAddress, publish, write } from './writing-desk';

test('a withdrawn article says why, a taken-back one is gone, both leave every list', async ({
  page,
  request,
}) => {
  await signIn(page);
  await openNew(page, 'en');
  const title = `Notice of the wrong gate ${Date.now()}`;
  await write(page, {
    title,
    paragraphs: ['The north gate closes.'],
    section: 'Institute',
    issuingTime: '2019-05-06 08:00',
  });
  await publish(page);
  const address = await publicAddress(page);

  await page.getByRole('button', { name: 'Withdraw…' }).click();
  const question = page.getByRole('dialog');
  await question
    .getByLabel('Reason, shown to readers')
    .fill('The gate in question was another one.');
  await question.getByRole('button', { name: 'Withdraw it' }).click();
  await expect(page.getByText('Withdrawn', { exact: true }).first()).toBeVisible();

  const gone = await request.get(address);
  expect(gone.status()).toBe(410);
  expect(await gone.text()).toContain('The gate in question was another one.');
  expect(await gone.text()).not.toContain('The north gate closes.');
  expect(await (await request.get('/en/sections/institute')).text()).not.toContain(title);

  await publish(page);
  expect((await request.get(address)).status()).toBe(200);
  await page.getByRole('button', { name: 'Take back…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Take it back' }).click();
  await expect(page.getByText('Draft', { exact: true }).first()).toBeVisible();
  expect((await request.get(address)).status()).toBe(410);
  await expect(page.getByLabel('Issuing time')).toHaveValue('2019-05-06 08:00');
});
