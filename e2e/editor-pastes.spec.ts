import type { TiptapEditorHTMLElement } from '@tiptap/core';
import type { Locator } from 'playwright/test';
import { expect, signIn, test } from './fixtures';
import { hire } from './people';
import { inBothLanguages } from './ways';
import { openNew } from './writing-desk';
import { toBody } from '@/components/admin/write/body-json';
import { toLines } from '@/components/admin/write/paste/body-lines';
import { everyFragment } from '@/components/admin/write/paste/fragments/every-fragment';
import { parseArticleBody } from '@/lib/articles/article-body';

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
    // The browser says that it refused the handlers which came with the paste; it said nothing else.
    expect(violations.filter((each) => !each.includes('inline event handler'))).toEqual([]);
    violations.length = 0;
  });
}

inBothLanguages('a text that is too long is refused beside it, and stays', async (hands) => {
  const { page, locale, t } = hands;
  await signIn(page, await hire('writer', locale));
  await openNew(page, locale);
  await hands.write(page.getByLabel(t('write.title'), { exact: true }), `Long ${Date.now()}`);
  await expect(page).toHaveURL(/\/admin\/articles\/[0-9a-f-]{36}$/, { timeout: 20_000 });
  const body = page.getByRole('textbox', { name: t('write.body'), exact: true });
  const status = (text: string) => page.getByRole('status').filter({ hasText: text });
  for (const megabytes of [5, 9]) {
    await paste(body, 'text/plain', '字'.repeat((megabytes * 2 ** 20) / 3));
    await expect(status(t('safety.refused'))).toBeVisible({ timeout: 20_000 });
    await hands.press(page.getByRole('button', { name: t('write.save'), exact: true }));
    const alert = page.getByRole('alert').filter({ hasText: t('trouble.refused') });
    await expect(alert).toContainText('500,000');
    await expect(body).toContainText('字'.repeat(100));
  }
  await paste(body, 'text/plain', '短。');
  await expect(status(t('safety.kept'))).toBeVisible({ timeout: 20_000 });
});
