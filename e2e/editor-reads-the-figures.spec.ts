import { randomBytes, randomUUID } from 'node:crypto';
import { expect, signIn, test } from './fixtures';
import { leaveSearch, missSearch } from './missed-search';
import { expectNoViolationInEither } from './page-checks';
import { hire } from './people';
import { inBothLanguages } from './ways';
import { setEnv } from '@/lib/env';
import type { Locale } from '@/lib/i18n/locales';
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
