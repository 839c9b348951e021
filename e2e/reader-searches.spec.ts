import { parseXml } from '@rgrove/parse-xml';
import type { Locale } from '@/lib/i18n/locales';
import { siteTranslator } from '@/lib/i18n/translate';
import { expect, test } from './fixtures';
import { languages } from './kinds-of-pages';
import { inBothLanguages, type Hands } from './ways';

/** What the demo newspaper has: a word with two pages of results, and one of a single story. */
const words = {
  en: {
    common: 'building',
    rare: 'louvres',
    headline: /library that breathes/i,
    deep: 'window',
    passage: /who opens a window/,
    misspelt: 'windwo',
    meant: 'window',
  },
  zh: {
    common: '工作室',
    rare: '百叶',
    headline: /会呼吸的图书馆/,
    deep: '设计',
    passage: /设计组自己起初也不放心/,
    misspelt: '工作式',
    meant: '工作室',
  },
};

type Reader = Pick<Hands, 'page' | 'locale' | 'press' | 'write'>;

/** From words to an article through everything that a search offers, and back. */
async function searchAndNarrow({ page, locale, press, write }: Reader): Promise<void> {
  const t = siteTranslator(locale);
  const main = page.getByRole('main');
  const hits = main.getByRole('article');
  const link = (name: string | RegExp) => main.getByRole('link', { name }).first();

  await page.goto(`/${locale}`);
  await write(page.getByPlaceholder(t('search.placeholder')), words[locale].common);
  await press(page.getByRole('search').getByRole('button'));
  await expect(page.getByRole('heading', { level: 1 })).toContainText(words[locale].common);
  await expect(hits).toHaveCount(10);
  await expect(main.locator('mark').first()).toBeVisible();

  await press(link(t('search.later')));
  await expect(page).toHaveURL(/[?&]page=2$/);
  await expect(link(t('search.page', { page: 2 }))).toHaveAttribute('aria-current', 'page');
  await press(link(t('search.earlier')));

  await press(link(t('search.newest')));
  await expect(page).toHaveURL(/[?&]sort=newest$/);
  const times = await hits
    .locator('time')
    .evaluateAll((all) => all.map((time) => time.getAttribute('datetime')));
  expect(times).toEqual([...times].sort().reverse());

  const filters = main.locator('summary', { hasText: t('search.narrow') });
  if (await filters.isVisible()) await press(filters);
  const section = main.locator('a[href*="section="]').first();
  // A count for which there was no time to the end says so: `3+`.
  const counted = /^(.*?)([\d,]+)(\D*)$/.exec((await section.textContent()) ?? '');
  const [, name = '', count, more] = counted ?? [];
  await press(section);
  await expect(page).toHaveURL(/[?&]section=[a-z-]+/);
  await expect(page).toHaveURL(/[?&]sort=newest/);
  const least = Math.min(10, Number(count));
  if (more) await expect.poll(() => hits.count()).toBeGreaterThanOrEqual(least);
  else await expect(hits).toHaveCount(least);
  for (const label of await hits.locator('.label').allTextContents()) expect(label).toBe(name);
  await press(link(t('search.remove', { name })));
  await expect(page).not.toHaveURL(/section=/);
  await expect(hits).toHaveCount(10);

  const results = page.url();
  const headline = hits.first().getByRole('heading').getByRole('link');
  const title = (await headline.textContent()) ?? '';
  await press(headline);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  await page.goBack();
  await expect(page).toHaveURL(results);
  await expect(hits).toHaveCount(10);
}

inBothLanguages('a reader searches, narrows, orders, pages, reads and comes back', searchAndNarrow);

