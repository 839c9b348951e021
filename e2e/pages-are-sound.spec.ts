import AxeBuilder from '@axe-core/playwright';
import { HtmlValidate, formatterFactory } from 'html-validate';
import { feedTrouble } from '@/lib/feeds/test-rules';
import { feedFormats, searchPath } from '@/lib/site/addresses';
import { expect, test } from './fixtures';
import { crawl, kindsOfPages, languages } from './kinds-of-pages';
import { headingLevels, headingTrouble, wordsWithoutLanguage } from './page-checks';

const validator = new HtmlValidate({ extends: ['html-validate:standard'] });
const show = formatterFactory('text');
const searched = { en: 'window', zh: '设计' };

for (const language of languages) {
  test(`every page in ${language} is valid HTML, every feed is one, and every link leads somewhere`, async ({
    request,
  }) => {
    test.setTimeout(180_000);
    const search = searchPath(language, { q: searched[language] });
    const pages = await crawl(request, [`/${language}`, search]);
    expect(pages.size).toBeGreaterThan(60);
    const feeds = new Set<string>();
    for (const [path, { status, from, html, feed }] of pages) {
      expect(status, `${path}, linked from ${from}`).toBe(200);
      if (feed) {
        expect(feedTrouble(feed.format, feed.text), path).toEqual([]);
        expect(feed.text.length, path).toBeLessThan(1_000_000);
        feeds.add(
          `${/^\/\w+\/(sections|tags|authors|search)\//.exec(path)?.[1] ?? 'paper'} ${feed.format}`,
        );
      }
      if (!html) continue;
      const report = await validator.validateString(html, path);
      expect(report.valid, show(report.results)).toBe(true);
      for (const [, id] of html.matchAll(/\shref="#([^"]+)"/g)) {
        expect(html, `#${id} on ${path}`).toContain(`id="${id}"`);
      }
    }
    const kinds = ['paper', 'sections', 'tags', 'authors', 'search'];
    const all = kinds.flatMap((kind) => feedFormats.map((format) => `${kind} ${format}`));
    expect([...feeds].sort()).toEqual(all.sort());
  });

  test(`every kind of page in ${language} is answered, with its headings in order and its foreign words marked`, async ({
    page,
  }) => {
    for (const { kind, path, status } of kindsOfPages(language)) {
      const response = await page.goto(path);
      expect(response?.status(), path).toBe(status);
      const report = await validator.validateString((await response?.text()) ?? '', path);
      expect(report.valid, show(report.results)).toBe(true);
      expect(headingTrouble(await headingLevels(page)), kind).toEqual([]);
      expect(await wordsWithoutLanguage(page), kind).toEqual([]);
      await expect(page.getByRole('main'), kind).toHaveCount(1);
      await expect(page.getByRole('banner'), kind).toHaveCount(1);
      await expect(page.getByRole('contentinfo'), kind).toHaveCount(1);
      expect(await page.title(), kind).toMatch(/\S/);
    }
  });

  test(`every kind of page in ${language} has no axe violation, nor too little contrast in the dark`, async ({
    page,
  }) => {
    test.setTimeout(180_000);
    for (const { kind, path } of kindsOfPages(language)) {
      await page.emulateMedia({ colorScheme: 'light' });
      await page.goto(path);
      const inLight = await new AxeBuilder({ page }).analyze();
      expect(inLight.violations, `${kind} ${path}`).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      const inDark = await new AxeBuilder({ page }).withRules(['color-contrast']).analyze();
      expect(inDark.violations, `${kind} ${path}, dark`).toEqual([]);
    }
  });
}
