import { HtmlValidate, formatterFactory } from 'html-validate';
import { feedFormats, searchPath } from '@/lib/site/addresses';
import { expect, test } from './fixtures';
import { crawl, fragmentsIn } from './crawl';
import { expectFeeds } from './feed-checks';
import { kindsOfPages, languages } from './kinds-of-pages';
import { listedPages } from './listed-pages';
import { axeOn, headingLevels, headingTrouble, wordsWithoutLanguage } from './page-checks';

const validator = new HtmlValidate({ extends: ['html-validate:standard'] });
const show = formatterFactory('text');
const searched = { en: 'window', zh: '设计' };

test('every page is valid HTML, every feed is one and read alike by two programs, every link leads straight to what it says, and no page is without one', async ({
  request,
  baseURL,
}) => {
  test.setTimeout(240_000);
  const found = await crawl(
    request,
    languages.flatMap((language) => [
      `/${language}`,
      searchPath(language, { q: searched[language] }),
    ]),
  );
  expect(found.size).toBeGreaterThan(120);
  for (const [path, { status, from, type, text }] of found) {
    expect(status, `${path}, linked from ${from}`).toBe(200);
    if (type !== 'text/html') continue;
    const report = await validator.validateString(text, path);
    expect(report.valid, show(report.results)).toBe(true);
    for (const { path: where, id } of fragmentsIn(text, path)) {
      const isThere = found.get(where)?.text.includes(`id="${id}"`);
      expect(isThere, `#${id} of ${where}, linked from ${path}`).toBe(true);
    }
  }
  for (const { url } of await listedPages(request, baseURL)) {
    expect(found.has(new URL(url).pathname), `something leads to ${url}`).toBe(true);
  }
  const kinds = ['paper', 'sections', 'tags', 'authors', 'search'];
  const all = languages.flatMap((language) =>
    kinds.flatMap((kind) => feedFormats.map((format) => `${language} ${kind} ${format}`)),
  );
  expect([...(await expectFeeds(found))].sort()).toEqual(all.sort());
});

for (const language of languages) {
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
      const inLight = await axeOn(page).analyze();
      expect(inLight.violations, `${kind} ${path}`).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      const inDark = await axeOn(page).withRules(['color-contrast']).analyze();
      expect(inDark.violations, `${kind} ${path}, dark`).toEqual([]);
    }
  });
}
