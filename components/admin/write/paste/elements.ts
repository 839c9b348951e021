/** What an article is built of, as HTML has it. */
export const structure =
  'h1, h2, h3, h4, h5, h6, ul, ol, li, blockquote, table, thead, tbody, tfoot, tr, td, th, pre, hr';

export const headings = 'h1, h2, h3, h4, h5, h6';

/** What begins and ends a paragraph, and means nothing more. */
export const boundaries =
  'p, div, section, article, main, header, footer, address, center, dl, dt, dd, figure, figcaption, ' +
  'caption, form, fieldset, legend, details, summary, hgroup, dialog, search';

/** Puts another element in the place of one, around the same content. */
export function rename(element: Element, name: string): HTMLElement {
  const renamed = element.ownerDocument.createElement(name);
  renamed.append(...element.childNodes);
  element.replaceWith(renamed);
  return renamed;
}

/** Takes an element away and leaves what was in it. */
export function unwrap(element: Element): void {
  element.replaceWith(...element.childNodes);
}

/** The texts in a node, or the node itself if it is one, in their order. */
export function textsIn(node: Node): Text[] {
  const walker = (node.ownerDocument ?? document).createTreeWalker(node, NodeFilter.SHOW_TEXT);
  const texts: Text[] = node instanceof Text ? [node] : [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts;
}

/**
 * What an element's own `style` says, in lower case; `''` where it says nothing. It is read as text:
 * browsers know nothing of Word's properties, and drop them.
 */
export function styleOf(element: Element, property: string): string {
  const said = (element.getAttribute('style') ?? '')
    .toLowerCase()
    .split(';')
    .map((declaration) => declaration.split(':'))
    .findLast(([name]) => name?.trim() === property);
  return said?.[1]?.replace('!important', '').trim() ?? '';
}
