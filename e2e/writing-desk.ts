import { expect, type Page } from 'playwright/test';

/** A section of the demo newspaper. */
export const cityIn = { en: 'City', zh: '城市' };

export type Written = {
  title: string;
  standfirst?: string;
  paragraphs: string[];
  issuingTime?: string;
  section?: string;
};

/** Types an article into the writing page that is open, as a person would. */
export async function write(page: Page, article: Written): Promise<void> {
  await page.getByLabel('Title', { exact: true }).fill(article.title);
  if (article.standfirst) await page.getByLabel('Standfirst').fill(article.standfirst);
  const body = page.getByRole('textbox', { name: 'Text', exact: true });
  await body.click();
  for (const [at, paragraph] of article.paragraphs.entries()) {
    if (at > 0) await page.keyboard.press('Enter');
    await page.keyboard.insertText(paragraph);
  }
  if (article.issuingTime) await page.getByLabel('Issuing time').fill(article.issuingTime);
  if (article.section) await page.getByLabel('Section').selectOption({ label: article.section });
}

/** Opens the page for a new article in a language. */
export async function openNew(page: Page, locale: 'en' | 'zh'): Promise<void> {
  await page.goto(`/admin/articles/new?locale=${locale}`);
}

/** Publishes what is on the screen and waits until the newsroom says that it is done. */
export async function publish(page: Page, state: string | RegExp = 'Published'): Promise<void> {
  await page.getByRole('button', { name: /^Publish/ }).click();
  const question = page.getByRole('dialog');
  await question.getByRole('button', { name: /Publish now|Schedule it/ }).click();
  await expect(question).toBeHidden();
  await expect(page.getByText(state).first()).toBeVisible();
}

/** Saves and waits until the newsroom says that it is done. */
export async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText(/^Saved \d/)).toBeVisible();
}

/** The public address of the article on the writing page. */
export async function publicAddress(page: Page): Promise<string> {
  const link = page.getByRole('link', { name: 'View the public page' });
  return new URL((await link.getAttribute('href')) ?? '', page.url()).pathname;
}
