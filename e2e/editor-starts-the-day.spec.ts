import { randomBytes } from 'node:crypto';
import type { Locator, Page } from 'playwright/test';
import { expect, signIn, test } from './fixtures';
import { leaveLateMail } from './late-mail';
import { hire } from './people';
import { inBothLanguages } from './ways';
import { openNew, publish, save, write } from './writing-desk';
import { setEnv } from '@/lib/env';
import type { Locale } from '@/lib/i18n/locales';
import { sendBackArticle } from '@/lib/newsroom/send-back-article';
import { submitArticle } from '@/lib/newsroom/submit-article';
import { newArticle, newEditor } from '@/prisma/seed/factories';

const partOf = (page: Page) => (name: string) =>
  page.locator('section').filter({ has: page.getByRole('heading', { name, exact: true }) });

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
  const part = partOf(page);
  await expect(part('Your drafts').getByRole('link', { name: `Begun ${stamp}` })).toBeVisible();
  await expect(
    part('Published today').getByRole('link', { name: `Out today ${stamp}` }),
  ).toBeVisible();
  await part('To review')
    .getByRole('link', { name: `Handed in ${stamp}` })
    .click();
  await expect(page.getByLabel('Title', { exact: true })).toHaveValue(`Handed in ${stamp}`);

  // Until the page is ready, the outline is not there, and what stands under it moves.
  await expect(page.getByRole('button', { name: 'Preview', exact: true })).toBeEnabled();
  await page.getByRole('link', { name: 'History', exact: true }).click();
  await page.waitForURL('**/history');
  const first = page.getByRole('list', { name: 'Versions' }).locator('> li').last();
  await expect(first).toContainText(`submitted “Handed in ${stamp}”`);

  await page.goto('/admin/audit');
  await page.getByLabel('With what').selectOption('Editors and sign-ins');
  await page.getByRole('button', { name: 'Show', exact: true }).click();
  await expect(page.getByRole('listitem').filter({ hasText: 'signed in' }).first()).toBeVisible();
  await expect(page.getByText(`Out today ${stamp}`)).toHaveCount(0);

  await page.goto('/admin');
  await page.getByRole('heading', { name: 'Published today' }).getByRole('link').click();
  await expect(page.getByRole('link', { name: `Out today ${stamp}` })).toBeVisible();
  await expect(page.getByText(`Handed in ${stamp}`)).toHaveCount(0);
});

/** Where links lead, each place once. */
function hrefsOf(links: Locator): Promise<(string | null)[]> {
  return links.evaluateAll((all) => [...new Set(all.map((one) => one.getAttribute('href')))]);
}

/** Somebody of their own, as the one who acts and as the one who signs in. */
async function newPerson(role: 'editor' | 'admin', locale: Locale) {
  setEnv({ DATABASE_URL: process.env.DATABASE_URL });
  const word = randomBytes(4).toString('hex');
  const account = { name: `Wu ${word}`, email: `${word}@example.org`, password: `${word}${word}` };
  return { actor: await newEditor(role, { ...account, locale }), ...account };
}

inBothLanguages(
  'the desk says how many there are in all, and leads to exactly these',
  async (hands) => {
    const { page, locale, t, press } = hands;
    const { actor, ...account } = await newPerson('editor', locale);
    const made = [];
    for (let count = 0; count < 10; count += 1) made.push(await newArticle(actor));
    const handedIn = await submitArticle(actor, made[0] ?? { articleId: '', version: 0 });
    await sendBackArticle(actor, { ...handedIn, reason: 'Who says so?' });
    await signIn(page, account);
    await expect(partOf(page)(t('desk.drafts')).getByText(`9 ${t('desk.inAll')}`)).toBeVisible();
    await expect(partOf(page)(t('desk.sentBack')).getByText('Who says so?')).toBeVisible();

    const listed = page.getByRole('main').locator('a[href^="/admin/articles/0"]');
    await press(page.getByRole('heading', { name: t('desk.drafts') }).getByRole('link'));
    await page.waitForURL('**/admin/articles?which=myDrafts');
    expect(await hrefsOf(listed)).toHaveLength(9);
    await page.goBack();
    await press(page.getByRole('heading', { name: t('desk.sentBack') }).getByRole('link'));
    await page.waitForURL('**/admin/articles?which=sentBack');
    expect(await hrefsOf(listed)).toEqual([`/admin/articles/${handedIn.articleId}`]);
  },
);

inBothLanguages('the desk says what is wrong, and leads to what mends it', async (hands) => {
  const { page, locale, t, press } = hands;
  const { actor, ...account } = await newPerson('admin', locale);
  const [stair, lift] = [`Stair ${actor.name}`, `Lift ${actor.name}`];
  for (const title of [stair, lift]) {
    await leaveLateMail(actor, (await newArticle(actor, { title })).articleId);
  }
  await page.goto('/admin/sign-in');
  await page.getByLabel(/E-?mail|邮箱/i).fill(account.email);
  await page.getByLabel(/Password|密码/).fill('not this one');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert').filter({ hasText: /\S/ })).toBeVisible();
  await signIn(page, account);

  await press(page.locator('a[href^="/admin/audit?act="]'));
  await page.waitForURL('**/admin/audit?act=editor%3Asign-in-refused**');
  const name = 'editor:sign-in-refused';
  const choice = page.getByRole('combobox', { name: t('audit.act'), exact: true });
  await expect(choice).toHaveValue(name);
  const events = page.getByRole('list', { name: t('audit.list') }).getByRole('listitem');
  await expect(events.filter({ hasText: account.name })).toHaveCount(1);
  await expect(events.filter({ hasNotText: /refused|被拒绝/ })).toHaveCount(0);

  await page.goto('/admin');
  const trouble = t('deliveries.troubles.unreachable');
  await press(page.getByRole('main').getByRole('link', { name: trouble }));
  await page.waitForURL('**/admin/deliveries');
  const mailAbout = (title: string) => page.getByRole('listitem').filter({ hasText: title });
  await expect(mailAbout(stair).getByText(trouble)).toBeVisible();
  await press(mailAbout(lift).getByRole('button', { name: t('deliveries.giveUp') }));
  await expect(mailAbout(lift)).toHaveCount(0);
  await press(mailAbout(stair).getByRole('button', { name: t('deliveries.retry') }));
  await expect(mailAbout(stair).getByText(t('deliveries.attempts', { count: 3 }))).toHaveCount(0);
  // Here no mail is set up, so there is nothing to do any more.
  await expect(async () => {
    await page.reload();
    await expect(mailAbout(stair)).toHaveCount(0, { timeout: 500 });
  }).toPass();

  await page.goto('/admin/audit?kind=delivery');
  const { name: by } = account;
  for (const act of ['delivery:retry', 'delivery:give-up'] as const) {
    await expect(page.getByText(t(`audit.acts.${act}`, { by, what: by }))).toHaveCount(1);
  }
});
