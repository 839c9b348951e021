import { boundaries, headings, rename, unwrap } from './elements';

const levels: Record<string, string> = { h1: 'h2', h4: 'h3', h5: 'h3', h6: 'h3' };

/** Two levels under the article's own title, each one line; in a list a heading is a paragraph. */
export function renameHeadings(body: HTMLElement): void {
  body.querySelectorAll(headings).forEach((heading) => {
    heading.querySelectorAll(boundaries).forEach((inner) => {
      inner.append(' ');
      unwrap(inner);
    });
    const name = heading.closest('li') ? 'p' : levels[heading.localName];
    if (name) rename(heading, name);
  });
}
