import { rename, unwrap } from './elements';

/**
 * Lists as HTML means them: an item stands in a list, and a list in a list stands in the item before
 * it; Google Docs puts it beside.
 */
export function repairLists(body: HTMLElement): void {
  body.querySelectorAll('menu, dir').forEach((list) => rename(list, 'ul'));
  body.querySelectorAll('ul > ul, ul > ol, ol > ul, ol > ol').forEach((inner) => {
    const item = elementBefore(inner);
    if (item?.localName === 'li') item.append(inner);
    else unwrap(inner);
  });
  body.querySelectorAll('li').forEach((item) => {
    if (item.parentElement?.matches('ul, ol')) return;
    const before = elementBefore(item);
    const list = before?.matches('ul') ? before : item.ownerDocument.createElement('ul');
    if (list !== before) item.before(list);
    list.append(item);
  });
}

/** What stands right before an element; words between them keep the two apart. */
function elementBefore(element: Element): Element | null {
  for (let node = element.previousSibling; node; node = node.previousSibling) {
    if (node instanceof Element) return node;
    if (node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim()) return null;
  }
  return null;
}
