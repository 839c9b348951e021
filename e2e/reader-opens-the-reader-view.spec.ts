import { createRequire } from 'node:module';
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright/test';
import { expect, test } from './fixtures';
import { kindsOfPages, languages } from './kinds-of-pages';

const require = createRequire(import.meta.url);

/** What Firefox opens its reader view with. */
const readability = require.resolve('@mozilla/readability/Readability');

const squeeze = (text: string | null) => (text ?? '').replace(/\s+/g, '');

for (const language of languages) {
  test(`the reader view of browsers has all of an article in ${language}, and nothing else`, async ({
    page,
  }) => {
    const articles = kindsOfPages(language).filter(({ kind }) => kind.startsWith('article'));
    expect(articles.length).toBeGreaterThan(3);
    for (const { path } of articles) {
      await page.goto(path);
      const parts = await page.locator('.article-body > *').allTextContents();
      const others = page.locator('.social, .pager a, .related a, body > footer a');
      const foreign = (await others.allTextContents()).map(squeeze).filter(Boolean);
      expect(parts.length, path).toBeGreaterThan(3);
      expect(foreign.length, path).toBeGreaterThan(10);
      const text = squeeze(await readerView(page));
      for (const part of parts) expect(text, path).toContain(squeeze(part));
      for (const one of foreign) expect(text, path).not.toContain(one);
    }
  });
}

async function readerView(page: Page): Promise<string | null> {
  await page.evaluate(await readFile(readability, 'utf8'));
  return page.evaluate<string | null>(
    'new Readability(document.cloneNode(true)).parse()?.textContent',
  );
}
