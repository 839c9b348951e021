import type { Page } from 'playwright/test';
import { expect, signIn } from './fixtures';
import { hire } from './people';
import { inBothLanguages, type Hands } from './ways';
import { cityIn, openNew } from './writing-desk';

const standfirst = ({ t }: Hands, page: Page) => page.getByLabel(t('write.standfirst'));
const saveButton = ({ t }: Hands, page: Page) =>
  page.getByRole('button', { name: t('write.save'), exact: true });

async function saveOn(hands: Hands, page: Page, { name }: { name: string }): Promise<void> {
  await saveButton(hands, page).click();
  await expect(page.getByRole('banner').getByRole('status')).toContainText(name);
}

const body = ({ t }: Hands, page: Page) =>
  page.getByRole('textbox', { name: t('write.body'), exact: true });

/** Begins an article of two paragraphs, and lets somebody else save it before this page does. */
async function meet(
  hands: Hands,
  work: (other: Page, theirName: string) => Promise<void>,
): Promise<string> {
  const { page, locale, t } = hands;
  const editor = await hire('editor', locale);
  await signIn(page, editor);
  await openNew(page, locale);
  await page.getByLabel(t('write.title'), { exact: true }).fill(`Two pens ${Date.now()}`);
  await body(hands, page).click();
  await page.keyboard.insertText('The hall opens.');
  await page.keyboard.press('Enter');
  await page.keyboard.insertText('The stair is steep.');
  await saveOn(hands, page, editor);
  const browser = page.context().browser();
  const other = await browser?.newPage({ baseURL: new URL(page.url()).origin });
  if (!other) throw new Error('There is no browser.');
  const colleague = await hire('editor', locale);
  await signIn(other, colleague);
  await other.goto(page.url());
  await work(other, colleague.name);
  await saveOn(hands, other, colleague);
  await other.close();
  return page.url();
}

/** Both write another standfirst. */
async function clash(hands: Hands): Promise<string> {
  const { page, t } = hands;
  const address = await meet(hands, (other) =>
    standfirst(hands, other).fill('The other was quicker.'),
  );
  await hands.write(standfirst(hands, page), 'This one typed something too.');
  await hands.press(saveButton(hands, page));
  await expect(choice(hands, 'mine')).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: t('safety.kept') })).toBeVisible();
  return address;
}

const choice = ({ page, t }: Hands, which: 'mine' | 'both') =>
  page.getByRole('radio', { name: t(`merge.${which}`) });

inBothLanguages('what two do in different places is merged by itself, and shown', async (hands) => {
  const { page, t } = hands;
  await meet(hands, async (other) => {
    await standfirst(hands, other).fill('The other was quicker.');
    await body(hands, other).getByText('The stair is steep.').click();
    await other.keyboard.press('End');
    await other.keyboard.insertText(' 栏杆是新的。');
  });
  await body(hands, page).getByText('The hall opens.').click();
  await page.keyboard.press('End');
  await page.keyboard.insertText(' 东门也开。');
  await hands.press(saveButton(hands, page));
  const difference = page.getByRole('region', { name: t('difference.label') });
  await expect(difference.locator('ins').filter({ hasText: '栏杆是新的' })).toBeVisible();
  await expect(difference.locator('ins').filter({ hasText: 'quicker' })).toBeVisible();
  await expect(body(hands, page)).toContainText('The hall opens. 东门也开。');
  await expect(body(hands, page)).toContainText('The stair is steep. 栏杆是新的。');
  await page.reload();
  await expect(standfirst(hands, page)).toHaveValue('The other was quicker.');
  await expect(body(hands, page)).toContainText('The hall opens. 东门也开。');
  await expect(body(hands, page)).toContainText('The stair is steep. 栏杆是新的。');
});

