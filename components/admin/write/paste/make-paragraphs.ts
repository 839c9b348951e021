import { boundaries, headings, structure, textsIn } from './elements';

/** What a block holds: words, blocks, and what is between them. */
type Part = ChildNode | 'line ends' | 'paragraph ends';

/** Filler of every width and of none, among it the spaces that indent Chinese paragraphs. */
const blankAtStart = /^[\s\u200B]+/;
const blankAtEnd = /[\s\u200B]+$/;
const indent = /^[ \t\r\n]*(?:\u3000|[\u00A0\u2002\u2003]{2})/;
const spaces = /[ \t\r\n\f\u00A0]{2,}|[\t\r\n\f]/g;
const ofNoWidth = /[\u200B\uFEFF]/g;

/**
 * Makes paragraphs of what somebody sees as paragraphs: of blocks, of lines with an empty one between
 * them, of lines that are indented. Indents, filler and whatever holds no words go.
 */
export function makeParagraphs(body: HTMLElement): void {
  const isWithinALine = body.querySelector(`${structure}, ${boundaries}, br`) === null;
  if (isWithinALine) return;
  for (const holder of [body, ...body.querySelectorAll('li, td, th, blockquote')]) {
    holder.replaceChildren(...gather(partsOf(holder)));
  }
  body.querySelectorAll(headings).forEach((heading) => trim([...heading.childNodes]));
  body.querySelectorAll(`${headings}, li, ul, ol, blockquote, table`).forEach((block) => {
    if (isBlank([block])) block.remove();
  });
}

function partsOf(holder: Element): Part[] {
  return [...holder.childNodes].flatMap((child): Part[] => {
    if (child.nodeName === 'BR') return ['line ends'];
    if (!(child instanceof Element && child.matches(boundaries))) return [child];
    return ['paragraph ends', ...partsOf(child), 'paragraph ends'];
  });
}

/** The blocks of these parts, with the words between them in paragraphs. */
function gather(parts: Part[]): Element[] {
  const gathered: Element[] = [];
  let paragraph: Element | null = null;
  let line: ChildNode[] = [];
  const endLine = () => {
    if (indent.test(wordsOf(line))) paragraph = null;
    trim(line);
    if (isBlank(line)) paragraph = null;
    else if (paragraph) paragraph.append(document.createElement('br'), ...line);
    else gathered.push((paragraph = paragraphOf(line)));
    line = [];
  };
  for (const part of [...parts, 'paragraph ends' as const]) {
    const isBlock = part instanceof Element && part.matches(structure);
    if (typeof part !== 'string' && !isBlock) {
      line.push(part);
      continue;
    }
    endLine();
    if (part !== 'line ends') paragraph = null;
    if (isBlock) gathered.push(part);
  }
  return gathered;
}

function paragraphOf(line: ChildNode[]): Element {
  const paragraph = document.createElement('p');
  paragraph.append(...line);
  return paragraph;
}

function isBlank(nodes: ChildNode[]): boolean {
  return wordsOf(nodes).replace(blankAtStart, '') === '';
}

function wordsOf(nodes: ChildNode[]): string {
  return nodes.map(({ textContent }) => textContent).join('');
}

/** Leaves single spaces between words, and none around them. */
function trim(line: ChildNode[]): void {
  const texts = line.flatMap(textsIn);
  for (const text of texts) text.data = text.data.replace(ofNoWidth, '').replace(spaces, ' ');
  for (const text of texts) {
    text.data = text.data.replace(blankAtStart, '');
    if (text.data !== '') break;
  }
  for (const text of texts.reverse()) {
    text.data = text.data.replace(blankAtEnd, '');
    if (text.data !== '') break;
  }
}
