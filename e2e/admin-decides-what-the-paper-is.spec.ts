import type { APIRequestContext, Page } from 'playwright/test';
import sharp from 'sharp';
import { expect, signIn, test } from './fixtures';
import { oddAdmin, oddNewspaper } from './odd-newspaper';
import { nextAdded } from './picture-files';
import { expectNoViolationInEither } from './page-checks';
import { openNew, publicAddress, publish, write } from './writing-desk';

// What is decided here changes every page, so these journeys have the odd newspaper to themselves.
test.use({ baseURL: oddNewspaper });
test.describe.configure({ mode: 'serial', timeout: 120_000 });

const interfaces = {
  English: {
    name: 'Name of the paper',
    save: 'Save for readers',
    saved: /^Saved\. Readers see it/,
    logo: 'Logo',
    choose: 'Choose…',
    remove: 'Remove',
    add: 'Add a picture…',
    isLogo: 'The paper’s logo',
    delete: 'Delete…',
    languages: 'Languages of the paper',
    up: 'Move “中文” up',
    off: 'Published · language off',
    zone: 'Time zone',
    now: /^It is \d{4}-\d\d-\d\d \d\d:\d\d there now$/,
    issuingTime: 'Issuing time',
  },
  中文: {
    name: '报名',
    save: '保存并对读者生效',
    saved: /^已保存/,
    logo: '标志',
    choose: '选择…',
    remove: '移除',
    add: '添加一张图片…',
    isLogo: '本报标志',
    delete: '删除…',
    languages: '出版语言',
    up: '上移“中文”',
    off: '已发布 · 语言停用',
    zone: '时区',
    now: /^当地现在是 \d{4}-\d\d-\d\d \d\d:\d\d$/,
    issuingTime: '发布时间',
  },
};

type Words = (typeof interfaces)[keyof typeof interfaces];

/** Opens the settings in a language of the interface; the paper has a name from then on. */
async function openSettings(page: Page, language: keyof typeof interfaces): Promise<Words> {
  await page.goto('/admin/settings');
  const toOther = page.getByRole('button', { name: /^(Show the newsroom in|以)/ });
  if ((await toOther.innerText()) === language) await toOther.click();
  const t = interfaces[language];
  await expect(page.getByRole('button', { name: t.save })).toBeEnabled();
  for (const name of await page.getByLabel(t.name).all()) await name.fill('The Odd 奇报');
  return t;
}

async function save(page: Page, t: Words): Promise<void> {
  await page.getByRole('button', { name: t.save }).click();
  await expect(page.getByText(t.saved)).toBeVisible();
}

/** Publishes an article, in the interface in English. */
async function publishArticle(page: Page, locale: 'en' | 'zh'): Promise<string> {
  await openNew(page, locale);
  const section = { en: 'News', zh: '新闻' }[locale];
  const title = `${{ en: 'Bridge', zh: '桥' }[locale]} ${Date.now()}`;
  const issuingTime = '2017-09-19 11:46';
  await write(page, { title, paragraphs: ['Open.'], section, issuingTime });
  await publish(page);
  return publicAddress(page);
}

async function overflow(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}

/** What a reader gets at an address before being led on. */
async function ask(request: APIRequestContext, path: string, language = '') {
  const headers = { 'Accept-Language': language };
  const answer = await request.get(path, { maxRedirects: 0, headers });
  return { status: answer.status(), to: answer.headers().location, html: await answer.text() };
}

