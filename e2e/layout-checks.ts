import type { Page } from 'playwright/test';

type Box = { left: number; right: number; top: number; bottom: number };
type Text = { line: Box; words: string; block: number; mayScroll: boolean };

const mostNamed = 12;

/** What sticks out, is cut off, lies on other text or cannot be pressed; empty when all is in place. */
export async function layoutTrouble(page: Page): Promise<string[]> {
  const trouble = [
    ...(await sidewaysTrouble(page)),
    ...(await cutOff(page)),
    ...lyingOnEachOther(await visibleTexts(page)),
    ...(await covered(page)),
  ];
  return [...new Set(trouble)].slice(0, mostNamed);
}

/** By how much the page scrolls sideways, and what makes it. */
function sidewaysTrouble(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    const excess = root.scrollWidth - root.clientWidth;
    if (excess <= 0) return [];
    const culprits = [...document.body.querySelectorAll('*')].filter(
      (element) =>
        element.children.length === 0 &&
        element.getBoundingClientRect().right > root.clientWidth + 1,
    );
    const names = culprits.map(({ outerHTML }) => `sticks out: ${outerHTML.slice(0, 100)}`);
    return [`the page scrolls sideways by ${excess} px`, ...names];
  });
}

/**
 * Boxes that hide a part of their text, unless they are cut after so many lines on purpose. Of text that is
 * for ears alone nothing may be seen, so it hides all of itself in a single pixel.
 */
function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
    const cut = [...document.body.querySelectorAll('*')].filter((box) => {
      const { overflowX, overflowY, webkitLineClamp } = getComputedStyle(box);
      if (!box.textContent?.trim() || !box.checkVisibility()) return false;
      if (box.matches('.sr-only')) return Math.max(box.clientWidth, box.clientHeight) > 1;
      const isCutAtSide = hides(overflowX) && box.scrollWidth > box.clientWidth + 1;
      const isCutBelow = hides(overflowY) && box.scrollHeight > box.clientHeight + 2;
      return isCutAtSide || (isCutBelow && webkitLineClamp === 'none');
    });
    return cut.map(({ outerHTML }) => `is cut off: ${outerHTML.slice(0, 100)}`);
  });
}

/** Every line of text that can be seen, with the number of the block that it belongs to. */
function visibleTexts(page: Page): Promise<Text[]> {
  return page.evaluate(() => {
    const blocks: Element[] = [];
    const up = (element: Element, isIt: (style: CSSStyleDeclaration) => boolean): Element | null =>
      isIt(getComputedStyle(element))
        ? element
        : element.parentElement && up(element.parentElement, isIt);
    const blockOf = (element: Element) => {
      const block = up(element, ({ display }) => !display.startsWith('inline')) ?? element;
      if (!blocks.includes(block)) blocks.push(block);
      return blocks.indexOf(block);
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const owner = node.parentElement;
      const words = node.nodeValue?.trim().slice(0, 40);
      if (!owner || !words || owner.closest('style, script, .sr-only') || !owner.checkVisibility())
        continue;
      const clamped = up(owner, ({ webkitLineClamp }) => webkitLineClamp !== 'none');
      const end = clamped?.getBoundingClientRect().bottom ?? Infinity;
      const scroller = up(owner, ({ overflowX }) => /auto|scroll/.test(overflowX));
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const { left, right, top, bottom } of range.getClientRects()) {
        if (right - left < 1 || bottom + scrollY <= 0 || top > end - 2) continue;
        const line = { left, right, top, bottom };
        texts.push({ line, words, block: blockOf(owner), mayScroll: scroller !== null });
      }
    }
    return texts;
  });
}

/** Lines of different blocks that cover each other by more than the air around their letters. */
function lyingOnEachOther(texts: Text[]): string[] {
  const still = texts.filter(({ mayScroll }) => !mayScroll);
  return still.flatMap((one, at) =>
    still
      .slice(at + 1)
      .filter((two) => one.block !== two.block && isOn(one.line, two.line))
      .map((two) => `lie on each other: ${one.words} | ${two.words}`),
  );
}

function isOn(one: Box, two: Box): boolean {
  const across = Math.min(one.right, two.right) - Math.max(one.left, two.left);
  const down = Math.min(one.bottom, two.bottom) - Math.max(one.top, two.top);
  const lower = Math.min(one.bottom - one.top, two.bottom - two.top);
  return across > 2 && down > lower * 0.35;
}

/** Links and buttons of which the middle of a line belongs to something else. */
function covered(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const pressable = 'a[href], button, summary, input:not([type=hidden])';
    const targets = [...document.querySelectorAll(pressable)].filter((target) =>
      target.checkVisibility(),
    );
    const trouble = targets.flatMap((target) => {
      target.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
      return [...target.getClientRects()].flatMap(({ left, top, width, height }) => {
        const hit = document.elementFromPoint(left + width / 2, top + height / 2);
        if (!hit || target.contains(hit)) return [];
        return [`is covered: ${target.outerHTML.slice(0, 80)} by ${hit.outerHTML.slice(0, 80)}`];
      });
    });
    scrollTo({ top: 0, behavior: 'instant' });
    return trouble;
  });
}
