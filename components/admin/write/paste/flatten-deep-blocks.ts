import { rename, structure } from './elements';

/** As deep as Word's lists go; the format (lib/articles/article-body.ts) does not go much deeper. */
const deepest = 9;
const containers = 'ul, ol, blockquote, table';

/** What is nested deeper than anybody reads becomes paragraphs. */
export function flattenDeepBlocks(body: HTMLElement): void {
  body.querySelectorAll(containers).forEach((block) => {
    if (depthOf(block) <= deepest) return;
    block.querySelectorAll(structure).forEach((inner) => rename(inner, 'div'));
    rename(block, 'div');
  });
}

function depthOf(block: Element): number {
  let depth = 0;
  for (let each: Element | null = block; each; each = each.parentElement) {
    if (each.matches(containers)) depth += 1;
  }
  return depth;
}
