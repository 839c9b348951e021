import type { Page } from 'playwright/test';
import { expect, signIn, test } from './fixtures';
import { hire } from './people';
import { dataTransferOf, newPictureFile, nextAdded } from './picture-files';
import { locales } from '@/lib/i18n/locales';
import { inBothLanguages } from './ways';
import { openNew, publicAddress, publish, write } from './writing-desk';

async function addPicture(page: Page): Promise<void> {
  await page.getByLabel('Add a picture…').setInputFiles(await newPictureFile('yard.jpg'));
}

test('a picture is added, described in the dialog, published with its article, and cannot be deleted then', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await signIn(page, await hire('editor'));
  await openNew(page, 'en');
  const title = `Seen ${Date.now()}`;
  await write(page, { title, paragraphs: ['Look.'], section: 'City' });
  const field = page.getByRole('region', { name: 'Picture' });
  await field.getByRole('button', { name: 'Choose…' }).click();
  await addPicture(page);
  await expect(page.getByRole('dialog')).toHaveCount(0, { timeout: 20_000 });
  await expect(field.getByText('Needs a description')).toBeVisible();
  await expect(page).toHaveURL(/[0-9a-f-]{36}$/);

  // Read anew under its new address, the page would stand there as it was saved last.
  let rereads = 0;
  page.on('request', (request) => (rereads += Number(request.url().includes('_rsc='))));
  await page.getByRole('button', { name: 'Publish…' }).click();
  await expect(field.getByText('Please say what the picture shows')).toBeVisible();
  await field.getByRole('button', { name: 'Describe…' }).click();
  const alt = `Noise over the yard ${Date.now()}`;
  await page.getByRole('dialog').getByLabel('What it shows').fill(alt);
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await expect(field.getByText(alt)).toBeVisible();
  await publish(page);
  expect(rereads).toBe(0);
  const address = await publicAddress(page);
  await page.goto(address);
  const shown = page.getByRole('article').first().getByRole('img', { name: alt });
  await expect(shown).toBeVisible();
  await expect
    .poll(() => shown.evaluate((img: HTMLImageElement) => img.naturalWidth))
    .toBeGreaterThan(300);

  await page.goto('/admin/pictures');
  await page.getByRole('searchbox').fill(alt);
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: alt }).click();
  await expect(page.getByRole('link', { name: title })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Delete…' })).toHaveCount(0);
});

test('several files at once: pictures come in, others say why not; an unused one is deleted; on a phone, in Chinese', async ({
  page,
}) => {
  test.setTimeout(90_000);
  await page.setViewportSize({ width: 390, height: 800 });
  await signIn(page, await hire('writer', 'zh'));
  await page.goto('/admin/pictures');
  const added = nextAdded(page);
  const html = '<!doctype html><script>alert(1)</script>';
  await page
    .getByLabel('添加图片…')
    .setInputFiles([
      { name: 'script.png', mimeType: 'image/png', buffer: Buffer.from(html) },
      await newPictureFile('院子.jpg'),
    ]);
  await expect(page.getByRole('alert').filter({ hasText: /JPEG/ })).toBeVisible();
  await expect(page.getByText('院子.jpg')).toHaveCount(0, { timeout: 20_000 });
  await page.getByRole('button', { name: '知道了' }).click();
  const address = await added;
  await expect(page.locator(`a[href='${address}']`)).toContainText('缺少描述');
  await page.goto(address);
  const chinese = page.getByRole('group', { name: '中文' });
  const caption = `院子里的噪点${Date.now()}`;
  await chinese.getByLabel('图说').fill(caption);
  await chinese.getByLabel('仅作装饰').check();
  await page.getByRole('button', { name: '保存' }).click();
  await expect(page.getByRole('heading', { level: 1, name: caption })).toBeVisible();
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBeLessThanOrEqual(0);
  await page.getByRole('button', { name: '删除…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '删除', exact: true }).click();
  await page.waitForURL('**/admin/pictures');
  await expect(page.getByText(caption)).toHaveCount(0);
});

test('a file is dropped; one that is far too heavy is refused while it comes in', async ({
  page,
  request,
}) => {
  await signIn(page);
  await page.goto('/admin/pictures');
  const drop = await dataTransferOf(page, await newPictureFile('dropped.jpg'));
  const added = nextAdded(page);
  await page.getByText('or drop or paste them here').dispatchEvent('drop', { dataTransfer: drop });
  const address = await added;
  await expect(page.locator(`a[href='${address}']`)).toBeVisible();

  const origin = new URL(page.url()).origin;
  const data = Buffer.alloc(31 * 1024 * 1024, 1);
  const heavy = await page.request.post('/admin/pictures/upload', {
    data,
    headers: { Origin: origin },
  });
  expect(heavy.status()).toBe(422);
  expect(await heavy.json()).toMatchObject({ refusal: { key: 'pictureTooHeavy' } });
  const stranger = await request.post('/admin/pictures/upload', {
    data: 'x',
    headers: { Origin: origin },
  });
  expect(stranger.status()).toBe(401);
});

inBothLanguages(
  'a picture is added, described, found, shown with an article and taken off again',
  async (hands) => {
    const { page, locale, t } = hands;
    await signIn(page, await hire('editor', locale));
    await page.goto('/admin/pictures');
    const added = nextAdded(page);
    const asked = page.waitForEvent('filechooser');
    await hands.press(page.getByLabel(t('pictures.choose')));
    await (await asked).setFiles(await newPictureFile('yard.jpg'));
    const address = await added;
    await hands.press(page.locator(`a[href='${address}']`));
    await expect(page.getByText(t('pictures.unused'))).toBeVisible();
    const words = page.getByRole('group', { name: locales[locale].name });
    const alt = `Noise over the yard 院子上空的噪点 ${Date.now()}`;
    await hands.write(words.getByLabel(t('pictures.alt')), alt);
    await hands.press(page.getByRole('button', { name: t('pictures.save'), exact: true }));
    await expect(page.getByRole('status').filter({ hasText: t('form.done') })).toBeVisible();

    await openNew(page, locale);
    await hands.write(
      page.getByLabel(t('write.title'), { exact: true }),
      `Seen 所见 ${Date.now()}`,
    );
    const field = page.getByRole('region', { name: t('pictures.field') });
    await hands.press(field.getByRole('button', { name: t('pictures.fieldChoose') }));
    const dialog = page.getByRole('dialog');
    await hands.write(dialog.getByRole('searchbox'), alt);
    await hands.press(dialog.getByRole('button', { name: alt }));
    await expect(field.getByRole('img', { name: alt })).toBeVisible();
    await hands.press(page.getByRole('button', { name: t('write.save'), exact: true }));
    await expect(page.getByRole('status').filter({ hasText: /\d\d:\d\d/ })).toBeVisible();
    await page.goto(address);
    await expect(page.getByRole('link', { name: /所见/ })).toBeVisible();
    await expect(page.getByRole('button', { name: t('pictures.delete') })).toHaveCount(0);

    await hands.press(page.getByRole('link', { name: /所见/ }));
    await hands.press(field.getByRole('button', { name: t('pictures.fieldRemove') }));
    await hands.press(page.getByRole('button', { name: t('write.save'), exact: true }));
    await expect(page.getByRole('status').filter({ hasText: /\d\d:\d\d/ })).toBeVisible();
    await page.goto(address);
    await expect(page.getByText(t('pictures.usedOnce'))).toBeVisible();
    await expect(page.getByRole('button', { name: t('pictures.delete') })).toHaveCount(0);
  },
);
