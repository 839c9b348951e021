import { dropFile, newPictureFile } from './picture-files';
import { expect, signIn, test } from './fixtures';
import { hire } from './people';
import { inBothLanguages } from './ways';
import { openNew } from './writing-desk';
import type { Locale } from '@/lib/i18n/locales';
import { siteTranslator } from '@/lib/i18n/translate';

const sections: Record<Locale, string> = { en: 'City', zh: '城市' };

/** Pictures of the demo newspaper that are described in both languages. */
const demoPictures: Record<Locale, { find: string; names: RegExp[] }> = {
  en: { find: 'Studio', names: [/^First the arrow/, /^What a passenger/] },
  zh: { find: '工作室', names: [/^先是箭头/, /^轮渡到江心/] },
};

inBothLanguages(
  'a picture goes into the text with its caption, is described, read, and kept',
  async ({ page, locale, t, press, write }) => {
    await signIn(page, await hire('editor', locale));
    await openNew(page, locale);
    const title = `Illustrated ${Date.now()}`;
    await write(page.getByLabel(t('write.title'), { exact: true }), title);
    await page
      .getByLabel(t('write.section'), { exact: true })
      .selectOption({ label: sections[locale] });
    const body = page.getByRole('textbox', { name: t('write.body'), exact: true });
    await body.click();
    await page.keyboard.insertText('Before the picture.');

    await page.getByRole('button', { name: t('tools.picture') }).click();
    const { buffer } = await newPictureFile('yard.jpg');
    await page
      .getByRole('dialog')
      .getByLabel(t('pictures.chooseOne'))
      .setInputFiles({ name: 'yard.jpg', mimeType: 'image/jpeg', buffer });
    const figure = body.getByRole('figure');
    await expect(figure).toHaveCount(1, { timeout: 20_000 });
    await expect(figure.getByText(t('pictures.undescribed'))).toBeVisible();
    await page.keyboard.insertText('The yard at noon.');
    await page.keyboard.press('Enter');
    await page.keyboard.insertText('After the picture.');
    await expect(figure.locator('figcaption')).toHaveText('The yard at noon.');
    await expect(figure).toHaveCount(1);

    const publishing = page.getByRole('button', { name: t('write.publish') });
    await press(publishing);
    await expect(page.getByRole('alert').getByText(/decorative|装饰/)).toBeVisible();
    await press(figure.getByRole('button', { name: t('pictures.fieldDescribe') }));
    const alt = `Noise over the yard ${Date.now()}`;
    const question = page.getByRole('dialog');
    await write(question.getByLabel(t('pictures.alt')), alt);
    await press(question.getByRole('button', { name: t('pictures.save') }));
    await expect(question).toHaveCount(0);
    await expect(figure.getByText(t('pictures.undescribed'))).toHaveCount(0);
    await press(publishing);
    await press(question.getByRole('button', { name: t('dialog.publishDo') }));
    const link = page.getByRole('link', { name: t('write.view') });
    await expect(link).toBeVisible();

    await page.goto((await link.getAttribute('href')) ?? '');
    const read = page.locator('.article-body');
    await expect(read.locator('> *')).toHaveText([
      'Before the picture.',
      'The yard at noon.',
      'After the picture.',
    ]);
    const image = read.getByRole('img', { name: alt });
    await image.scrollIntoViewIfNeeded();
    const width = () => image.evaluate((img: HTMLImageElement) => img.naturalWidth);
    await expect.poll(width).toBeGreaterThan(300);

    await page.goto(`/admin/pictures?q=${encodeURIComponent(alt)}`);
    await page.getByRole('link', { name: alt }).click();
    await expect(page.getByRole('link', { name: title })).toBeVisible();
    await expect(page.getByRole('button', { name: t('pictures.delete') })).toHaveCount(0);
  },
);

test('a picture dropped on the text stands where it fell; what is no picture says why it does not', async ({
  page,
}) => {
  test.setTimeout(90_000);
  await signIn(page, await hire('writer'));
  await openNew(page, 'en');
  const body = page.getByRole('textbox', { name: 'Text', exact: true });
  await body.click();
  for (const words of ['First.', 'Second.']) {
    await page.keyboard.insertText(words);
    await page.keyboard.press('Enter');
  }
  const first = body.getByText('First.');
  await dropFile(first, 'notes.txt', 'text/plain', Buffer.from('Notes.'));
  await expect(page.getByRole('alert').filter({ hasText: /JPEG/ })).toBeVisible();
  await page.getByRole('button', { name: 'Dismiss' }).click();
  const { buffer } = await newPictureFile('dropped.jpg');
  await dropFile(first, 'dropped.jpg', 'image/jpeg', buffer);
  await expect(body.getByRole('figure')).toHaveCount(1, { timeout: 20_000 });
  await expect(body.locator('> :nth-child(2)').getByRole('figure')).toBeVisible();

  // What is copied out of the text is the same picture; two of them are one to the newsroom.
  await body.press('Control+a');
  await body.press('Control+c');
  await body.press('ArrowRight');
  await body.press('Control+v');
  await expect(body.getByRole('figure')).toHaveCount(2);
  await expect(body.getByRole('figure').getByText('Needs a description')).toHaveCount(2);
});

