import { expect, signIn, test } from './fixtures';
import { inputMethod } from './input-method';
import { expectNoViolation } from './page-checks';
import { hire } from './people';
import { inBothLanguages, type Hands } from './ways';
import { openNew } from './writing-desk';

const text = ({ page, t }: Hands) =>
  page.getByRole('textbox', { name: t('write.body'), exact: true });
const menu = ({ page, t }: Hands) => page.getByRole('listbox', { name: t('slash.label') });
const option = (hands: Hands, name: 'heading2' | 'table' | 'quote') =>
  menu(hands).getByRole('option', { name: hands.t(`tools.${name}`) });
const tool = ({ page, t }: Hands, name: 'outline' | 'fullScreen') =>
  page.getByRole('button', { name: t(`tools.${name}`), exact: true });

async function begin(hands: Hands): Promise<void> {
  const { page, locale } = hands;
  await signIn(page, await hire('writer', locale));
  await openNew(page, locale);
  await text(hands).click();
}

inBothLanguages('a slash puts in what can be put in', async (hands) => {
  const { page, locale } = hands;
  await begin(hands);
  await page.keyboard.type(locale === 'en' ? '/' : '／');
  await expect(option(hands, 'heading2')).toHaveAttribute('aria-selected', 'true');
  await expectNoViolation(hands.page, 'the writing page');
  await expect(menu(hands)).toBeInViewport({ ratio: 1 });
  if (locale === 'en') await page.keyboard.press('Enter');
  else await option(hands, 'heading2').tap();
  await expect(menu(hands)).toHaveCount(0);
  await page.keyboard.type('First part');
  await expect(text(hands).getByRole('heading', { level: 2 })).toHaveText('First part');
  await page.keyboard.press('Enter');
  await page.keyboard.type(locale === 'en' ? 'See /tab' : 'See ／biaoge');
  await expect(menu(hands).getByRole('option')).toHaveText([hands.t('tools.table')]);
  await page.keyboard.press('Escape');
  await expect(menu(hands)).toHaveCount(0);
  await page.keyboard.type('x');
  await page.keyboard.press('Backspace');
  await expect(menu(hands)).toHaveCount(0);
  await page.keyboard.press('Enter');
  await page.keyboard.type('、引');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Said');
  await expect(text(hands).locator('blockquote')).toHaveText('Said');
  await expect(text(hands)).not.toContainText('引');
});

inBothLanguages(
  'the outline leads to the headings, and knows them as they are typed',
  async (hands) => {
    const { page, t } = hands;
    await begin(hands);
    await page.keyboard.type('## The first');
    await page.keyboard.press('Enter');
    for (let line = 0; line < 40; line += 1) {
      await page.keyboard.insertText('一段正文');
      await page.keyboard.press('Enter');
    }
    await page.keyboard.type('### 最后一节');
    await hands.press(tool(hands, 'outline'));
    const outline = page.getByRole('dialog', { name: t('outline.title') });
    await expect(outline.getByRole('listitem')).toHaveText(['The first', '最后一节']);
    await expectNoViolation(hands.page, 'the writing page');
    await hands.press(outline.getByRole('button', { name: 'The first' }));
    await expect(outline).toHaveCount(0);
    await expect(text(hands)).toBeFocused();
    await expect(text(hands).getByRole('heading', { level: 2 })).toBeInViewport();
    await page.keyboard.type(' and longest');
    await hands.press(tool(hands, 'outline'));
    await expect(outline.getByRole('listitem').first()).toHaveText('The first and longest');
  },
);

inBothLanguages('full-screen writing leaves only the sheet, until Escape', async (hands) => {
  const { page, locale, t } = hands;
  await begin(hands);
  const panel = page.getByRole('complementary', { name: t('write.details') });
  const back = page.getByRole('link', { name: t('write.back') });
  await hands.press(tool(hands, 'fullScreen'));
  await expect(panel).toBeHidden();
  await expect(back).toBeHidden();
  await expect(tool(hands, 'fullScreen')).toHaveAttribute('aria-pressed', 'true');
  await text(hands).click();
  await page.keyboard.type('/');
  await expect(menu(hands)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(menu(hands)).toHaveCount(0);
  await expect(panel).toBeHidden();
  const status = page.getByRole('banner').getByRole('status');
  await expect(status).toBeInViewport();
  await expect(status).toHaveText(/\S/);
  await expectNoViolation(hands.page, 'the writing page');
  if (locale === 'en') await page.keyboard.press('Escape');
  else await hands.press(page.getByRole('button', { name: t('write.leaveFullScreen') }));
  await expect(panel).toBeVisible();
  await expect(back).toBeVisible();
  await text(hands).click();
  await page.keyboard.press('Control+Shift+Enter');
  await expect(panel).toBeHidden();
  await page.keyboard.press('Control+Shift+Enter');
  await expect(panel).toBeVisible();
});

const markdown = [
  ['## Heading', 'h2'],
  ['### Subheading', 'h3'],
  ['- One', 'ul > li'],
  ['1. One', 'ol > li'],
  ['> Said', 'blockquote > p'],
  ['A **bold** word', 'p > strong'],
  ['An *emphasised* word', 'p > em'],
  ['一个**粗体**词', 'p > strong'],
  ['写道，*强调*的词', 'p > em'],
] as const;

inBothLanguages('Markdown becomes what it stands for', async (hands) => {
  await begin(hands);
  for (const [typed, becomes] of markdown) {
    await hands.page.keyboard.press('Control+a');
    await hands.page.keyboard.press('Delete');
    await hands.page.keyboard.type(typed);
    await expect(text(hands).locator(becomes), typed).toHaveCount(1);
    await expect(text(hands)).not.toContainText(/[#*>]|^-|1\./);
  }
});

test('nothing happens at a key that an input method has', async ({ page }) => {
  const hands = { page, locale: 'zh' } as Hands;
  const { adminTranslator } = await import('@/lib/i18n/translate');
  hands.t = adminTranslator('zh');
  const { t } = hands;
  await begin(hands);
  const ime = await inputMethod(page);
  await ime.compose('／');
  await expect(text(hands)).toHaveText('／');
  await expect(menu(hands)).toHaveCount(0);
  await ime.choose('／');
  await expect(menu(hands)).toBeVisible();
  await ime.compose('biao');
  await ime.press('Enter');
  await expect(text(hands)).toHaveText('／biao');
  await ime.choose('表格');
  await expect(menu(hands).getByRole('option')).toHaveText([t('tools.table')]);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Enter');
  await page.keyboard.type('桥与桥');

  await page.keyboard.press('Control+h');
  const words = page.getByLabel(t('find.words'), { exact: true });
  const status = page.getByRole('group', { name: t('find.title') }).getByRole('status');
  await expect(words).toBeFocused();
  await ime.compose('qiao');
  await ime.press('Enter');
  await ime.press('Escape');
  await expect(status).toHaveText('');
  await ime.choose('桥');
  await expect(status).toHaveText(t('find.at', { at: 1, count: 2 }));
});
