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
}
