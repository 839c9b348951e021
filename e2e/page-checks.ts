import type { Page } from 'playwright/test';

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
    const ofNone = /^(https?:\/\/\S+|[\w.+-]+@[\w.-]+|www\.\S+|kWh|ppm|min|mm|cm|km|dB)$/;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const lang = node.parentElement?.closest('[lang]')?.getAttribute('lang') ?? '';
      const isOwn = lang.startsWith('zh') === isChinese;
      const text = (node.nodeValue ?? '').replace(/(https?:\/\/|www\.)\S+|[\w.+-]+@[\w.-]+/g, '');
      if (!isOwn || node.parentElement?.closest('style, script, code')) continue;
      for (const word of text.match(new RegExp(foreign, 'gu')) ?? []) {
        if (!ofNone.test(word)) found.push(`${word} in “${text.trim().slice(0, 60)}”`);
      }
    }
    return found;
  });
}

/** What sticks out of the page, is cut off, or lies on other text; empty when all is in its place. */
export function layoutTrouble(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const trouble: string[] = [];
    const root = document.documentElement;
    const name = (element: Element) =>
      `<${element.tagName.toLowerCase()} class="${element.getAttribute('class') ?? ''}"> ${element.textContent?.trim().slice(0, 40)}`;
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      element !== root &&
      (/auto|scroll/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));

    /** Where a text ends that is cut after so many lines on purpose. */
    const clampedEnd = (element: Element | null): number => {
      if (element === null) return Infinity;
      const isClamped = getComputedStyle(element).webkitLineClamp !== 'none';
      return isClamped ? element.getBoundingClientRect().bottom : clampedEnd(element.parentElement);
    };

    if (root.scrollWidth > root.clientWidth) {
      trouble.push(`the page scrolls sideways by ${root.scrollWidth - root.clientWidth} px`);
      for (const element of document.body.querySelectorAll('*')) {
        const { right, width } = element.getBoundingClientRect();
        const isCulprit = right > root.clientWidth + 1 && width > 0 && !scrolls(element);
        if (isCulprit && element.children.length === 0)
          trouble.push(`sticks out: ${name(element)}`);
      }
    }

    const texts: { rect: DOMRect; owner: Element }[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const owner = node.parentElement;
      if (!owner || !node.nodeValue?.trim() || owner.closest('style, script')) continue;
      if (!owner.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const end = clampedEnd(owner);
      for (const rect of range.getClientRects()) {
        const isSeen = rect.width > 1 && rect.bottom + scrollY > 0 && rect.top < end - 2;
        if (isSeen) texts.push({ rect, owner });
      }
      for (let box: Element | null = owner; box && box !== root; box = box.parentElement) {
        const { overflowX, overflowY, webkitLineClamp } = getComputedStyle(box);
        const isCut =
          (overflowX === 'hidden' || overflowX === 'clip') && box.scrollWidth > box.clientWidth + 1;
        const isCutBelow =
          (overflowY === 'hidden' || overflowY === 'clip') &&
          webkitLineClamp === 'none' &&
          box.scrollHeight > box.clientHeight + 2;
        if (isCut || isCutBelow) trouble.push(`is cut off: ${name(box)}`);
      }
    }

    const block = (element: Element): Element => {
      const display = getComputedStyle(element).display;
      return display.startsWith('inline') && element.parentElement
        ? block(element.parentElement)
        : element;
    };
    for (const [at, one] of texts.entries()) {
      for (const two of texts.slice(at + 1)) {
        if (block(one.owner) === block(two.owner)) continue;
        if (scrolls(one.owner) || scrolls(two.owner)) continue;
        const across =
          Math.min(one.rect.right, two.rect.right) - Math.max(one.rect.left, two.rect.left);
        const down =
          Math.min(one.rect.bottom, two.rect.bottom) - Math.max(one.rect.top, two.rect.top);
        const small = Math.min(one.rect.height, two.rect.height);
        if (across > 2 && down > small * 0.35) {
          trouble.push(`lie on each other: ${name(one.owner)} | ${name(two.owner)}`);
        }
      }
    }
    return [...new Set(trouble)].slice(0, 12);
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
