import { randomBytes, randomUUID } from 'node:crypto';
import { expect, signIn, test } from './fixtures';
import { leaveSearch, missSearch } from './missed-search';
import { kindsOfPages } from './kinds-of-pages';
import { layoutTrouble } from './layout-checks';
import { expectNoViolationInEither } from './page-checks';
import { hire } from './people';
import { publishNew } from './published-article';
import { inBothLanguages } from './ways';
import { db } from '@/lib/db/client';
import { setEnv } from '@/lib/env';
import type { Locale } from '@/lib/i18n/locales';
import { findMostRead } from '@/lib/reads/find-most-read';
import { browsers } from '@/lib/reads/test-browsers';
import { writeReads } from '@/lib/reads/write-reads';

/** A word that nothing has. */
const newWord = () =>
  `word${randomBytes(6)
    .toString('base64url')
    .replace(/[^a-z]/gi, 'x')}`;

async function read(locale: Locale, site: string): Promise<void> {
  setEnv({ DATABASE_URL: process.env.DATABASE_URL });
  const totals = [
    { topic: 'page', name: `${locale} front`, reads: 1_000 },
    { topic: 'referrer', name: site, reads: 1_000 },
    { topic: 'device', name: 'phone', reads: 1_000 },
  ] as const;
  const counts = { totals: [...totals], articles: [], searches: [] };
  await writeReads({ process: randomUUID(), number: 1, counts });
}

inBothLanguages('what is read and what was not found leads to something', async (hands) => {
  const { page, t, locale, press } = hands;
  const site = `${newWord().toLowerCase()}.example`;
  const [missed, unopened] = [newWord(), newWord()];
  await read(locale, site);
  await missSearch(locale, missed, 900);
  await leaveSearch(locale, unopened, 900);
  await signIn(page, await hire('editor', locale));
  await press(page.getByRole('link', { name: t('room.statistics'), exact: true }));
  await expect(page.getByRole('heading', { level: 1, name: t('statistics.title') })).toBeVisible();
  await expect(page.getByRole('row', { name: site })).toContainText('1,000');

  await press(page.getByRole('link', { name: t('statistics.period.month') }));
  await expect(page.getByRole('img', { name: t('statistics.overTime') })).toBeVisible();
  await press(page.getByText(t('statistics.asTable')));
  await expect(page.getByRole('columnheader', { name: t('statistics.step.day') })).toBeVisible();
  if (locale === 'en') await expectNoViolationInEither(page, 'statistics');

  const partOf = (part: 'missed' | 'unopened') =>
    page.getByRole('list', { name: t(`statistics.${part}`), exact: true });
  await press(
    partOf('unopened').getByRole('link', { name: t('search.pinOf', { query: unopened }) }),
  );
  await expect(page.getByLabel(t('search.query'))).toHaveValue(unopened);
  await page.goBack();
  await press(
    partOf('missed').getByRole('link', { name: t('search.makeSynonymsOf', { query: missed }) }),
  );
  await expect(page.getByLabel(t('search.phrases'))).toHaveValue(`${missed}\n`);
});

test('a writer sees how much is read, and nothing of what others may mend', async ({ page }) => {
  await missSearch('en', newWord());
  await signIn(page, await hire('writer'));
  await page.goto('/admin/statistics');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Statistics');
  await expect(page.getByRole('heading', { name: 'Searches without results' })).toHaveCount(0);
});

test.describe('what readers read most', () => {
  // By its own name the browser of these tests is a robot.
  test.use({ userAgent: browsers.desktop[0], bypassCSP: true });

  for (const [locale, title] of [
    ['en', 'Most read'],
    ['zh', '热门阅读'],
  ] as const) {
    test(`stands on the front page (${locale})`, async ({ page }) => {
      setEnv({ DATABASE_URL: process.env.DATABASE_URL });
      const articles = kindsOfPages(locale).filter(({ kind }) => kind.startsWith('article'));
      const most = articles.map(({ path }) => path);
      for (const path of [...most, ...most, ...most]) await page.goto(path);
      await untilCounted(locale, most, 3);
      await findMostRead();
      // A front page that is kept says what was read most when it was made.
      await publishNew(locale, `Read ${Date.now()}`, '');

      await page.goto(`/${locale}`);
      const block = page
        .getByRole('main')
        .locator('section')
        .filter({
          has: page.getByRole('heading', { level: 2, name: title }),
        });
      for (const path of most) await expect(block.locator(`a[href="${path}"]`)).toHaveCount(2);
      await expectNoViolationInEither(page, 'a front page that says what is read most');
      for (const [width, text] of [
        [320, '100%'],
        [320, '200%'],
      ] as const) {
        await page.setViewportSize({ width, height: 800 });
        await page.addStyleTag({ content: `html { font-size: ${text} }` });
        expect(await layoutTrouble(page), `${width} px, text ${text}`).toEqual([]);
      }
    });
  }
});

/** Reads are written every two seconds. */
async function untilCounted(locale: Locale, paths: string[], times: number): Promise<void> {
  const slugs = paths.map((path) => path.split('/').at(-1) ?? '');
  const counted = () =>
    db().$queryRaw`
      SELECT slug FROM article JOIN article_read_day ON article_id = article.id
      WHERE locale = ${locale} AND slug = ANY (${slugs})
      GROUP BY slug HAVING sum(reads) >= ${times}`;
  await expect.poll(counted, { timeout: 15_000 }).toHaveLength(paths.length);
}
