import type { TiptapEditorHTMLElement } from '@tiptap/core';
import type { Locator } from 'playwright/test';
import { expect, signIn, test } from './fixtures';
import { expectNoViolation } from './page-checks';
import { hire } from './people';
import { newPictureFile } from './picture-files';
import { inBothLanguages } from './ways';
import { openNew } from './writing-desk';
import { toBody } from '@/components/admin/write/body-json';
import { toLines } from '@/components/admin/write/paste/body-lines';
import { everyFragment } from '@/components/admin/write/paste/fragments/every-fragment';
import { fragmentsWithPictures } from '@/components/admin/write/paste/fragments/pictures';
import { parseArticleBody } from '@/lib/articles/article-body';
import { adminTranslator } from '@/lib/i18n/translate';

/** Long enough for what is sent by itself, also on a busy machine. */
const patience = { timeout: 30_000 };
const refused =
  /^(Executing inline event handler|Applying inline style|Setting the document's base URI)/;

type Clipboard = Partial<Record<'text/html' | 'text/plain' | 'text/rtf', string>>;

/** Pastes into the text, in place of what is there; `picture`: a file beside it on the clipboard. */
async function paste(body: Locator, texts: Clipboard, picture = '') {
  await body.press('Control+a');
  await body.evaluate(
    (element, [texts, picture]) => {
      const clipboardData = new DataTransfer();
      for (const [type, text] of Object.entries(texts)) clipboardData.setData(type, text);
      if (picture) {
        const bytes = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0));
        clipboardData.items.add(new File([bytes], 'image.jpg', { type: 'image/jpeg' }));
      }
      const event = { clipboardData, bubbles: true, cancelable: true };
      element.dispatchEvent(new ClipboardEvent('paste', event));
    },
    [texts, picture] as const,
  );
}

const newPicture = async () => (await newPictureFile('any.jpg')).buffer.toString('base64');

/** What the page would send to the newsroom. */
async function readText(body: Locator): Promise<string[]> {
  const json = await body.evaluate((element) =>
    (element as TiptapEditorHTMLElement).editor?.getJSON(),
  );
  if (!json) throw new Error('There is no editor.');
  return toLines(parseArticleBody(toBody(json)));
}

for (const [origin, fragments] of everyFragment) {
  test(`what is pasted from ${origin} arrives as an article can hold it, and does nothing`, async ({
    page,
    violations,
  }) => {
    await signIn(page);
    await openNew(page, 'en');
    const body = page.getByRole('textbox', { name: 'Text', exact: true });
    for (const [what, html, document] of fragments) {
      await paste(body, { 'text/html': html });
      expect.soft(await readText(body), what).toEqual(document);
    }
    await expect(page).not.toHaveTitle('stolen');
    // The browser says what it refused of all that came along; it said nothing else.
    expect(violations.filter((each) => !refused.test(each))).toEqual([]);
    violations.length = 0;
  });
}

test('pictures come along with a text, each in its place, whatever wrote them', async ({
  page,
  violations,
}) => {
  test.slow();
  await signIn(page);
  await openNew(page, 'en');
  const body = page.getByRole('textbox', { name: 'Text', exact: true });
  for (const [what, html, document] of fragmentsWithPictures) {
    await paste(body, { 'text/html': html });
    await expect.poll(() => readText(body), { ...patience, message: what }).toEqual(document);
  }
  await expect(page).not.toHaveTitle('stolen');
  expect(violations.filter((each) => !refused.test(each))).toEqual([]);
  violations.length = 0;
});

inBothLanguages(
  'a pasted picture is sent, described with the words that came with it, and undone with its text',
  async ({ page, locale, t, press }) => {
    await signIn(page, await hire('editor', locale));
    await openNew(page, locale);
    const body = page.getByRole('textbox', { name: t('write.body'), exact: true });
    const alt = `The east stair 东楼梯 ${Date.now()}`;
    const img = `<img alt="${alt}" src="data:image/jpeg;base64,${await newPicture()}">`;
    await paste(body, { 'text/html': `<p>Before.</p><p>${img}</p><p>After.</p>` });
    expect(await readText(body)).toEqual(['Before.', 'After.']);
    await expect(page.getByText(alt)).toBeVisible();
    const figure = body.getByRole('figure');
    await expect(figure).toHaveCount(1, patience);
    expect(await readText(body)).toEqual(['Before.', 'picture: ', 'After.']);
    await expect(page.getByRole('button', { name: t('dialog.cancel') })).toHaveCount(0);
    await expect(figure.getByText(t('pictures.undescribed'))).toBeVisible();

    await press(figure.getByRole('button', { name: t('pictures.fieldDescribe') }));
    const question = page.getByRole('dialog');
    await expect(question.getByLabel(t('pictures.alt'))).toHaveValue(alt);
    await press(question.getByRole('button', { name: t('pictures.save') }));
    await expect(figure.getByText(t('pictures.undescribed'))).toHaveCount(0);
    await expect(figure.getByRole('img', { name: alt })).toBeVisible();

    await body.focus();
    await page.keyboard.press('Control+z');
    await expect.poll(() => readText(body)).toEqual(['']);
    await page.keyboard.press('Control+Shift+z');
    await expect.poll(() => readText(body)).toEqual(['Before.', 'picture: ', 'After.']);
  },
);

