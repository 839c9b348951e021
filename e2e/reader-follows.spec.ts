import { siteTranslator } from '@/lib/i18n/translate';
import { feedPath } from '@/lib/site/addresses';
import { shownTexts } from './contrast';
import { expect, test } from './fixtures';
import { languages } from './kinds-of-pages';

const toFeeds = { en: 'RSS feed in English', zh: /^中文版\s*RSS/ };
const sections = { en: 'city', zh: 'chengshi' };
const colourBehind = (element: Element) => getComputedStyle(element).backgroundColor;

for (const language of languages) {
  const t = siteTranslator(language);
  const section = sections[language];

  test(`a reader finds the feeds, copies an address and can read what is there (${language})`, async ({
    page,
    context,
    baseURL,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(`/${language}`);
    await page.getByRole('contentinfo').getByRole('link', { name: toFeeds[language] }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('feeds.title'));
    const addresses = page.getByRole('main').locator('div', { has: page.locator('summary') });
    for (const path of [`/${language}/atom.xml`, `/${language}/sections/${section}/feed.json`]) {
      const address = addresses.filter({ hasText: baseURL + path }).last();
      await address.getByText(t('feeds.copy'), { exact: true }).click();
      await expect(address.getByRole('status')).toHaveText(t('feeds.copied'));
      await expect(page.getByText(t('feeds.copied'), { exact: true })).toHaveCount(1);
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied).toBe(baseURL + path);
    }

    await page.goto(`/${language}/sections/${section}`);
    const title = await page.getByRole('heading', { level: 2 }).first().innerText();
    await page.getByRole('main').getByRole('link', { name: 'RSS' }).click();
    await expect(page).toHaveURL(/feed[.]xml$/);
    await expect(page.getByText(title, { exact: true }).first()).toBeVisible();
  });

  for (const format of ['rss', 'atom'] as const) {
    test(`a feed in a browser is a page to read (${format}, ${language})`, async ({ page }) => {
      const path = feedPath(`/${language}`, format);
      const styles = page.waitForResponse(/[.]css$/);
      await page.goto(path);
      const style = await styles;
      expect([style.status(), style.headers()['content-type']]).toEqual([
        200,
        'text/css; charset=utf-8',
      ]);
      const [article, withheld] = { rss: ['item', 'guid'], atom: ['entry', 'id'] }[format];
      const title = page.locator(`${article} > title`).first();
      await expect(title).toHaveCSS('display', 'block');
      await expect(title).toHaveCSS('font-weight', '600');
      await expect(page.locator(`${article} > ${withheld}`).first()).toBeHidden();
      const papers = new Set<string>();
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        papers.add(await page.locator(':root').evaluate(colourBehind));
        const texts = await shownTexts(page);
        expect(texts.length, colorScheme).toBeGreaterThan(30);
        expect(
          texts.filter(({ contrast }) => contrast < 4.5),
          colorScheme,
        ).toEqual([]);
      }
      expect(papers.size).toBe(2);
    });
  }
}
