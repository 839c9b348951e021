import { randomBytes } from 'node:crypto';
import { expect, signIn, test } from './fixtures';
import { missSearch } from './missed-search';
import { expectNoViolation } from './page-checks';
import { hire } from './people';
import { inBothLanguages, type Hands } from './ways';
import type { Locale } from '@/lib/i18n/locales';

/** A word that nothing has. */
function newWord(): string {
  const word = randomBytes(4).toString('hex');
  return `word${word.replace(/\d/g, (figure) => String.fromCharCode(103 + Number(figure)))}`;
}

const common: Record<Locale, string> = { en: 'library', zh: '建筑' };

async function openMissed({ page, t, locale, press }: Hands): Promise<void> {
  await signIn(page, await hire('editor', locale));
  await press(page.getByRole('link', { name: t('room.search'), exact: true }));
  await expect(page.getByRole('heading', { level: 1, name: t('room.search') })).toBeVisible();
}

inBothLanguages('what readers searched in vain is made a synonym', async (hands) => {
  const { page, t, locale, press, write } = hands;
  const [query, other, more] = [newWord(), newWord(), newWord()];
  await missSearch(locale, query);
  await missSearch(locale, other, 2);
  await openMissed(hands);
  const line = page.getByRole('listitem').filter({ hasText: query });
  await expect(line).toContainText(t('search.week', { count: 3 }));
  await expect(page.getByText(other)).toHaveCount(0);
  await expect(line.getByRole('link', { name: t('search.tryOf', { query }) })).toHaveAttribute(
    'href',
    `/${locale}/search?q=${query}`,
  );

  await press(line.getByRole('link', { name: t('search.makeSynonymsOf', { query }) }));
  const field = page.getByLabel(t('search.phrases'));
  await expect(field).toHaveValue(`${query}\n`);
  const save = page.getByRole('button', { name: t('search.save') });
  await press(save);
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await expect(field).toBeFocused();
  await expect(field).toHaveValue(`${query}\n`);
  await write(field, `${query}\n${other}`);
  await press(save);
  await page.waitForURL('**/admin/search/synonyms');
  const group = `${query} · ${other}`;

  await press(page.getByRole('link', { name: t('search.newSynonyms') }));
  await write(field, `${more}\n${other.toUpperCase()}`);
  await press(save);
  await expect(field).toBeFocused();
  await expect(page.getByText(group)).toBeVisible();
  await expect(field).toHaveValue(`${more}\n${other.toUpperCase()}`);

  await press(page.getByRole('link', { name: t('room.search'), exact: true }));
  await press(line.getByRole('link', { name: t('search.hasSynonymsOf', { query }) }));
  await write(field, `${query}\n${other}\n${more}`);
  await press(save);
  await expect(page.getByText(t('search.done'))).toBeVisible();

  await press(page.getByRole('button', { name: t('search.remove') }));
  const question = page.getByRole('dialog', { name: t('search.removeSynonymsTitle') });
  await expect(question).toContainText(`${group} · ${more}`);
  await press(question.getByRole('button', { name: t('search.removeDo'), exact: true }));
  await page.waitForURL('**/admin/search/synonyms');
  await expect(page.getByText(group)).toHaveCount(0);
});

