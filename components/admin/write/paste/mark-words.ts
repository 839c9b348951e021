import { boundaries, headings, structure, styleOf, textsIn, unwrap } from './elements';
import { toSafeHref } from '@/lib/articles/safe-href';

/** What an element says of the words in it; nothing if it leaves that to those around it. */
type Opinion = (element: Element) => boolean | undefined;

const kept = `${structure}, ${boundaries}, br`;

/**
 * Marks every word as bold, italic, code or a link by an element that means it, whatever said so
 * before; spans, fonts, smart tags and the like go.
 */
export function markWords(body: HTMLElement): void {
  const words = textsIn(body).map((text) => ({ text, marks: marksOf(text) }));
  body.querySelectorAll(`:not(${kept})`).forEach(unwrap);
  for (const { text, marks } of words) {
    for (const mark of marks) {
      text.replaceWith(mark);
      mark.append(text);
    }
  }
}

/** From the outermost to the innermost. */
function marksOf(text: Text): HTMLElement[] {
  const marks: HTMLElement[] = [];
  const add = (name: string) => {
    const mark = text.ownerDocument.createElement(name);
    marks.push(mark);
    return mark;
  };
  const href = toSafeHref(text.parentElement?.closest('a[href]')?.getAttribute('href') ?? '');
  if (href) add('a').setAttribute('href', href);
  if (nearest(text, saysBold) && !text.parentElement?.closest(`${headings}, th`)) add('strong');
  if (nearest(text, saysItalic)) add('em');
  if (text.parentElement?.closest('code, kbd, samp, tt')) add('code');
  return marks;
}

function nearest(text: Text, says: Opinion): boolean {
  for (let element = text.parentElement; element; element = element.parentElement) {
    const said = says(element);
    if (said !== undefined) return said;
  }
  return false;
}

function saysBold(element: Element): boolean | undefined {
  const weight = styleOf(element, 'font-weight');
  if (/^(normal|lighter|[1-5]\d\d)$/.test(weight)) return false;
  return /^(bold|bolder|[6-9]\d\d)$/.test(weight) || element.matches('b, strong') || undefined;
}

function saysItalic(element: Element): boolean | undefined {
  const style = styleOf(element, 'font-style');
  if (style === 'normal') return false;
  return /^(italic|oblique)/.test(style) || element.matches('i, em') || undefined;
}
