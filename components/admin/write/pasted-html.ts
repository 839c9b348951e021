const listMark = /^[\s\u00A0]*(?:[·•§▪o–-]|(\d+|[a-z])[.)])[\s\u00A0]+/i;
const headingLevel: Record<string, 'h2' | 'h3'> = { H1: 'h2', H4: 'h3', H5: 'h3', H6: 'h3' };

/**
 * Pasted HTML as an article can hold it: Word's list paragraphs become lists (of one level), headings
 * the two levels under the article's own title, and what holds no words falls away.
 *
 * @returns HTML that the editor's schema still has to clean; nothing in here makes it safe
 */
export function tidyPastedHtml(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  body.querySelectorAll('button, svg, script, style').forEach((alien) => alien.remove());
  body.querySelectorAll('p').forEach(tidyParagraph);
  body.querySelectorAll('h1, h2, h3, h4, h5, h6').forEach((heading) => {
    const name = heading.closest('li') ? 'p' : headingLevel[heading.tagName];
    if (name) rename(heading, name);
  });
  return body.innerHTML;
}

function tidyParagraph(paragraph: HTMLElement): void {
  if (!paragraph.textContent?.replaceAll('\u00A0', ' ').trim()) paragraph.remove();
  else if (/mso-list:\s*l\d/.test(paragraph.getAttribute('style') ?? '')) putIntoList(paragraph);
}

function putIntoList(paragraph: HTMLElement): void {
  const [, number] = listMark.exec(paragraph.textContent ?? '') ?? [];
  takeMarkOff(paragraph);
  const name = number ? 'ol' : 'ul';
  const before = paragraph.previousElementSibling;
  const isSameList = before?.localName === name && before.hasAttribute('data-word-list');
  const list = isSameList ? before : paragraph.ownerDocument.createElement(name);
  list.setAttribute('data-word-list', '');
  if (!isSameList) paragraph.before(list);
  list.append(paragraph.ownerDocument.createElement('li'));
  list.lastElementChild?.append(...paragraph.childNodes);
  paragraph.remove();
}

/** Word marks its bullet as something to ignore; programs that copy its HTML forget to. */
function takeMarkOff(paragraph: HTMLElement): void {
  const marks = paragraph.querySelectorAll(
    '[style*="mso-list:Ignore" i], [style*="mso-list: Ignore" i]',
  );
  marks.forEach((mark) => mark.remove());
  if (marks.length > 0) return;
  const walker = paragraph.ownerDocument.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  const text = walker.nextNode();
  if (text) text.nodeValue = (text.nodeValue ?? '').replace(listMark, '');
}

function rename(element: Element, name: string): void {
  const renamed = element.ownerDocument.createElement(name);
  renamed.append(...element.childNodes);
  element.replaceWith(renamed);
}
