import AxeBuilder from '@axe-core/playwright';
import { HtmlValidate, formatterFactory } from 'html-validate';
import { expect, test } from './fixtures';

const validator = new HtmlValidate({ extends: ['html-validate:standard'] });
const show = formatterFactory('text');

/** The demo newspaper's withdrawn notice. */
const withdrawn: Record<string, string> = {
  en: '/en/articles/hall-b-closed-for-lift-tests',
  zh: '/zh/articles/b-ting-dianti-jiance',
};

/** One address of every kind of reader page, found by following the paper's own links. */
async function everyKindOfPage(
  get: (path: string) => Promise<string>,
  locale: string,
  articleLimit: number,
) {
  const front = await get(`/${locale}`);
  const section = /href="([^"]*\/sections\/[^"]+)"/.exec(front)?.[1];
  const articles = [...front.matchAll(/href="([^"]*\/articles\/[^"]+)"/g)].map((match) => match[1]);
  const query = locale === 'en' ? 'design' : '设计';
  return [
    `/${locale}`,
    section,
    ...[...new Set(articles)].slice(0, articleLimit),
    `/${locale}/search`,
    `/${locale}/search?q=${encodeURIComponent(query)}`,
    `/${locale}/search?q=zzzzqqq`,
    `/${locale}/nothing-here`,
    `${section}/before/2023-01-01T00:00:00.000Z~ffffffff-ffff-ffff-ffff-ffffffffffff`,
    withdrawn[locale],
  ].filter((path) => path !== undefined);
}

for (const locale of ['en', 'zh']) {
  test(`every kind of page in ${locale} is valid HTML`, async ({ request }) => {
    const get = async (path: string) => (await request.get(path)).text();
    for (const path of await everyKindOfPage(get, locale, 50)) {
      const report = await validator.validateString(await get(path), path);
      expect(report.valid, show(report.results)).toBe(true);
    }
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`every kind of page in ${locale}, ${colorScheme}, has no axe violation`, async ({
      page,
      request,
    }) => {
      await page.emulateMedia({ colorScheme });
      const get = async (path: string) => (await request.get(path)).text();
      for (const path of await everyKindOfPage(get, locale, 2)) {
        await page.goto(path);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations, path).toEqual([]);
      }
    });
  }
}
