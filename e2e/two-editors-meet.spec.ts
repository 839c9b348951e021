import type { Page } from 'playwright/test';
import { expect, signIn } from './fixtures';
import { hire } from './people';
import { inBothLanguages, type Hands } from './ways';
import { openNew } from './writing-desk';

const standfirst = ({ t }: Hands, page: Page) => page.getByLabel(t('write.standfirst'));
const saveButton = ({ t }: Hands, page: Page) =>
  page.getByRole('button', { name: t('write.save'), exact: true });

async function saveOn(hands: Hands, page: Page): Promise<void> {
  await saveButton(hands, page).click();
  await expect(page.getByRole('status').filter({ hasText: /\d\d:\d\d/ })).toBeVisible();
}

/** Begins an article, and lets somebody else save another standfirst before this page does. */
async function meet(hands: Hands): Promise<string> {
  const { page, locale, t } = hands;
  await signIn(page, await hire('editor', locale));
  await openNew(page, locale);
  await page.getByLabel(t('write.title'), { exact: true }).fill(`Two pens ${Date.now()}`);
  await page.getByRole('textbox', { name: t('write.body'), exact: true }).fill('One sheet.');
  await saveOn(hands, page);
  const browser = page.context().browser();
  const other = await browser?.newPage({ baseURL: new URL(page.url()).origin });
  if (!other) throw new Error('There is no browser.');
  await signIn(other, await hire('editor', locale));
  await other.goto(page.url());
  await standfirst(hands, other).fill('The other was quicker.');
  await saveOn(hands, other);
  await other.close();
  await hands.write(standfirst(hands, page), 'This one typed something too.');
  await hands.press(saveButton(hands, page));
  await expect(page.getByText(t('trouble.conflictTitle'))).toBeVisible();
  await expect(page.getByText(t('trouble.kept'))).toBeVisible();
  return page.url();
}

inBothLanguages(
  'the second save of the same version is refused with the difference',
  async (hands) => {
    const { page, t } = hands;
    await meet(hands);
    const difference = page.getByRole('region', { name: t('difference.label') });
    await expect(difference.locator('del').first()).toBeVisible();
    await expect(difference).toContainText('quicker');
    await expect(difference.locator('ins').filter({ hasText: 'something' })).toBeVisible();
    await expect(difference).toContainText(t('difference.same', { count: 1 }));
    await expect(standfirst(hands, page)).toHaveValue('This one typed something too.');
    await hands.press(page.getByRole('button', { name: t('trouble.saveOverIt') }));
    await expect(page.getByText(t('trouble.conflictTitle'))).toBeHidden();
    await page.reload();
    await expect(standfirst(hands, page)).toHaveValue('This one typed something too.');
    await expect(page.getByRole('button', { name: t('unsaved.takeUp') })).toHaveCount(0);
  },
);

inBothLanguages(
  'whoever leaves after a refusal finds their text when they come back',
  async (hands) => {
    const { page, t } = hands;
    const address = await meet(hands);
    page.once('dialog', (question) => void question.accept());
    await page.goto('/admin');
    await page.goto(address);
    await expect(standfirst(hands, page)).toHaveValue('The other was quicker.');
    const difference = page.getByRole('region', { name: t('difference.label') });
    await expect(difference.locator('ins').filter({ hasText: 'something' })).toBeVisible();
    await hands.press(page.getByRole('button', { name: t('unsaved.takeUp') }));
    await expect(standfirst(hands, page)).toHaveValue('This one typed something too.');
    await hands.press(saveButton(hands, page));
    await expect(page.getByRole('status').filter({ hasText: /\d\d:\d\d/ })).toBeVisible();
    await page.reload();
    await expect(standfirst(hands, page)).toHaveValue('This one typed something too.');
    await expect(page.getByRole('button', { name: t('unsaved.takeUp') })).toHaveCount(0);
  },
);

inBothLanguages('text that was set aside can be thrown away, after a question', async (hands) => {
  const { page, t } = hands;
  const address = await meet(hands);
  page.once('dialog', (question) => void question.accept());
  await page.goto('/admin');
  await page.goto(address);
  await hands.press(page.getByRole('button', { name: t('unsaved.throwAway') }));
  const question = page.getByRole('dialog');
  await hands.press(question.getByRole('button', { name: t('dialog.cancel') }));
  await expect(page.getByRole('button', { name: t('unsaved.takeUp') })).toBeVisible();
  await hands.press(page.getByRole('button', { name: t('unsaved.throwAway') }));
  await hands.press(question.getByRole('button', { name: t('unsaved.throwAwayNow') }));
  await expect(page.getByRole('button', { name: t('unsaved.takeUp') })).toHaveCount(0);
  await page.reload();
  await expect(standfirst(hands, page)).toHaveValue('The other was quicker.');
  await expect(page.getByRole('button', { name: t('unsaved.takeUp') })).toHaveCount(0);
});