inBothLanguages(
  'a note, a box, a card, a gallery and a table’s caption are put in and reach readers',
  async ({ page, locale, t, press, write }) => {
    await signIn(page, await hire('editor', locale));
    await openNew(page, locale);
    await write(page.getByLabel(t('write.title'), { exact: true }), `Furnished ${Date.now()}`);
    await page
      .getByLabel(t('write.section'), { exact: true })
      .selectOption({ label: sections[locale] });
    const body = page.getByRole('textbox', { name: t('write.body'), exact: true });
    const question = page.getByRole('dialog');
    const set = question.getByRole('button', { name: t('inText.set') });
    const tool = (name: 'footnote' | 'infoBox' | 'embed' | 'gallery' | 'table') =>
      page.getByRole('button', { name: t(`tools.${name}`), exact: true });
    await body.click();
    await page.keyboard.insertText('Said first.');

    await tool('footnote').click();
    await write(question.getByLabel(t('inText.noteText')), 'See https://example.org/a, page 3.');
    await press(set);
    const notes = page.getByRole('region', { name: t('inText.notes') });
    await expect(notes.getByRole('listitem')).toHaveText(['See https://example.org/a, page 3.']);

    await tool('infoBox').click();
    await page.keyboard.insertText('In figures');
    await page.keyboard.press('Enter');
    await page.keyboard.insertText('Eleven blocks.');

    await tool('embed').click();
    const address = question.getByLabel(t('inText.embedAddress'));
    await write(address, 'https://films.example/1');
    await write(question.getByLabel(t('inText.embedTitle')), 'A film');
    await press(set);
    await expect(question.getByText(t('inText.embedInvalid'))).toBeVisible();
    await write(address, 'https://youtu.be/dQw4w9WgXcQ');
    await press(set);
    await expect(body.locator('[data-embed]')).toBeVisible();

    await tool('gallery').click();
    const { find, names } = demoPictures[locale];
    await write(question.getByLabel(t('pictures.find')), find);
    for (const name of names) await press(question.getByRole('button', { name }));
    await press(question.getByRole('button', { name: t('inText.setPictures', { count: 2 }) }));
    await expect(body.getByRole('figure')).toHaveCount(2);

    // In a caption there is no table; after the gallery there is.
    await expect(tool('table')).toBeDisabled();
    await body.locator('> p').last().click();
    await tool('table').click();
    await page.keyboard.insertText('Blocks');
    await page.getByRole('button', { name: t('tools.tableCaption') }).click();
    await write(question.getByLabel(t('inText.tableCaption')), 'All blocks');
    await press(set);
    await expect(body.getByRole('table', { name: 'All blocks' })).toBeVisible();
    // In a table Tab goes from cell to cell.
    await page.getByLabel(t('write.title'), { exact: true }).focus();

    await press(page.getByRole('button', { name: t('write.publish') }));
    await press(question.getByRole('button', { name: t('dialog.publishDo') }));
    const link = page.getByRole('link', { name: t('write.view') });
    await expect(link).toBeVisible();
    await page.goto((await link.getAttribute('href')) ?? '');
    const read = page.locator('.article-body');
    await expect(read.getByRole('note', { name: 'In figures' })).toContainText('Eleven blocks.');
    const card = read.getByRole('link', { name: 'A film' });
    await expect(card).toHaveAttribute('href', 'https://youtu.be/dQw4w9WgXcQ');
    const gallery = siteTranslator(locale)('article.gallery', { count: 2 });
    await expect(read.getByRole('img')).toHaveCount(2);
    await expect(read.getByRole('group', { name: gallery }).getByRole('img')).toHaveCount(2);
    await expect(read.getByRole('table', { name: 'All blocks' })).toBeVisible();
    await press(read.locator('[role=doc-noteref]'));
    await expect(page).toHaveURL(/#note-1$/);
    const source = read.locator('[role=doc-endnotes]').getByRole('link', { name: /example\.org/ });
    await expect(source).toHaveAttribute('href', 'https://example.org/a');
    await press(read.locator('[role=doc-backlink]'));
    await expect(page).toHaveURL(/#note-mark-1$/);
  },
);
