import type { Page } from 'playwright/test';

/** A piece of text that is on the screen, with how well it stands out (WCAG 2.2, contrast ratio). */
export type ShownText = { text: string; contrast: number };

/**
 * Every text that the open document shows, with what its style writes before or after it: also of a
 * document that is no HTML, which axe does not read.
 */
export function shownTexts(page: Page): Promise<ShownText[]> {
  return page.evaluate(() => {
    const numbers = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
    const luminance = (colour: string) => {
      const [red = 0, green = 0, blue = 0] = numbers(colour).map((channel) => {
        const part = channel / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const paperUnder = (element: Element | null): string => {
      if (!element) throw new Error('Text on nothing');
      const { backgroundColor } = getComputedStyle(element);
      const [, , , opacity = 1] = numbers(backgroundColor);
      return opacity === 0 ? paperUnder(element.parentElement) : backgroundColor;
    };
    const contrast = (colour: string, element: Element) => {
      const [dark = 0, light = 0] = [colour, paperUnder(element)]
        .map(luminance)
        .sort((a, b) => a - b);
      return (light + 0.05) / (dark + 0.05);
    };
    const shown = [...document.querySelectorAll('*')].filter(
      (element) => element.getClientRects().length > 0,
    );
    return shown.flatMap((element) => {
      const own = [...element.childNodes]
        .filter(
          ({ nodeType }) => nodeType === Node.TEXT_NODE || nodeType === Node.CDATA_SECTION_NODE,
        )
        .map(({ nodeValue }) => nodeValue?.trim())
        .join('');
      const written = ['::before', '::after'].map((place) => getComputedStyle(element, place));
      return [
        { text: own, color: getComputedStyle(element).color },
        ...written.map(({ content, color }) => ({
          text: content === 'none' || content === 'normal' ? '' : content,
          color,
        })),
      ]
        .filter(({ text }) => text !== '')
        .map(({ text, color }) => ({ text, contrast: contrast(color, element) }));
    });
  });
}
