import { expect, signIn } from './fixtures';
import { hire } from './people';
import { beginNew, publishNew } from './published-article';
import { inBothLanguages, type Hands } from './ways';
import { openNew } from './writing-desk';

const text = ({ page, t }: Hands) =>
  page.getByRole('textbox', { name: t('write.body'), exact: true });
const dialog = ({ page, t }: Hands) => page.getByRole('dialog', { name: t('dialog.linkTitle') });
const field = (hands: Hands) => dialog(hands).getByLabel(hands.t('dialog.linkTo'));
const articles = (hands: Hands) => dialog(hands).getByRole('option');

/** A word that no other article has. */
const newWord = () => `lantern${Date.now().toString(36)}`;

async function beginLink(hands: Hands): Promise<void> {
  const { page, locale, t } = hands;
  await signIn(page, await hire('editor', locale));
  await openNew(page, locale);
  await text(hands).click();
  await hands.press(page.getByRole('button', { name: t('tools.link'), exact: true }));
  await expect(field(hands)).toBeFocused();
}

inBothLanguages('a link to an article of ours reaches it at every later address', async (hands) => {
  const { page, locale, t } = hands;
  const word = newWord();
  const title = `The ${word} 灯笼`;
  const article = await publishNew(locale, title, `${word}-first`);
  await beginLink(hands);
  await hands.write(field(hands), word);
  await expect(articles(hands)).toHaveCount(1);
  await expect(articles(hands)).toContainText(title);
  await field(hands).press('Enter');
  await expect(dialog(hands)).toHaveCount(0);
  const link = text(hands).getByRole('link', { name: title });
  await expect(link).toHaveAttribute('href', `/${locale}/articles/${word}-first`);

  await hands.write(page.getByLabel(t('write.title'), { exact: true }), `About ${word}`);
  await page.getByLabel(t('write.section')).selectOption({ index: 1 });
  await hands.press(page.getByRole('button', { name: t('write.publish') }));
  await hands.press(page.getByRole('dialog').getByRole('button', { name: t('dialog.publishDo') }));
  const address = page.getByRole('link', { name: t('write.view') });
  await expect(address).toBeVisible();
  const path = new URL(String(await address.getAttribute('href')), page.url()).pathname;

  await article.moveTo(`${word}-second`);
  await article.moveTo(`${word}-third`);
  await page.goto(path);
  await page.getByRole('main').getByRole('link', { name: title }).first().click();
  await expect(page).toHaveURL(new RegExp(`/${locale}/articles/${word}-third$`));
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
});

inBothLanguages('arrows choose an article, and an address is an address', async (hands) => {
  const { page, t } = hands;
  const word = newWord();
  await publishNew(hands.locale, `One ${word}`, `${word}-one`);
  await publishNew(hands.locale, `Two ${word}`, `${word}-two`);
  // Its address can still change without trace.
  await beginNew(hands.locale, `Three ${word}`, `${word}-three`);
  await beginLink(hands);
  await hands.write(field(hands), word);
  await expect(articles(hands)).toHaveCount(2);
  const [first, second] = [articles(hands).first(), articles(hands).last()];
  await expect(first).toHaveAttribute('aria-selected', 'true');
  await field(hands).press('ArrowDown');
  await expect(second).toHaveAttribute('aria-selected', 'true');
  await field(hands).press('ArrowDown');
  await expect(first).toHaveAttribute('aria-selected', 'true');
  const chosen = String(await second.locator('span').first().textContent());
  await hands.press(dialog(hands).getByRole('button', { name: t('dialog.cancel') }));
  await hands.press(page.getByRole('button', { name: t('tools.link'), exact: true }));
  await hands.write(field(hands), word);
  await expect(articles(hands)).toHaveCount(2);
  await field(hands).press('ArrowUp');
  await field(hands).press('Enter');
  await expect(text(hands).getByRole('link')).toHaveText(chosen);

  await text(hands).press('ArrowLeft');
  await hands.press(page.getByRole('button', { name: t('tools.link'), exact: true }));
  await hands.write(field(hands), 'example.org/news');
  await expect(articles(hands)).toHaveCount(0);
  await field(hands).press('Enter');
  const link = text(hands).getByRole('link');
  await expect(link).toHaveAttribute('href', 'https://example.org/news');
  await expect(link).toHaveText(chosen);
  await hands.press(page.getByRole('button', { name: t('tools.link'), exact: true }));
  await hands.write(field(hands), 'no such words anywhere');
  await field(hands).press('Enter');
  await expect(field(hands)).toHaveAttribute('aria-invalid', 'true');
});
