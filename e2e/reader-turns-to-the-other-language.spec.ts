import { expect, test } from './fixtures';
import { kindsOfPages, languages } from './kinds-of-pages';

test.use({ javaScriptEnabled: false });

for (const language of languages) {
  const [other, tag, name] =
    language === 'en' ? (['zh', 'zh-Hans', '中文'] as const) : (['en', 'en', 'English'] as const);

  test(`from every kind of page in ${language} a reader gets to the same page in ${other}, or its front page`, async ({
    page,
  }) => {
    for (const { kind, path, inOther } of kindsOfPages(language)) {
      await page.goto(path);
      await expect(page.locator('html'), kind).toHaveAttribute(
        'lang',
        language === 'en' ? 'en' : 'zh-Hans',
      );
      await page.getByRole('banner').getByRole('link', { name }).click();
      expect(new URL(page.url()).pathname, kind).toBe(inOther);
      await expect(page.locator('html'), kind).toHaveAttribute('lang', tag);
      await expect(page.getByRole('heading', { level: 1 }), kind).toHaveCount(1);
    }
  });

  test(`pages in ${language} name their twins for search engines, and the twins name them`, async ({
    page,
  }) => {
    for (const { kind, path, inOther, status } of kindsOfPages(language)) {
      if (status !== 200 || inOther === `/${other}` || / further$|search|nothing/.test(kind))
        continue;
      await page.goto(path);
      const alternate = page.locator(`link[rel=alternate][hreflang="${tag}"]`);
      expect(new URL((await alternate.getAttribute('href')) ?? '', page.url()).pathname, kind).toBe(
        inOther,
      );
      const canonical = page.locator('link[rel=canonical]');
      expect(new URL((await canonical.getAttribute('href')) ?? '', page.url()).pathname, kind).toBe(
        path,
      );
    }
  });
}
