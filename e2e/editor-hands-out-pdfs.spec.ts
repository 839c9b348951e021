import type { Page } from 'playwright/test';
import { expect, signIn, test } from './fixtures';
import { expectNoViolation } from './page-checks';
import { hire } from './people';
import { dropFile } from './picture-files';
import { inBothLanguages } from './ways';
import { cityIn, openNew } from './writing-desk';
import type { Locale } from '@/lib/i18n/locales';
import { drawDocument } from '@/lib/media/test-documents';

const pdf = (name: string, buffer: Buffer) => ({ name, mimeType: 'application/pdf', buffer });
const script = '/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>';

const facts: Record<Locale, string> = { en: 'PDF, 1 KB, 12 pages', zh: 'PDF，1 KB，12页' };

async function expectSoundInAnyLight(page: Page, where: string): Promise<void> {
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    await expectNoViolation(page, `${where}, ${colorScheme}`);
  }
}

inBothLanguages(
  'a PDF comes into the library, goes into a text, is read, and has to stay',
  async ({ page, locale, t, press, write }) => {
    await signIn(page, await hire('editor', locale));
    await page.goto('/admin/documents');
    const report = `年度 Report ${Date.now()}`;
    await page
      .getByLabel(t('documents.choose'))
      .setInputFiles([
        pdf('alert.pdf', drawDocument({ catalog: script })),
        pdf('notes.pdf', Buffer.from('<!doctype html><script>alert(1)</script>')),
        pdf(`${report}.pdf`, drawDocument({ pages: 12 })),
      ]);
    const reasons = page.getByRole('alert').filter({ hasText: 'PDF' });
    await expect(reasons).toHaveText([/scripts|脚本/, /not a PDF|不是 PDF/]);
    await press(page.getByRole('link', { name: `${report}.pdf` }));
    await expect(page.getByText(facts[locale])).toBeVisible();
    const title = `Figures of ${report}`;
    await write(page.getByLabel(locale === 'zh' ? '中文' : 'English'), title);
    await press(page.getByRole('button', { name: t('documents.save') }));
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    const address = page.url();
    await expectSoundInAnyLight(page, 'a PDF of the newsroom');

    await openNew(page, locale);
    await write(page.getByLabel(t('write.title'), { exact: true }), `About ${report}`);
    const section = page.getByLabel(t('write.section'), { exact: true });
    await section.selectOption({ label: cityIn[locale] });
    const body = page.getByRole('textbox', { name: t('write.body'), exact: true });
    await body.click();
    await page.keyboard.insertText('All of it in one place.');
    await page.getByRole('button', { name: t('tools.document') }).click();
    const question = page.getByRole('dialog');
    const set = question.getByRole('button', { name: t('inText.set') });
    await expect(set).toBeDisabled();
    await write(question.getByLabel(t('documents.find')), report);
    await press(question.getByRole('button', { name: title }));
    const words = question.getByLabel(t('documents.inTextTitle'));
    await expect(words).toHaveValue(title);
    await expectSoundInAnyLight(page, 'the dialog for a PDF in the text');
    await write(words, `${title}, in full`);
    await press(set);
    await expect(body.locator('[data-document]')).toBeVisible();

    await press(page.getByRole('button', { name: t('write.publish') }));
    await press(question.getByRole('button', { name: t('dialog.publishDo') }));
    const link = page.getByRole('link', { name: t('write.view') });
    await expect(link).toBeVisible();
    await page.goto((await link.getAttribute('href')) ?? '');
    const card = page.locator('.article-body').getByRole('link', { name: `${title}, in full` });
    await expect(card).toContainText(facts[locale]);
    const answer = await page.request.get((await card.getAttribute('href')) ?? '');
    expect(answer.status()).toBe(200);
    expect(answer.headers()).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': expect.stringMatching(/^inline; filename="nian-du-report-\d+\.pdf"$/),
      'x-content-type-options': 'nosniff',
    });

    await page.goto(address);
    await expect(page.getByRole('link', { name: `About ${report}` })).toBeVisible();
    await expect(page.getByRole('button', { name: t('documents.delete') })).toHaveCount(0);
  },
);

test('a PDF is sent from the writing page, its card is changed, copied and taken out; unused it is deleted, on a phone, in Chinese', async ({
  page,
}) => {
  test.setTimeout(90_000);
  await page.setViewportSize({ width: 390, height: 800 });
  await signIn(page, await hire('writer', 'zh'));
  await openNew(page, 'zh');
  const body = page.getByRole('textbox', { name: '正文', exact: true });
  await body.click();
  await page.keyboard.type('/');
  await page.keyboard.insertText('附件');
  await page.getByRole('option', { name: '插入 PDF…' }).click();
  const question = page.getByRole('dialog');
  const name = `潮汐表${Date.now()}`;
  const file = pdf(`${name}.pdf`, drawDocument());
  await question.getByLabel('添加一份 PDF…').setInputFiles(file);
  await expect(question.getByLabel('内容说明')).toHaveValue(name);
  await question.getByRole('button', { name: '确定' }).click();
  const card = body.locator('[data-document]');
  await expect(card).toHaveAttribute('data-title', name);

  await card.click();
  await body.press('Control+c');
  await body.press('ArrowRight');
  await body.press('Control+v');
  await expect(card).toHaveCount(2);
  await card.last().click();
  await page.getByRole('button', { name: '插入 PDF…' }).click();
  await question.getByLabel('内容说明').fill('春季潮汐表');
  await question.getByRole('button', { name: '确定' }).click();
  await expect(card.last()).toHaveAttribute('data-title', '春季潮汐表');
  // Whatever a file is called, what is in it counts.
  await dropFile(body, 'notes.pdf', 'application/pdf', Buffer.from('Notes.'));
  await expect(page.getByRole('alert').filter({ hasText: '不是 PDF' })).toBeVisible();
  await page.getByRole('button', { name: '知道了' }).click();
  await dropFile(body, `${name}.pdf`, 'application/pdf', file.buffer);
  await expect(card).toHaveCount(3);

  await body.press('Control+a');
  await body.press('Delete');
  await expect(card).toHaveCount(0);

  await page.goto('/admin/documents');
  await page.getByLabel('添加 PDF…').setInputFiles(file);
  await expect(page.getByText('这份 PDF 已经在库中。')).toBeVisible();
  await page.getByRole('link', { name: '查看' }).click();
  await expect(page.getByRole('heading', { level: 1, name: `${name}.pdf` })).toBeVisible();
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBeLessThanOrEqual(0);
  await page.getByRole('button', { name: '删除…' }).click();
  await question.getByRole('button', { name: '删除', exact: true }).click();
  await page.waitForURL('**/admin/documents');
  await expect(page.getByText(name)).toHaveCount(0);
});
