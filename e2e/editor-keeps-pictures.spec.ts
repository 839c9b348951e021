import type { Page } from 'playwright/test';
import { expect, signIn } from './fixtures';
import { hire } from './people';
import { dataTransferOf, newPictureFile, nextAdded } from './picture-files';
import { inBothLanguages } from './ways';
import type { Actor } from '@/lib/auth/actor';
import { describePicture } from '@/lib/newsroom/describe-picture';
import { newArticle, newEditor, newPublishedArticle, newSection } from '@/prisma/seed/factories';

/** The files of the first picture in an element, as readers ask for them. */
async function shownFile(page: Page, within: string): Promise<string> {
  const image = page.locator(within).getByRole('img').first();
  await expect(image).toBeVisible();
  await expect
    .poll(() => image.evaluate((one: HTMLImageElement) => one.naturalWidth))
    .toBeGreaterThan(0);
  return (await image.getAttribute('src')) ?? '';
}

/** Sends a file by the road that a page takes. */
async function send(page: Page, data: Buffer): Promise<{ id: string; isNew: boolean }> {
  const headers = { Origin: new URL(page.url()).origin };
  const answer = await page.request.post('/admin/pictures/upload', { data, headers });
  return ((await answer.json()) as { result: { id: string; isNew: boolean } }).result;
}

/** Adds a picture that says what it shows. */
async function addPicture(page: Page, editor: Actor, alt: string): Promise<string> {
  const { id } = await send(page, (await newPictureFile('picture.jpg')).buffer);
  await describePicture(editor, { pictureId: id, texts: { en: { alt }, zh: { alt } } });
  return id;
}

/** Pastes a file wherever the focus is. */
async function paste(page: Page, file: Awaited<ReturnType<typeof newPictureFile>>) {
  const transfer = await dataTransferOf(page, file);
  await page.evaluate((clipboardData) => {
    const { activeElement, body } = document;
    const event = new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData });
    (activeElement ?? body).dispatchEvent(event);
  }, transfer);
}

inBothLanguages(
  'a picture is pasted; the same again is said to be here; one that is cancelled does not come in',
  async ({ page, locale, t, press }) => {
    await signIn(page, await hire('writer', locale));
    await page.goto('/admin/pictures');
    await expect(page.getByLabel(t('pictures.choose'))).toBeEnabled();
    const file = await newPictureFile('pasted.jpg');
    const added = nextAdded(page);
    await paste(page, file);
    const address = await added;
    await expect(page.locator(`a[href='${address}']`)).toBeVisible();

    await paste(page, file);
    await expect(page.getByText(t('pictures.known'))).toBeVisible();
    await press(page.getByRole('link', { name: t('pictures.openKnown') }));
    await page.waitForURL(`**${address}`);

    await page.goto('/admin/pictures');
    await expect(page.getByLabel(t('pictures.choose'))).toBeEnabled();
    const heavy = await newPictureFile('heavy.jpg', { width: 5_000, height: 4_000 });
    const waiting = await newPictureFile('waiting.jpg');
    await paste(page, heavy);
    await paste(page, waiting);
    await expect(page.getByText(t('pictures.waiting'))).toBeVisible();
    await press(
      page.getByRole('button', { name: t('pictures.cancelOne', { name: 'waiting.jpg' }) }),
    );
    await expect(page.getByText(t('pictures.making'))).toBeVisible();
    await press(page.getByRole('button', { name: t('pictures.cancelOne', { name: 'heavy.jpg' }) }));
    await expect(page.getByText('heavy.jpg')).toHaveCount(0);

    // Had one of them come in, it would be here before.
    for (const { buffer } of [heavy, waiting]) expect((await send(page, buffer)).isNew).toBe(true);
  },
);

inBothLanguages(
  'a picture is replaced: readers have the new one at the next request',
  async ({ page, locale, t, press }) => {
    await signIn(page, await hire('editor', locale));
    const editor = await newEditor('editor');
    const id = await addPicture(page, editor, `The old bridge 旧桥 ${Date.now()}`);
    const { slug } = await newPublishedArticle(editor, { leadPictureId: id, locale });
    const article = `/${locale}/articles/${slug}`;
    await page.goto(article);
    const before = await shownFile(page, 'article');

    await page.goto(`/admin/pictures/${id}`);
    await press(page.getByRole('button', { name: t('pictures.replace') }));
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByText(t('pictures.replaceText'))).toBeVisible();
    await expect(dialog.getByLabel(t('pictures.chooseOne'))).toBeEnabled();
    await paste(page, { ...(await newPictureFile('same.jpg')), buffer: Buffer.from('GIF89a') });
    await expect(dialog.getByRole('alert')).toBeVisible();
    await press(dialog.getByRole('button', { name: t('pictures.dismiss') }));
    await paste(page, await newPictureFile('second.jpg'));
    await expect(dialog).toHaveCount(0, { timeout: 20_000 });
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);

    await page.goto(article);
    const after = await shownFile(page, 'article');
    expect(after).not.toBe(before);
    // Who has an older page open has its picture for another hour.
    expect((await page.request.get(before)).status()).toBe(200);
  },
);

inBothLanguages(
  'a licence ends: the desk and the library say so, and nothing new comes out with it',
  async (hands) => {
    const { page, locale, t, press } = hands;
    await signIn(page, await hire('editor', locale));
    const editor = await newEditor('editor');
    const id = await addPicture(page, editor, `A licensed bridge 授权的桥 ${Date.now()}`);
    const { articleId, slug } = await newPublishedArticle(editor, { leadPictureId: id, locale });
    await page.goto(`/admin/pictures/${id}`);
    await page.getByLabel(t('pictures.rightsUntil')).fill('2026-01-31');
    await press(page.getByRole('button', { name: t('pictures.save'), exact: true }));
    const ended = t('pictures.licence_ended', { day: '2026-01-31' });
    await expect(page.getByText(ended)).toBeVisible();

    await page.goto('/admin');
    await press(page.locator("a[href*='licence=ended']"));
    await expect(page.locator(`a[href='/admin/pictures/${id}']`)).toContainText(ended);
    await expect(page.getByLabel(t('pictures.onlyShown'))).toBeChecked();
    await hands.choose(
      page.getByLabel(t('pictures.licence'), { exact: true }),
      t('pictures.onlyEnding'),
    );
    await press(page.getByRole('button', { name: t('articles.findSubmit') }));
    await expect(page.locator(`a[href='/admin/pictures/${id}']`)).toHaveCount(0);

    await page.goto(`/admin/articles/${articleId}`);
    const field = page.getByRole('region', { name: t('pictures.field') });
    await expect(field.getByText(ended)).toBeVisible();
    expect((await page.request.get(`/${locale}/articles/${slug}`)).status()).toBe(200);

    const { id: sectionId } = await newSection();
    const another = await newArticle(editor, { leadPictureId: id, locale, sectionId });
    await page.goto(`/admin/articles/${another.articleId}`);
    await press(page.getByRole('button', { name: t('write.publish') }));
    await press(page.getByRole('dialog').getByRole('button', { name: t('dialog.publishDo') }));
    const refused = { en: /may only be used until 2026-01-31/, zh: /只能使用到 2026-01-31/ };
    await expect(field.getByText(refused[locale])).toBeVisible();
  },
);
