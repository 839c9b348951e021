import { expect, signIn } from './fixtures';
import { hire } from './people';
import { inBothLanguages, type Hands } from './ways';
import { cityIn, openNew } from './writing-desk';

const researchIn = { en: 'Research', zh: '科研' };

/** Saves a new article with these words in its text, and leaves it. */
async function begin(hands: Hands, title: string, body: string): Promise<void> {
  const { page, locale, t } = hands;
  await openNew(page, locale);
  await page.getByLabel(t('write.title'), { exact: true }).fill(title);
  await page.getByRole('textbox', { name: t('write.body'), exact: true }).fill(body);
  await page.getByLabel(t('write.section')).selectOption({ label: cityIn[locale] });
  await page.getByRole('button', { name: t('write.save'), exact: true }).click();
  await expect(page.getByRole('status').filter({ hasText: /\d\d:\d\d/ })).toBeVisible();
}

inBothLanguages(
  'articles are found by words of their text, narrowed, and changed together',
  async (hands) => {
    const { page, locale, t } = hands;
    await signIn(page, await hire('editor', locale));
    const word = `kingfisher${Date.now()}`;
    await begin(hands, `Found one 找到一 ${word}`, 'Nothing 没有');
    await begin(hands, `Found two 找到二 ${Date.now()}`, `The ${word} is back 翠鸟回来了`);
    await page.goto('/admin/articles');
    const lines = page
      .getByRole('main')
      .getByRole('row')
      .filter({ has: page.getByRole('checkbox') });
    await hands.write(page.getByRole('searchbox', { name: t('articles.find') }), word);
    await hands.press(page.getByRole('button', { name: t('articles.findSubmit'), exact: true }));
    await expect(page).toHaveURL(/q=kingfisher/);
    await expect(lines).toHaveCount(2);

    await hands.press(page.getByText(t('articles.more'), { exact: true }));
    await hands.choose(page.getByLabel(t('articles.section')), researchIn[locale]);
    await hands.press(page.getByRole('button', { name: t('articles.apply'), exact: true }));
    await expect(page.getByText(t('articles.nothing'))).toBeVisible();
    await expect(page).toHaveURL(/section=/);
    await hands.press(page.getByRole('link', { name: t('articles.clear'), exact: true }));
    await expect(lines).toHaveCount(2);

    for (const box of await lines.getByRole('checkbox').all()) await hands.press(box);
    await hands.press(page.getByRole('button', { name: t('articles.change') }));
    await expect(page.getByRole('heading', { level: 1, name: t('change.title') })).toBeVisible();
    await hands.choose(page.getByLabel(t('change.section')), researchIn[locale]);
    await hands.press(page.getByRole('button', { name: t('change.do', { count: 2 }) }));
    await expect(page.getByRole('status').filter({ hasText: '2' })).toBeVisible();
    await page.goto(`/admin/articles?q=${word}`);
    await expect(lines.filter({ hasText: researchIn[locale] })).toHaveCount(2);
  },
);

inBothLanguages('an article is copied, put into the bin and taken out again', async (hands) => {
  const { page, locale, t } = hands;
  await signIn(page, await hire('writer', locale));
  const title = `Copied 复制 ${Date.now()}`;
  await begin(hands, title, 'Text 正文');
  const first = page.url();
  await hands.press(page.getByRole('button', { name: t('write.duplicate') }));
  await page.waitForURL((url) => url.href !== first);
  await expect(page.getByLabel(t('write.title'), { exact: true })).toHaveValue(title);
  await hands.press(page.getByRole('button', { name: t('write.bin') }));
  await expect(page.getByText(t('state.binned'), { exact: true })).toBeVisible();
  await page.goto('/admin/articles');
  await expect(page.getByRole('link', { name: title })).toHaveCount(1);
  const states = page.getByRole('navigation', { name: t('articles.filter') });
  await hands.press(states.getByRole('link', { name: t('articles.binned'), exact: true }));
  await hands.press(page.getByRole('link', { name: title }));
  await hands.press(page.getByRole('button', { name: t('write.restore') }));
  await expect(page.getByRole('banner').getByText(t('state.draft'), { exact: true })).toBeVisible();
});

inBothLanguages('what cannot be looked for says why', async (hands) => {
  const { page, locale, t } = hands;
  await signIn(page, await hire('writer', locale));
  await page.goto('/admin/articles');
  for (const [words, why] of [
    ['%', 'articles.wordsEmpty'],
    ['-kingfisher', 'articles.wordsOnlyExclusions'],
    ['the', 'articles.wordsOnlyStopWords'],
    ['zzzyyyxxx', 'articles.nothing'],
  ] as const) {
    await hands.write(page.getByRole('searchbox', { name: t('articles.find') }), words);
    await hands.press(page.getByRole('button', { name: t('articles.findSubmit'), exact: true }));
    await expect(page.getByText(t(why))).toBeVisible();
  }
  await hands.press(page.getByRole('link', { name: t('articles.showAll') }));
  await expect(page.getByRole('checkbox').first()).toBeVisible();
});
