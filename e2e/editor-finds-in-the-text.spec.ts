import { expect, signIn } from './fixtures';
import { expectNoViolation } from './page-checks';
import { hire } from './people';
import { inBothLanguages, type Hands } from './ways';
import { openNew } from './writing-desk';

const text = ({ page, t }: Hands) =>
  page.getByRole('textbox', { name: t('write.body'), exact: true });
const bar = ({ page, t }: Hands) => page.getByRole('group', { name: t('find.title') });
const words = (hands: Hands) => bar(hands).getByLabel(hands.t('find.words'));
const replacement = (hands: Hands) => bar(hands).getByLabel(hands.t('find.replacement'));
const status = (hands: Hands) => bar(hands).getByRole('status');
/** What is selected in the text. */
const selected = (hands: Hands) => text(hands).locator('.ProseMirror-active-search-match');

/** A new article with a paragraph of each text; its bold words stand between stars. */
async function begin(hands: Hands, ...paragraphs: string[]): Promise<void> {
  await signIn(hands.page, await hire('writer', hands.locale));
  await openNew(hands.page, hands.locale);
  await text(hands).click();
  for (const [at, paragraph] of paragraphs.entries()) {
    if (at > 0) await hands.page.keyboard.press('Enter');
    for (const [part, letters] of paragraph.split('**').entries()) {
      if (part > 0) await hands.page.keyboard.press('Control+b');
      await hands.page.keyboard.type(letters);
    }
  }
}

const open = (hands: Hands) =>
  hands.press(hands.page.getByRole('button', { name: hands.t('tools.find') }));

inBothLanguages('whoever looks for words sees all places and goes through them', async (hands) => {
  const { page, t } = hands;
  await begin(hands, 'A bridge, a Bri**dge** and 大桥。', 'The last BRIDGE. 大桥', '(a.c) abc');
  await open(hands);
  await expect(words(hands)).toBeFocused();
  await hands.write(words(hands), 'bridge');
  await expect(status(hands)).toHaveText(t('find.at', { at: 1, count: 3 }));
  await expect(text(hands).locator('[class*=search-match]')).toHaveText([
    'bridge',
    'Bri',
    'dge',
    'BRIDGE',
  ]);
  await words(hands).press('Enter');
  await words(hands).press('Enter');
  await expect(selected(hands)).toHaveText('BRIDGE');
  await words(hands).press('Enter');
  await expect(status(hands)).toHaveText(t('find.at', { at: 1, count: 3 }));
  await words(hands).press('Shift+Enter');
  await expect(status(hands)).toHaveText(t('find.at', { at: 3, count: 3 }));
  await hands.press(bar(hands).getByRole('button', { name: t('find.previous') }));
  await expect(selected(hands)).toHaveText(['Bri', 'dge']);
  await hands.write(words(hands), '大桥');
  await expect(status(hands)).toHaveText(t('find.at', { at: 1, count: 2 }));
  await hands.write(words(hands), 'a.c');
  await expect(status(hands)).toHaveText(t('find.at', { at: 1, count: 1 }));
  await hands.write(words(hands), 'nowhere');
  await expect(status(hands)).toHaveText(t('find.nothing'));
  await expect(bar(hands).getByRole('button', { name: t('find.next') })).toBeDisabled();
  await expectNoViolation(page, 'the find bar');
  await hands.write(words(hands), '大桥');
  await words(hands).press('Escape');
  await expect(bar(hands)).toHaveCount(0);
  await expect(text(hands).locator('[class*=search-match]')).toHaveCount(0);
  await expect(text(hands)).toBeFocused();
  // The last place is still selected there.
  await page.keyboard.type('A tunnel');
  await expect(text(hands)).toContainText('and A tunnel。');
});

inBothLanguages('other words take their place, one by one or all at once', async (hands) => {
  const { page, t } = hands;
  await begin(hands, '一座大桥，两座大桥，三座**大桥**。', '大桥');
  await open(hands);
  await hands.write(words(hands), '大桥');
  await hands.write(replacement(hands), '$1 隧道');
  await replacement(hands).press('Enter');
  await expect(text(hands)).toContainText('一座$1 隧道，两座大桥');
  await expect(status(hands)).toHaveText(t('find.at', { at: 1, count: 3 }));
  await hands.press(bar(hands).getByRole('button', { name: t('find.replaceAll') }));
  await expect(status(hands)).toHaveText(t('find.replaced', { count: 3 }));
  await expect(text(hands).locator('p')).toHaveText([
    '一座$1 隧道，两座$1 隧道，三座$1 隧道。',
    '$1 隧道',
  ]);
  await expect(text(hands).locator('strong')).toHaveText('$1 隧道');
  await hands.press(page.getByRole('button', { name: t('tools.undo') }));
  await expect(text(hands).locator('p')).toHaveText(['一座$1 隧道，两座大桥，三座大桥。', '大桥']);
  await hands.press(page.getByRole('button', { name: t('tools.undo') }));
  await expect(text(hands).locator('p').first()).toHaveText('一座大桥，两座大桥，三座大桥。');
});

inBothLanguages('the key looks for what is selected', async (hands) => {
  const { page, t } = hands;
  await begin(hands, 'One word, another word');
  await page.keyboard.press('Control+Shift+ArrowLeft');
  await expect.poll(() => page.evaluate(() => String(getSelection()))).toBe('word');
  await page.keyboard.press('Control+Alt+f');
  await expect(words(hands)).toHaveValue('word');
  await expect(status(hands)).toHaveText(t('find.at', { at: 2, count: 2 }));
  await words(hands).press('Escape');
  await page.keyboard.press('Control+h');
  await expect(words(hands)).toBeFocused();
});