for (const language of ['English', '中文'] as const) {
  test(`an admin chooses a logo, readers see it, it cannot be deleted, and it is taken off (${language})`, async ({
    page,
  }) => {
    await signIn(page, oddAdmin);
    const t = await openSettings(page, language);
    const field = page.getByRole('group', { name: t.logo });
    await field.getByRole('button', { name: t.choose }).click();
    const id = await addLogo(page, t);
    await expect(field.locator('img.logo')).toBeVisible();
    await save(page, t);

    for (const [address, width, colorScheme] of [
      ['/en', 1280, 'light'],
      ['/zh', 1280, 'dark'],
      ['/en', 320, 'dark'],
      ['/zh', 390, 'light'],
    ] as const) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      await page.goto(address);
      const home = page.getByRole('banner').getByRole('link', { name: 'The Odd 奇报' });
      const logo = home.locator('img.logo');
      await expect(logo).toBeVisible();
      await expect(home.locator('.seal')).toHaveCount(0);
      await expect
        .poll(() => logo.evaluate((img: HTMLImageElement) => img.naturalWidth))
        .toBeGreaterThan(0);
      expect((await logo.boundingBox())?.height).toBeLessThan(64);
      expect(await overflow(page)).toBeLessThanOrEqual(0);
    }

    await page.goto(`/admin/pictures/${id}`);
    await expect(page.getByText(t.isLogo)).toBeVisible();
    await expect(page.getByRole('button', { name: t.delete })).toHaveCount(0);

    await openSettings(page, language);
    await field.getByRole('button', { name: t.remove }).click();
    await save(page, t);
    await page.goto('/en');
    await expect(page.locator('img.logo')).toHaveCount(0);
  });

  test(`a language that an admin switches off is offered nowhere until it is on again (${language})`, async ({
    page,
    request,
  }) => {
    await signIn(page, oddAdmin);
    await openSettings(page, 'English');
    const english = await publishArticle(page, 'en');
    const chinese = await publishArticle(page, 'zh');
    const t = await openSettings(page, language);
    const field = page.getByRole('group', { name: t.languages });
    await field.getByRole('checkbox', { name: '中文' }).uncheck();
    await expect(field.getByRole('checkbox', { name: 'English' })).toBeDisabled();
    await save(page, t);

    expect(await ask(request, '/zh')).toMatchObject({ status: 307, to: '/en' });
    expect(await ask(request, '/', 'zh-CN')).toMatchObject({ status: 307, to: '/en' });
    for (const path of [chinese, '/zh/search?q=x', '/zh/feed.xml', '/zh/tags', '/zh/nothing']) {
      const { status, html } = await ask(request, path, 'zh-CN');
      expect(status, path).toBe(404);
      expect(html, path).toContain('<html lang="en">');
      expect(html, path).toContain('Not in this language');
    }
    await page.goto(chinese);
    await expectNoViolationInEither(page, 'in a language that is off');
    for (const path of ['/en', english, '/en/search?q=x', '/en/tags', '/fr']) {
      expect((await ask(request, path, 'zh-CN')).html, path).not.toMatch(/"(https?:..[^/"]*)?\/zh/);
    }

    await page.goto('/admin/articles?locale=zh');
    await expect(page.getByText(t.off).first()).toBeVisible();
    await page.goto('/admin/articles/new?locale=zh');
    await expect(page.locator('a[href*="locale=zh"]')).toHaveCount(0);

    await openSettings(page, language);
    await field.getByRole('checkbox', { name: '中文' }).check();
    await field.getByRole('button', { name: t.up }).click();
    await save(page, t);
    expect((await ask(request, chinese)).status).toBe(200);
    expect(await ask(request, '/', 'fr')).toMatchObject({ status: 307, to: '/zh' });
    expect(await ask(request, '/', 'en')).toMatchObject({ status: 307, to: '/en' });
    await page.goto('/en');
    await expect(page.getByRole('banner').getByRole('link', { name: '中文' })).toBeVisible();

    await openSettings(page, language);
    await field.getByRole('button').click();
    await save(page, t);
    expect(await ask(request, '/', 'fr')).toMatchObject({ status: 307, to: '/en' });
  });

  test(`with another time zone readers and editors read every time in it (${language})`, async ({
    page,
  }) => {
    await signIn(page, oddAdmin);
    await openSettings(page, 'English');
    const address = await publishArticle(page, 'en');
    const written = page.url();
    const t = await openSettings(page, language);
    const field = page.getByLabel(t.zone);
    await expect(page.getByText(t.now)).toBeVisible();
    await field.selectOption('Asia/Shanghai');
    await save(page, t);
    const shown = page.getByRole('article').first().locator('time').first();
    await page.goto(address);
    await expect(shown).toHaveText('2017-09-19 19:46 19 September 2017 at 19:46');
    await expect(shown).toHaveAttribute('datetime', '2017-09-19T11:46:00.000Z');
    await page.goto(written);
    await expect(page.getByLabel(t.issuingTime)).toHaveValue('2017-09-19 19:46');

    await openSettings(page, language);
    await field.selectOption('');
    await save(page, t);
    await page.goto(address);
    await expect(shown).toHaveText('2017-09-19 11:46 19 September 2017 at 11:46');
  });
}

const wideLogo = `
  <svg xmlns="http://www.w3.org/2000/svg" width="600" height="150">
    <circle cx="75" cy="75" r="60" fill="#123"/><path d="M160 30h420v90h-420z" fill="#123"/>
  </svg>`;

/** Adds a wide logo, with nothing behind it, in the dialog that is open; says which picture it is. */
async function addLogo(page: Page, t: Words): Promise<string> {
  const buffer = await sharp(Buffer.from(wideLogo)).png().toBuffer();
  const added = nextAdded(page);
  const file = { name: 'logo.png', mimeType: 'image/png', buffer };
  await page.getByRole('dialog').getByLabel(t.add).setInputFiles(file);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  return (await added).split('/').at(-1) ?? '';
}