inBothLanguages('articles are put first for what readers searched in vain', async (hands) => {
  const { page, t, locale, press, write } = hands;
  const query = newWord();
  await missSearch(locale, query);
  await openMissed(hands);
  const line = page.getByRole('listitem').filter({ hasText: query });
  await press(line.getByRole('link', { name: t('search.pinOf', { query }) }));
  await expect(page.getByLabel(t('search.query'))).toHaveValue(query);
  await expect(page.getByLabel(t('search.language'), { exact: true })).toHaveValue(locale);
  const save = page.getByRole('button', { name: t('search.save') });
  await press(save);
  const group = page.getByRole('group', { name: t('search.articles') });
  await expect(group).toBeFocused();

  const find = page.getByRole('searchbox', { name: t('search.findArticle') });
  await write(find, 'zzzz qqqq');
  await expect(page.getByText(t('search.foundNone'))).toBeVisible();
  await write(find, common[locale]);
  const found = group.getByRole('checkbox');
  await expect.poll(() => found.count()).toBeGreaterThan(1);
  await press(found.nth(0));
  await press(found.nth(1));
  const chosen = group.getByRole('list').getByRole('listitem');
  await expect(chosen).toHaveCount(2);
  const first = await chosen.nth(0).locator('[lang]').innerText();
  const second = await chosen.nth(1).locator('[lang]').innerText();
  await press(group.getByRole('button', { name: t('search.down', { title: first }) }));
  await expect(chosen.nth(0)).toContainText(second);

  const lastDay = page.getByLabel(t('search.lastDay'));
  await lastDay.fill('2026-01-31');
  await press(save);
  await expect(lastDay).toBeFocused();
  await expect(lastDay).toHaveAttribute('aria-invalid', 'true');
  await expect(chosen).toHaveCount(2);
  await lastDay.fill('2099-12-31');
  await press(save);
  await page.waitForURL('**/admin/search/pins');
  const pinned = page.getByRole('listitem').filter({ hasText: query });
  await expect(pinned.getByRole('listitem')).toHaveText([
    new RegExp(second.slice(0, 20)),
    new RegExp(first.slice(0, 20)),
  ]);
  await expect(pinned).toContainText(t('search.until', { day: '2099-12-31' }));

  await press(page.getByRole('link', { name: query }));
  await press(group.getByRole('button', { name: t('search.removeArticle', { title: second }) }));
  await expect(find).toBeFocused();
  await lastDay.fill('');
  await press(save);
  await expect(page.getByText(t('search.done'))).toBeVisible();
  await press(page.getByRole('button', { name: t('search.remove') }));
  const question = page.getByRole('dialog', { name: t('search.removePinTitle') });
  await expect(question).toContainText(query);
  await press(question.getByRole('button', { name: t('search.removeDo'), exact: true }));
  await page.waitForURL('**/admin/search/pins');
  await expect(page.getByText(query)).toHaveCount(0);
});

test('articles chosen in one language are kept while those of another are looked at', async ({
  page,
}) => {
  await signIn(page, await hire('editor'));
  await page.goto('/admin/search/pins/new?locale=en');
  const group = page.getByRole('group', { name: 'They see first' });
  const chosen = group.getByRole('list').getByRole('listitem');
  await group.getByRole('checkbox').first().check();
  await expect(chosen).toHaveCount(1);
  await page.getByLabel('In', { exact: true }).selectOption('zh');
  await expect(chosen).toHaveCount(0);
  await group.getByRole('checkbox').first().check();
  await expect(chosen.locator('[lang]')).toHaveAttribute('lang', 'zh-Hans');
  await page.getByLabel('In', { exact: true }).selectOption('en');
  await expect(chosen.locator('[lang]')).toHaveAttribute('lang', 'en');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`search in use has no axe violation, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    const query = newWord();
    await missSearch('zh', query);
    await signIn(page, await hire('editor'));
    const expectNone = async (where: string) => {
      await expectNoViolation(page, where);
    };
    await page.goto('/admin/search');
    await expect(page.getByText(query)).toBeVisible();
    await expectNone('missed searches');
    await page.goto(`/admin/search/pins/new?q=${query}`);
    await page.getByRole('checkbox').first().check();
    await page.getByRole('checkbox').nth(1).check();
    await expectNone('articles are chosen');
    await page.getByLabel('Until the end of').fill('2001-01-01');
    await page.getByRole('button', { name: 'Save for readers' }).click();
    await expect(page.getByText('This day is over.')).toBeVisible();
    await expectNone('a refused form');
    await page.getByLabel('Until the end of').fill('');
    await page.getByRole('button', { name: 'Save for readers' }).click();
    await page.waitForURL('**/admin/search/pins');
    await expectNone('pinned results');
    await page.getByRole('link', { name: query }).click();
    await page.getByRole('button', { name: 'Remove…' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectNone('before pinned results are removed');
    await page.getByRole('dialog').getByRole('button', { name: 'Remove', exact: true }).click();
    await page.waitForURL('**/admin/search/pins');
  });
}

test('a writer does not come in', async ({ page }) => {
  await signIn(page, await hire('writer'));
  await expect(page.getByRole('link', { name: 'Search', exact: true })).toHaveCount(0);
  for (const path of ['', '/synonyms', '/synonyms/new', '/pins', '/pins/new']) {
    expect((await page.goto(`/admin/search${path}`))?.status(), path).toBe(403);
  }
});
