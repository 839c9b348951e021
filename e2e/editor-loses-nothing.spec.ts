import type { Page } from 'playwright/test';
import { expect, signIn } from './fixtures';
import { hire } from './people';
import { inBothLanguages, type Hands } from './ways';
import { openNew } from './writing-desk';
import type { Locale } from '@/lib/i18n/locales';
import { messages } from '@/lib/i18n/translate';

const standfirst = ({ t }: Hands, page: Page) => page.getByLabel(t('write.standfirst'));
const body = ({ t }: Hands, page: Page) =>
  page.getByRole('textbox', { name: t('write.body'), exact: true });
const status = (page: Page, text: string | RegExp) =>
  page.getByRole('status').filter({ hasText: text });
const refusals = (locale: Locale) => messages[locale].refusals;
/** Long enough for what is sent by itself, also on a busy machine. */
const patience = { timeout: 20_000 };

/** Begins an article as somebody who presses no button: the title is enough for it to be saved. */
async function begin(hands: Hands) {
  const { page, locale, t } = hands;
  const person = await hire('writer', locale);
  await signIn(page, person);
  await openNew(page, locale);
  await hands.write(page.getByLabel(t('write.title'), { exact: true }), `Kept ${Date.now()}`);
  await expect(page).toHaveURL(/\/admin\/articles\/[0-9a-f-]{36}$/, patience);
  return { person, address: page.url() };
}

async function typeAndWait(hands: Hands, page: Page, text: string): Promise<void> {
  await body(hands, page).pressSequentially(text);
  await expect(status(page, hands.t('safety.kept'))).toBeVisible(patience);
}

/** Everything that the browser keeps of what was typed, as one text. Runs in the page. */
function readStore(): Promise<string> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('courant');
    opening.onerror = () => reject(new Error('The store does not open.'));
    opening.onsuccess = () => {
      const reading = opening.result.transaction('typed').objectStore('typed').getAll();
      reading.onsuccess = () => {
        opening.result.close();
        resolve(JSON.stringify(reading.result));
      };
    };
  });
}

/** The same person in another window. */
async function openAgain({ page }: Hands, address: string): Promise<Page> {
  const other = await page.context().newPage();
  await other.goto(address);
  return other;
}

inBothLanguages('a page that is gone without a save has lost nothing', async (hands) => {
  const { page, t } = hands;
  const { address } = await begin(hands);
  await typeAndWait(hands, page, 'Typed, and never saved. 写了，没有保存。');
  // As a crash does: nobody is asked anything.
  await page.goto('about:blank');
  await page.goto(address);
  await expect(body(hands, page)).not.toContainText('never saved');
  const difference = page.getByRole('region', { name: t('difference.label') });
  await expect(difference.locator('ins').filter({ hasText: '没有保存' })).toBeVisible();
  await hands.press(page.getByRole('button', { name: t('unsaved.takeUp') }));
  await expect(body(hands, page)).toContainText('Typed, and never saved. 写了，没有保存。');
  await expect(status(page, t('safety.kept'))).toBeVisible(patience);
  await hands.press(page.getByRole('button', { name: t('write.save'), exact: true }));
  await expect(page.getByRole('status').filter({ hasText: /\d\d:\d\d/ })).toBeVisible();
  await page.reload();
  await expect(body(hands, page)).toContainText('没有保存');
  await expect(page.getByRole('button', { name: t('unsaved.takeUp') })).toHaveCount(0);
});

inBothLanguages('what cannot be sent is said, and sent as soon as it can be', async (hands) => {
  const { page, t } = hands;
  await begin(hands);
  await page.context().setOffline(true);
  await body(hands, page).pressSequentially('Typed in a tunnel.');
  await expect(status(page, t('safety.unreachable'))).toBeVisible(patience);
  await page.context().setOffline(false);
  await expect(status(page, t('safety.kept'))).toBeVisible(patience);
  await expect(page.getByText(t('trouble.unreachableTitle'))).toBeHidden();
});

inBothLanguages('buttons work while an article begins by itself', async (hands) => {
  const { page, locale, t } = hands;
  await signIn(page, await hire('editor', locale));
  await openNew(page, locale);
  let letGo = () => {};
  const held = new Promise<void>((resolve) => (letGo = resolve));
  await page.route('**/admin/articles/new*', async (route) => {
    if (route.request().method() === 'POST') await held;
    await route.fallback();
  });
  await hands.write(page.getByLabel(t('write.title'), { exact: true }), `Begun ${Date.now()}`);
  await expect(status(page, t('safety.sending'))).toBeVisible(patience);
  const save = page.getByRole('button', { name: t('write.save'), exact: true });
  await expect(save).toBeEnabled();
  await hands.press(save);
  letGo();
  await expect(status(page, /\d\d:\d\d/)).toBeVisible(patience);
  await expect(page).toHaveURL(/\/admin\/articles\/[0-9a-f-]{36}$/);
});

