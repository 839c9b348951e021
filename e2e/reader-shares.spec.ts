import sharp from 'sharp';
import { expect, test } from './fixtures';
import { kindsOfPages, languages } from './kinds-of-pages';

for (const language of languages) {
  const path = kindsOfPages(language).find(({ kind }) => kind === 'article')?.path ?? '';

  test(`share links carry the article's address and title (${language})`, async ({
    page,
    baseURL,
  }) => {
    await page.goto(path);
    const address = `${baseURL}${path}`;
    const title = await page.getByRole('heading', { level: 1 }).innerText();
    const hrefs = await page
      .locator('main a[rel~="nofollow"], main a[href^="mailto:?"]')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    const hosts = hrefs
      .filter((href) => href.startsWith('https:'))
      .map((href) => new URL(href).host);
    expect(hosts.sort()).toEqual([
      'service.weibo.com',
      'www.facebook.com',
      'www.linkedin.com',
      'x.com',
    ]);
    for (const href of hrefs) expect(decodeURIComponent(href)).toContain(address);
    const bare = title.replace(/\s+/g, '');
    for (const href of hrefs.filter((each) => /weibo|x\.com|mailto/.test(each))) {
      expect(decodeURIComponent(href.replaceAll('+', ' ')).replace(/\s+/g, '')).toContain(bare);
    }
  });

  test(`the address is copied at a click (${language})`, async ({ page, context, baseURL }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(path);
    await page.getByText(language === 'en' ? 'Copy link' : '复制链接').click();
    await expect(page.getByRole('main').getByRole('status')).toContainText(
      language === 'en' ? 'copied' : '已复制',
    );
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${baseURL}${path}`);
  });

  test(`the citation is copied at a click, and stands under a passage (${language})`, async ({
    page,
    context,
    baseURL,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(path);
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    const title = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';

    await page.getByText(language === 'en' ? 'Copy citation' : '复制引文').click();
    await expect(page.getByRole('main').getByRole('status')).toContainText(
      language === 'en' ? 'Citation copied' : '引文已复制',
    );
    const citation = await copied();
    expect(citation).toContain(language === 'en' ? `“${title}”` : `《${title}》`);
    expect(citation).toMatch(new RegExp(`${baseURL}${path}$`));

    const select = (from: string, to: string) =>
      page.evaluate(
        ([first = '', last = '']) => {
          const [start, end] = [first, last].map((one) => document.querySelector(one));
          if (start && end) getSelection()?.setBaseAndExtent(start, 0, end, end.childNodes.length);
          return String(getSelection());
        },
        [from, to],
      );
    const passage = await select('.article-body p', '.article-body p:nth-of-type(3)');
    await page.keyboard.press('ControlOrMeta+c');
    expect(await copied()).toBe(`${passage}\n\n${citation}`);
    const copiedHtml = () =>
      page.evaluate(async () => {
        const [item] = await navigator.clipboard.read();
        return (await item?.getType('text/html'))?.text();
      });
    expect(await copiedHtml()).toContain(`href="${baseURL}${path}"`);

    await select('article time', '.article-body p:nth-of-type(3)');
    await page.keyboard.press('ControlOrMeta+c');
    for (const content of [await copied(), await copiedHtml()]) {
      expect(content, 'the time as it is seen').toMatch(/\d{4}-\d\d-\d\d \d\d:\d\d/);
      expect(content, 'and not as it is said').not.toMatch(/ at \d\d:\d\d|日 \d\d:\d\d/);
    }

    const short = await select('h1', 'h1');
    await page.keyboard.press('ControlOrMeta+c');
    expect(await copied()).toBe(short);
  });

  test(`what other sites show of an article is its title, its facts and its picture (${language})`, async ({
    page,
    request,
    baseURL,
  }) => {
    await page.goto(path);
    const title = await page.getByRole('heading', { level: 1 }).textContent();
    const said = async (name: string) =>
      page
        .locator(`meta[property="${name}"], meta[name="${name}"]`)
        .first()
        .getAttribute('content');
    expect(await said('og:title')).toBe(title);
    expect(await said('og:type')).toBe('article');
    expect(await said('og:url')).toBe(`${baseURL}${path}`);
    expect(await said('og:locale')).toBe(language === 'en' ? 'en_GB' : 'zh_CN');
    expect(await said('og:locale:alternate')).toBe(language === 'en' ? 'zh_CN' : 'en_GB');
    expect(await said('og:site_name')).toBeTruthy();
    expect(await said('article:published_time')).toMatch(/^\d{4}-\d\d-\d\dT/);
    expect(await said('article:author')).toContain(`${baseURL}/${language}/authors/`);
    expect(await said('twitter:card')).toBe('summary_large_image');

    const address = (await said('og:image')) ?? '';
    expect(address).toMatch(new RegExp(`^${baseURL}${path}/card/[0-9a-f]{16}[.](png|jpg)$`));
    const picture = await request.get(address);
    expect(picture.headers()).toMatchObject({
      'content-type': await said('og:image:type'),
      'cache-control': 'public, max-age=31536000, s-maxage=600, immutable',
    });
    const { width, height } = await sharp(await picture.body()).metadata();
    expect([String(width), String(height)]).toEqual([
      await said('og:image:width'),
      await said('og:image:height'),
    ]);
    const earlier = address.replace(/[0-9a-f]{16}/, '0123456789abcdef');
    const led = await request.get(earlier, { maxRedirects: 0 });
    expect([led.status(), led.headers().location]).toEqual([307, new URL(address).pathname]);
  });

  test(`every other page has the picture of the paper; nobody has one that is not there (${language})`, async ({
    page,
    request,
    baseURL,
  }) => {
    await page.goto(`/${language}/about`);
    const picture = page.locator('meta[property="og:image"]');
    const address = (await picture.getAttribute('content')) ?? '';
    expect(address).toMatch(new RegExp(`^${baseURL}/${language}/card/[0-9a-f]{16}[.]png$`));
    expect((await request.get(address)).headers()['content-type']).toBe('image/png');
    await page.goto(`/${language}`);
    await expect(picture).toHaveAttribute('content', address);

    const name = address.slice(address.lastIndexOf('/'));
    const kinds = kindsOfPages(language);
    const withdrawn = kinds.find(({ kind }) => kind === 'withdrawn')?.path ?? '';
    const statusOf = async (article: string) =>
      (await request.get(`${article}/card${name}`)).status();
    expect(await statusOf(withdrawn)).toBe(410);
    expect(await statusOf(`/${language}/articles/never-was`)).toBe(404);
  });
}