inBothLanguages('nothing is published that its editor has not seen', async (hands) => {
  const { page, locale, t } = hands;
  await meet(hands, (other) => standfirst(hands, other).fill('The other was quicker.'));
  await page.getByLabel(t('write.section')).selectOption({ label: cityIn[locale] });
  await hands.press(page.getByRole('button', { name: t('write.publish') }));
  await hands.press(page.getByRole('button', { name: t('dialog.publishDo') }));
  await expect(page.getByText(t('merge.askAgain'))).toBeVisible();
  await expect(standfirst(hands, page)).toHaveValue('The other was quicker.');
  await expect(page.getByRole('link', { name: t('write.view') })).toHaveCount(0);
  await hands.press(page.getByRole('button', { name: t('write.publish') }));
  await hands.press(page.getByRole('button', { name: t('dialog.publishDo') }));
  await expect(page.getByRole('link', { name: t('write.view') })).toBeVisible();
});

inBothLanguages(
  'two who have an article open know of each other, and one follows',
  async (hands) => {
    const { page, t } = hands;
    const lookUp = () => page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await meet(hands, async (other, theirName) => {
      // The other page may not have said yet that it is open.
      await expect(async () => {
        await lookUp();
        const alsoOpen = page.getByRole('status').filter({ hasText: theirName });
        await expect(alsoOpen).toBeVisible({ timeout: 500 });
      }).toPass({ timeout: 10_000 });
      await standfirst(hands, other).fill('Followed.');
    });
    // An answer from before the other saved may still be on its way.
    await expect(async () => {
      await lookUp();
      await expect(standfirst(hands, page)).toHaveValue('Followed.', { timeout: 500 });
    }).toPass({ timeout: 10_000 });
    await expect(page.getByText(t('merge.merged'))).toBeVisible();
    await hands.press(page.getByRole('button', { name: t('merge.dismiss') }));
    await expect(page.getByText(t('merge.merged'))).toBeHidden();
  },
);

inBothLanguages('where two changed the same, a person chooses', async (hands) => {
  const { page, t } = hands;
  await clash(hands);
  await expect(page.getByText(t('merge.unchosen', { count: 1 }))).toBeVisible();
  await expect(page.getByRole('button', { name: t('merge.choose') })).toBeDisabled();
  await choose(hands, 'both');
  await hands.press(page.getByRole('button', { name: t('merge.choose') }));
  await expect(choice(hands, 'both')).toHaveCount(0);
  const both = 'The other was quicker. This one typed something too.';
  await expect(standfirst(hands, page)).toHaveValue(both);
  await page.reload();
  await expect(standfirst(hands, page)).toHaveValue(both);
  await expect(page.getByRole('button', { name: t('unsaved.takeUp') })).toHaveCount(0);
});

async function choose(hands: Hands, which: 'mine' | 'both'): Promise<void> {
  const { page, locale } = hands;
  if (locale === 'zh') return choice(hands, which).tap();
  await choice(hands, which).focus();
  await page.keyboard.press('Space');
}

inBothLanguages(
  'whoever leaves before choosing is asked again when they come back',
  async (hands) => {
    const { page, t } = hands;
    const address = await clash(hands);
    page.once('dialog', (question) => void question.accept());
    await page.goto('/admin');
    await page.goto(address);
    await expect(standfirst(hands, page)).toHaveValue('The other was quicker.');
    const difference = page.getByRole('region', { name: t('difference.label') });
    await expect(difference.locator('ins').filter({ hasText: 'something' })).toBeVisible();
    await hands.press(page.getByRole('button', { name: t('unsaved.takeUp') }));
    await choose(hands, 'mine');
    await hands.press(page.getByRole('button', { name: t('merge.choose') }));
    await expect(choice(hands, 'mine')).toHaveCount(0);
    await page.reload();
    await expect(standfirst(hands, page)).toHaveValue('This one typed something too.');
    await expect(page.getByRole('button', { name: t('unsaved.takeUp') })).toHaveCount(0);
  },
);

inBothLanguages('text that was set aside can be thrown away, after a question', async (hands) => {
  const { page, t } = hands;
  const address = await clash(hands);
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
