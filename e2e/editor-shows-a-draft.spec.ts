import type { Browser, FrameLocator, Page } from 'playwright/test';
import { expect, signIn, test } from './fixtures';
import { expectNoViolation } from './page-checks';
import { hire } from './people';
import { inBothLanguages, type Hands } from './ways';
import { openNew } from './writing-desk';
import { siteTranslator } from '@/lib/i18n/translate';

// Else the browser would say of itself what light it is seen in, in frames as well.
test.use({ colorScheme: null });

/** Begins an article of two paragraphs and waits until the newsroom has it. */
async function begin({ page, locale, t }: Hands, title: string): Promise<void> {
  await signIn(page, await hire('editor', locale));
  await openNew(page, locale);
  await page.getByLabel(t('write.title'), { exact: true }).fill(title);
  await page.getByRole('textbox', { name: t('write.body'), exact: true }).click();
  await page.keyboard.insertText('The stair is open. 楼梯开放。');
  await page.keyboard.press('Enter');
  await page.keyboard.insertText('So is the lift. 电梯也开放。');
  await page.waitForURL('**/admin/articles/0*');
}

const isDark = (frame: FrameLocator) =>
  frame.locator('body').evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);

const widthOf = (frame: FrameLocator) => frame.locator('body').evaluate(() => innerWidth);

inBothLanguages('what is typed is seen as readers would have it', async (hands) => {
  const { page, t, press } = hands;
  const title = `Seen before ${Date.now()}`;
  await begin(hands, title);
  await press(page.getByRole('button', { name: t('preview.button'), exact: true }));
  const pane = page.getByRole('complementary', { name: t('preview.title') });
  const frame = pane.frameLocator('iframe');
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText(title);
  await expect(frame.getByText('楼梯开放')).toBeVisible();
  expect(await widthOf(frame)).toBe(390);

  await page.getByLabel(t('write.standfirst')).fill('Typed after. 后来写的。');
  await expect(frame.getByText('后来写的')).toBeVisible();
  await press(pane.getByRole('button', { name: t('preview.dark') }));
  await expect.poll(() => isDark(frame)).toBe(true);
  await expectNoViolation(page, 'the preview beside the text', { leftOut: 'iframe' });
  await press(pane.getByRole('button', { name: t('preview.light') }));
  await expect.poll(() => isDark(frame)).toBe(false);
  await press(pane.getByRole('button', { name: t('preview.desk') }));
  await expect.poll(() => widthOf(frame)).toBe(1280);
  await press(pane.getByRole('button', { name: t('preview.close') }));
  await expect(pane).toHaveCount(0);
  await expect(page.getByLabel(t('write.address'))).toBeVisible();
});

/** Somebody who was sent a link, in a browser that runs no scripts. */
async function openAsGuest(page: Page, address: string, isOnPhone: boolean): Promise<Page> {
  const browser = page.context().browser() as Browser;
  const viewport = isOnPhone ? { width: 390, height: 800 } : { width: 1280, height: 900 };
  const context = await browser.newContext({ javaScriptEnabled: false, viewport });
  const guest = await context.newPage();
  const answer = await guest.goto(address);
  expect(answer?.status()).toBe(200);
  expect(answer?.headers()).toMatchObject({
    'cache-control': 'private, no-store',
    'x-robots-tag': expect.stringContaining('noindex'),
    'referrer-policy': 'same-origin',
    'content-security-policy': expect.stringContaining("default-src 'none'"),
  });
  return guest;
}

const selectedText = (page: Page) =>
  page.evaluate(() => document.getSelection()?.anchorNode?.textContent);

/** Makes a link to what is on the page, and says what its address is. */
async function makeLink({ page, t, press, write }: Hands, receiver: string): Promise<string> {
  await press(page.getByRole('button', { name: t('preview.make') }));
  const dialog = page.getByRole('dialog');
  await write(dialog.getByLabel(t('preview.receiver')), receiver);
  await expectNoViolation(page, 'the question for whom a link is');
  await press(dialog.getByRole('button', { name: t('preview.makeIt') }));
  await expect(dialog).toHaveCount(0);
  return page.getByLabel(t('preview.address', { receiver })).inputValue();
}

inBothLanguages('somebody without an account reads, comments and answers', async (hands) => {
  const { page, locale, t, press } = hands;
  const said = siteTranslator(locale);
  await begin(hands, `Read before ${Date.now()}`);
  const address = await makeLink(hands, 'Wang Lei');
  const guest = await openAsGuest(page, address, locale === 'zh');

  await expectSoundForGuests(page, address);
  await guest.locator('.remarks-here summary').nth(1).click();
  const comment = guest.getByLabel(said('preview.commentOn')).locator('visible=true');
  await comment.fill('Since when? 从何时起？');
  await guest
    .getByRole('button', { name: said('preview.leave') })
    .first()
    .click();
  await expect(guest.getByText(said('preview.left'))).toBeVisible();
  await expect(guest.getByRole('listitem').filter({ hasText: '从何时起' })).toBeVisible();

  const name = guest.getByLabel(said('preview.name')).last();
  await name.fill('王磊 Wang');
  await guest.getByRole('button', { name: said('preview.sendBack') }).click();
  await expect(guest.getByRole('alert')).toBeVisible();
  await expect(name).toHaveValue('王磊 Wang');
  await guest.getByRole('button', { name: said('preview.approve') }).click();
  await expect(guest.getByText(said('preview.left'))).toBeVisible();

  await page.reload();
  await expect(page.getByText(t('preview.approved', { by: '王磊 Wang' })).first()).toBeVisible();
  const remark = page.getByRole('list', { name: t('preview.remarks') }).getByRole('listitem');
  await expect(remark).toContainText('So is the lift.');
  await press(remark.getByRole('button', { name: t('preview.showInText') }));
  await expect.poll(() => selectedText(page)).toContain('So is the lift.');
  await press(remark.getByRole('button', { name: t('preview.settleFor', { by: 'Wang Lei' }) }));
  await expect(page.getByText(t('preview.settled', { count: 1 }))).toBeVisible();

  await changeAndSave(hands);
  await expect(page.getByText(t('preview.lapsed'))).toBeVisible();
  await guest.reload();
  await expect(guest.getByText(said('preview.lapsed'))).toBeVisible();
  await expect(guest.getByRole('button', { name: said('preview.approve') })).toHaveCount(0);

  await press(page.getByRole('button', { name: t('preview.endFor', { receiver: 'Wang Lei' }) }));
  await expect(page.getByText(t('preview.ended'), { exact: true })).toBeVisible();
  expect((await guest.reload())?.status()).toBe(404);
  await expect(guest.getByRole('heading', { name: said('preview.ended.title') })).toBeVisible();
});

/** With scripts, which the check itself is. */
async function expectSoundForGuests(page: Page, address: string): Promise<void> {
  const guest = await page.context().newPage();
  for (const colorScheme of ['light', 'dark'] as const) {
    await guest.emulateMedia({ colorScheme });
    await guest.goto(address);
    await guest.locator('.remarks-here summary').first().click();
    await expectNoViolation(guest, `what a link shows, ${colorScheme}`);
    const scripts = await guest
      .locator('script')
      .evaluateAll((all) => all.map((one) => one.outerHTML));
    expect(scripts).toEqual(['<script src="/reader.js" defer=""></script>']);
  }
  await guest.close();
}

async function changeAndSave({ page, t, press }: Hands): Promise<void> {
  await page.getByLabel(t('write.standfirst')).fill('Changed since. 后来改的。');
  await press(page.getByRole('button', { name: t('write.save'), exact: true }));
}
