import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from 'playwright/test';

/** The rules of axe for WCAG 2.2 AA, with the size of what is pressed, which it leaves out unless asked. */
export function axeOn(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).options({
    rules: { 'target-size': { enabled: true } },
    resultTypes: ['violations'],
  });
}

/**
 * No rule of accessibility that a machine can check is broken on the page as it is.
 *
 * @param leftOut a part that is looked at elsewhere, such as a whole page in a frame
 * @param only the rules that are asked, unless all
 */
export async function expectNoViolation(
  page: Page,
  where: string,
  { leftOut, only }: { leftOut?: string; only?: string[] } = {},
): Promise<void> {
  const axe = axeOn(page);
  if (leftOut) axe.exclude(leftOut);
  if (only) axe.withRules(only);
  const { violations } = await axe.analyze();
  expect(violations, where).toEqual([]);
}

/** The same by light and, as far as colours go, in the dark. */
export async function expectNoViolationInEither(page: Page, where: string): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' });
  await expectNoViolation(page, where);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectNoViolation(page, `${where}, dark`, { only: ['color-contrast'] });
  await page.emulateMedia({ colorScheme: 'light' });
}

/** The levels of a page's headings, from top to bottom. */
export function headingLevels(page: Page): Promise<number[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map((heading) =>
      Number(heading.tagName.slice(1)),
    ),
  );
}

/** Where a page's headings skip a level or its first is no h1; empty when they are in order. */
export function headingTrouble(levels: number[]): string[] {
  const trouble = levels.flatMap((level, at) => {
    const before = levels[at - 1] ?? 0;
    return level > before + 1 ? [`h${level} after ${before ? `h${before}` : 'nothing'}`] : [];
  });
  const firsts = levels.filter((level) => level === 1).length;
  return firsts === 1 ? trouble : [...trouble, `${firsts} h1`];
}

/** Words of the other script that do not say their language. Addresses and units belong to none. */
export function wordsWithoutLanguage(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isChinese = document.documentElement.lang.startsWith('zh');
    const foreign = isChinese ? /[A-Za-z]{3,}/ : /\p{Script=Han}/u;
    const unit = /^(kWh|ppm|min)$/;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const lang = node.parentElement?.closest('[lang]')?.getAttribute('lang') ?? '';
      const isOwn = lang.startsWith('zh') === isChinese;
      const text = (node.nodeValue ?? '').replace(/(https?:\/\/|www\.)\S+|[\w.+-]+@[\w.-]+/g, '');
      if (!isOwn || node.parentElement?.closest('style, script, code')) continue;
      for (const word of text.match(new RegExp(foreign, 'gu')) ?? []) {
        if (!unit.test(word)) found.push(`${word} in “${text.trim().slice(0, 60)}”`);
      }
    }
    return found;
  });
}

/** Fetches the pictures that wait until they are scrolled to, and waits for fonts. */
export async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const pictures = [...document.images];
    for (const picture of pictures) picture.loading = 'eager';
    await Promise.all(pictures.map((picture) => picture.decode().catch(() => undefined)));
    await document.fonts.ready;
  });
}
