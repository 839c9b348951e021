import { styleOf } from './elements';

type OpenList = { level: number; list: HTMLElement };

/** Bullets may be letters, which Wingdings draws as signs; numbers in letters have a dot or a bracket. */
const number =
  /^(?:[(（]?\d|[(（]?(?:[a-z]{1,4}|[〇零一二三四五六七八九十百]+)[.)）、．]|[\u2460-\u2473]|第)/i;

const markAtStart =
  /^\s*([·•●○■□◆▪§oØ–-]|[(（]?(?:\d+|[A-Za-z]|[一二三四五六七八九十]+)[.)）、．])\s+/;

/** Word has no lists: its paragraphs say at which level they stand. */
export function nestWordLists(body: HTMLElement): void {
  let open: OpenList[] = [];
  body.querySelectorAll<HTMLElement>('p, div').forEach((paragraph) => {
    const level = listLevel(paragraph);
    if (level === null) return;
    if (paragraph.previousElementSibling !== open[0]?.list) open = [];
    open = openAt(paragraph, open, { level, mark: takeMark(paragraph) });
    const item = paragraph.ownerDocument.createElement('li');
    item.append(...paragraph.childNodes);
    open.at(-1)?.list.append(item);
    paragraph.remove();
  });
}

function listLevel(paragraph: HTMLElement): number | null {
  const said = /^l\d+(?:\s+level(\d+))?/.exec(styleOf(paragraph, 'mso-list'));
  return said && Number(said[1] ?? 1);
}

/** The lists that are open at a paragraph, down to its own, which is begun where there is none. */
function openAt(
  paragraph: HTMLElement,
  open: OpenList[],
  { level, mark }: { level: number; mark: string },
): OpenList[] {
  const name = number.test(mark) ? 'ol' : 'ul';
  const around = open.filter((each) => each.level < level);
  const beside = open.find((each) => each.level === level);
  if (beside?.list.localName === name) return [...around, beside];
  const list = paragraph.ownerDocument.createElement(name);
  const [, start] = /(\d+)\D*$/.exec(mark) ?? [];
  if (name === 'ol' && start) list.setAttribute('start', start);
  const item = around.at(-1)?.list.lastElementChild;
  if (item) item.append(list);
  else paragraph.before(list);
  return [...around, { level, list }];
}

/** Word marks its bullet as something to ignore; programs that copy its HTML forget to. */
function takeMark(paragraph: HTMLElement): string {
  const [ignored] = [...paragraph.querySelectorAll('*')].filter(
    (element) => styleOf(element, 'mso-list') === 'ignore',
  );
  if (ignored) {
    ignored.remove();
    return ignored.textContent?.trim() ?? '';
  }
  const walker = paragraph.ownerDocument.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  const text = walker.nextNode();
  const [start = '', mark = ''] = markAtStart.exec(text?.nodeValue ?? '') ?? [];
  if (text) text.nodeValue = (text.nodeValue ?? '').slice(start.length);
  return mark;
}