inBothLanguages(
  'which pictures stay behind is said beside the text, which is there without them',
  async ({ page, locale, t, press }) => {
    await signIn(page, await hire('writer', locale));
    await openNew(page, locale);
    const body = page.getByRole('textbox', { name: t('write.body'), exact: true });
    const told = (text: string | RegExp) => page.getByRole('alert').filter({ hasText: text });
    const elsewhere = t('inText.leftElsewhere', { count: 2 });
    const unusable = t('inText.leftUnusable', { count: 2 });
    const broken = `data:image/png;base64,${Buffer.from('no picture').toString('base64')}`;
    await paste(body, {
      'text/html': `<p>One.</p><img src="https://example.org/a.png"><img data-src="https://mmbiz.qpic.cn/b"><p>Two.</p>
<img src="data:image/svg+xml,%3Csvg%3E"><img src="data:text/html,<script>document.title='stolen'</script>"><img src="${broken}" alt="A broken one">`,
    });
    await expect(told(elsewhere)).toBeVisible();
    await expect(told(unusable)).toBeVisible();
    await expect(told(/JPEG/).filter({ hasNotText: unusable })).toBeVisible(patience);
    expect(await readText(body)).toEqual(['One.', 'Two.']);
    await expectNoViolation(page, 'what was left behind');
    const dismissing = page.getByRole('button', { name: t('pictures.dismiss') });
    await expect(dismissing).toHaveCount(2);
    await press(dismissing.first());
    await expect(told(elsewhere)).toHaveCount(0);
    await press(dismissing);
    await expect(dismissing).toHaveCount(0);
    expect(await readText(body)).toEqual(['One.', 'Two.']);
  },
);

test('a picture that Word only names is what lies beside it on the clipboard', async ({ page }) => {
  test.slow();
  await signIn(page);
  await openNew(page, 'en');
  const body = page.getByRole('textbox', { name: 'Text', exact: true });
  const named = '<p>One.</p><p><img src="file:///C:/Temp/clip_image001.png"></p><p>Two.</p>';
  await paste(body, { 'text/html': named, 'text/plain': 'One. Two.' }, await newPicture());
  await expect.poll(() => readText(body), patience).toEqual(['One.', 'picture: ', 'Two.']);
  const { buffer } = await newPictureFile('any.jpg');
  const rtf = String.raw`{\rtf1 One.{\pict\jpegblip${'\n'}${buffer.toString('hex')}} Two.}`;
  await paste(body, { 'text/html': named, 'text/rtf': rtf });
  await expect.poll(() => readText(body), patience).toEqual(['One.', 'picture: ', 'Two.']);
  // A picture of the words themselves, as programs add it, is none of the text.
  await paste(
    body,
    { 'text/html': '<p>Words alone.</p>', 'text/plain': 'Words alone.' },
    await newPicture(),
  );
  await expect.poll(() => readText(body)).toEqual(['Words alone.']);
  await expect(page.getByRole('button', { name: 'Cancel', exact: false })).toHaveCount(0);
});

test('a text that is too long is refused beside it, and stays', async ({ page }) => {
  test.slow();
  const t = adminTranslator('zh');
  await signIn(page, await hire('writer', 'zh'));
  await openNew(page, 'zh');
  await page.getByLabel(t('write.title'), { exact: true }).fill(`很长 ${Date.now()}`);
  await expect(page).toHaveURL(/\/admin\/articles\/[0-9a-f-]{36}$/, patience);
  const body = page.getByRole('textbox', { name: t('write.body'), exact: true });
  const status = (text: string) => page.getByRole('status').filter({ hasText: text });
  const fiveMegabytes = '字'.repeat((5 * 2 ** 20) / 3);
  await paste(body, { 'text/plain': fiveMegabytes });
  await expect(status(t('safety.refused'))).toBeVisible(patience);
  await page.getByRole('button', { name: t('write.save'), exact: true }).click();
  await expect(page.getByRole('alert').filter({ hasText: '500,000' })).toBeVisible(patience);
  await expect(body).toContainText('字'.repeat(100));
  await paste(body, { 'text/plain': '短。' });
  await expect(status(t('safety.kept'))).toBeVisible(patience);
});
