import { unwrap } from './elements';

/**
 * Word in the browser gives every item a list of its own, and says its level beside it. They are made
 * what Word on the desktop copies.
 */
export function readWordOnline(body: HTMLElement): void {
  body.querySelectorAll<HTMLElement>('li[data-aria-level]').forEach((item) => {
    const list = item.parentElement;
    const paragraph = item.ownerDocument.createElement('p');
    paragraph.setAttribute('style', `mso-list: l0 level${item.dataset.ariaLevel ?? 1}`);
    const mark = item.ownerDocument.createElement('span');
    mark.setAttribute('style', 'mso-list: Ignore');
    mark.textContent = list?.localName === 'ol' ? `${item.dataset.ariaPosinset ?? 1}.` : '·';
    paragraph.append(mark, ...item.childNodes);
    item.replaceWith(paragraph);
  });
  body.querySelectorAll('ul, ol').forEach((list) => {
    if (list.querySelector(':scope > p')) unwrap(list);
  });
  body.querySelectorAll('.ListContainerWrapper').forEach(unwrap);
}
