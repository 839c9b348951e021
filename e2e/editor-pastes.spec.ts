import type { TiptapEditorHTMLElement } from '@tiptap/core';
import type { Locator } from 'playwright/test';
import { expect, signIn, test } from './fixtures';
import { hire } from './people';
import { openNew } from './writing-desk';
import { toBody } from '@/components/admin/write/body-json';
import { toLines } from '@/components/admin/write/paste/body-lines';
import { everyFragment } from '@/components/admin/write/paste/fragments/every-fragment';
import { parseArticleBody } from '@/lib/articles/article-body';
import { adminTranslator } from '@/lib/i18n/translate';

/** Long enough for what is sent by itself, also on a busy machine. */
const patience = { timeout: 30_000 };
const refused =
  /^(Executing inline event handler|Applying inline style|Setting the document's base URI)/;

/** Pastes into the text, in place of what is there. */
async function paste(body: Locator, type: 'text/html' | 'text/plain', content: string) {
  await body.press('Control+a');
  await body.evaluate(
    (element, [type, content]) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData(type, content);
      const event = { clipboardData, bubbles: true, cancelable: true };
      element.dispatchEvent(new ClipboardEvent('paste', event));
    },
    [type, content] as const,
  );
}

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
      await paste(body, 'text/html', html);
      expect.soft(await readText(body), what).toEqual(document);
    }
    await expect(page).not.toHaveTitle('stolen');
    // The browser says what it refused of all that came along; it said nothing else.
    expect(violations.filter((each) => !refused.test(each))).toEqual([]);
    violations.length = 0;
  });
}

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
  await paste(body, 'text/plain', fiveMegabytes);
  await expect(status(t('safety.refused'))).toBeVisible(patience);
  await page.getByRole('button', { name: t('write.save'), exact: true }).click();
  await expect(page.getByRole('alert').filter({ hasText: '500,000' })).toBeVisible(patience);
  await expect(body).toContainText('字'.repeat(100));
  await paste(body, 'text/plain', '短。');
  await expect(status(t('safety.kept'))).toBeVisible(patience);
});