inBothLanguages('a page knows its own text again when an answer is lost', async (hands) => {
  const { page, t } = hands;
  await begin(hands);
  let lost = 0;
  await page.route('**/admin/articles/*', async (route) => {
    if (route.request().method() !== 'POST' || lost > 0) return route.fallback();
    lost += 1;
    await route.fetch();
    await route.abort();
  });
  await body(hands, page).pressSequentially('The newsroom has it, and nobody heard.');
  await expect(status(page, t('safety.unreachable'))).toBeVisible(patience);
  await expect(status(page, t('safety.kept'))).toBeVisible(patience);
  expect(lost).toBe(1);
  await expect(page.getByRole('button', { name: t('unsaved.takeUp') })).toHaveCount(0);
});

inBothLanguages('what never reached the newsroom lies in the browser', async (hands) => {
  const { page, t } = hands;
  const { address } = await begin(hands);
  await typeAndWait(hands, page, 'Kept in the newsroom.');
  await page.context().setOffline(true);
  await body(hands, page).pressSequentially(' Typed in a tunnel, 直到最后一个字');
  // A key is in the browser's store some milliseconds after it was pressed.
  await expect.poll(() => page.evaluate(readStore)).toContain('直到最后一个字');
  // As a crash does: nobody is asked anything.
  await page.close({ runBeforeUnload: false });
  await page.context().setOffline(false);
  const later = await openAgain(hands, address);
  const difference = later.getByRole('region', { name: t('difference.label') });
  await expect(difference).toContainText('直到最后一个字');
  await later.getByRole('button', { name: t('unsaved.takeUp') }).click();
  await expect(body(hands, later)).toHaveText(
    'Kept in the newsroom. Typed in a tunnel, 直到最后一个字',
  );
  await expect(later.getByRole('button', { name: t('unsaved.takeUp') })).toHaveCount(0);
  await expect(status(later, t('safety.kept'))).toBeVisible(patience);
});

inBothLanguages('whoever signs in again goes on where they were', async (hands) => {
  const { page, t } = hands;
  const { person } = await begin(hands);
  await page.context().clearCookies();
  await body(hands, page).pressSequentially('Typed after the session had ended.');
  await expect(status(page, t('safety.signed-out'))).toBeVisible(patience);
  const password = page.getByLabel(t('signIn.password'), { exact: true });
  await hands.write(password, 'not the password');
  await hands.press(page.getByRole('button', { name: t('signIn.submit') }));
  await expect(page.getByText(refusals(hands.locale).signInFailed)).toBeVisible();
  await hands.write(password, person.password);
  await hands.press(page.getByRole('button', { name: t('signIn.submit') }));
  await expect(status(page, t('safety.kept'))).toBeVisible(patience);
  await expect(body(hands, page)).toContainText('Typed after the session had ended.');
  await expect(page.getByText(t('trouble.signedOutTitle'))).toBeHidden();
});

inBothLanguages('of two windows neither takes the place of the other', async (hands) => {
  const { page, t } = hands;
  const { address } = await begin(hands);
  const other = await openAgain(hands, address);
  await typeAndWait(hands, page, 'Typed in the first window.');
  await standfirst(hands, other).fill('Typed in the second window.');
  await expect(status(other, t('safety.elsewhere'))).toBeVisible(patience);
  const difference = other.getByRole('region', { name: t('difference.label') });
  await expect(difference).toContainText('the first window');
  await other.getByRole('button', { name: t('unsaved.throwAway') }).click();
  const question = other.getByRole('dialog');
  await question.getByRole('button', { name: t('unsaved.throwAwayNow') }).click();
  await expect(status(other, t('safety.kept'))).toBeVisible(patience);
  await expect(standfirst(hands, other)).toHaveValue('Typed in the second window.');
  // The first window still has its text, and now it is its turn to say so.
  await body(hands, page).pressSequentially(' And more.');
  await expect(status(page, t('safety.elsewhere'))).toBeVisible(patience);
  await expect(body(hands, page)).toContainText('Typed in the first window. And more.');
});