for (const language of languages) {
  const t = siteTranslator(language);
  const word = words[language];
  const other: Locale = language === 'en' ? 'zh' : 'en';

  test.describe(`${language}, JavaScript off`, () => {
    test.use({ javaScriptEnabled: false });

    test('a reader searches, narrows, orders, pages, reads and comes back', async ({ page }) => {
      await searchAndNarrow({
        page,
        locale: language,
        press: (control) => control.click(),
        write: (field, text) => field.fill(text),
      });
    });

    test('a reader turns from a hit to the same story in the other language', async ({ page }) => {
      await page.goto(`/${language}/search?q=${word.rare}`);
      const twin = page.getByRole('article').locator(`a[href^="/${other}/"]`).first();
      const title = (await twin.textContent()) ?? '';
      await twin.click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    });

    test('a reader chooses days, and keeps them when they make no sense', async ({ page }) => {
      await page.goto(`/${language}/search?q=${encodeURIComponent(word.common)}&sort=newest`);
      await page.getByLabel(t('search.from')).fill('2017-01-01');
      await page.getByLabel(t('search.to')).fill('2020-12-31');
      await page.getByRole('button', { name: t('search.apply') }).click();
      await expect(page).toHaveURL(
        /sort=newest.*from=2017-01-01&to=2020-12-31|from=2017-01-01&to=2020-12-31.*sort=newest/,
      );
      const times = await page
        .getByRole('article')
        .locator('time')
        .evaluateAll((all) =>
          all.map((time) => Number(time.getAttribute('datetime')?.slice(0, 4))),
        );
      expect(times.length).toBeGreaterThan(0);
      for (const year of times) expect(year >= 2016 && year <= 2020).toBe(true);

      await page.getByLabel(t('search.from')).fill('2021-01-01');
      await page.getByRole('button', { name: t('search.apply') }).click();
      await expect(page.getByLabel(t('search.from'))).toHaveValue('2021-01-01');
      await expect(page.getByLabel(t('search.from'))).toHaveAccessibleDescription(/2021.*2020/);
    });

    test('a reader who finds nothing is helped on', async ({ page }) => {
      await page.goto(`/${language}/search?q=zzzzqqq&section=x`);
      await expect(page.getByText(t('search.nothing'))).toBeVisible();
      await expect(page.getByText(t('search.leftOut.section', { typed: 'x' }))).toBeVisible();
      const examples = page.getByRole('main').locator('dt a');
      expect(await examples.count()).toBeGreaterThanOrEqual(3);
      await examples.first().click();
      await expect(page.getByRole('article').first()).toBeVisible();
    });

    test('a reader who mistypes is asked what was meant', async ({ page }) => {
      await page.goto(`/${language}/search?q=${encodeURIComponent(word.misspelt)}`);
      await page.getByRole('main').getByRole('link', { name: word.meant, exact: true }).click();
      await expect(page.getByRole('article').first()).toBeVisible();
    });
  });

  test(`a reader sees what was looked for when the article opens (${language})`, async ({
    page,
  }) => {
    await page.goto(`/${language}/search?q=${encodeURIComponent(word.deep)}`);
    await page.getByRole('main').getByRole('link', { name: word.headline }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(word.headline);
    await expect(page.getByText(word.passage)).toBeInViewport();
    await page.goto(new URL(page.url()).pathname);
    await expect(page.getByText(word.passage)).not.toBeInViewport();
  });

  test(`a reader follows a search by its feed (${language})`, async ({ page, request }) => {
    await page.goto(
      `/${language}/search?q=${encodeURIComponent(word.common)}&from=2017-01-01&sort=newest`,
    );
    const feed = page.getByRole('main').getByRole('link', { name: 'RSS' });
    const href = await feed.getAttribute('href');
    await expect(page.locator(`link[type="application/rss+xml"][href$="${href}"]`)).toHaveCount(1);
    const response = await request.get(String(href));
    expect(response.headers()['content-type']).toBe('application/rss+xml; charset=utf-8');
    const xml = await response.text();
    expect(() => parseXml(xml)).not.toThrow();
    expect(xml).toContain(word.common);
    const times = [...xml.matchAll(/<pubDate>([^<]+)</g)].map(([, time = '']) => Date.parse(time));
    expect(times.length).toBeGreaterThan(10);
    expect(times).toEqual([...times].sort((a, b) => b - a));
    for (const query of ['', `?q=${word.rare}&section=x`]) {
      const none = await request.get(`/${language}/search/feed.xml${query}`);
      expect(none.status(), query).toBe(404);
    }
  });
}

test('any input is answered with a page', async ({ page }) => {
  const odd = [
    "'; DROP TABLE article; --",
    '🙂',
    '"',
    '-',
    '((',
    '\u0000',
    '%',
    '设'.repeat(3000),
    '<b>',
  ];
  for (const query of odd) {
    const response = await page.goto(`/en/search?q=${encodeURIComponent(query)}`.slice(0, 8000));
    expect(response?.status(), query.slice(0, 20)).toBe(200);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
});
