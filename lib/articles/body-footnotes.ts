import type { ArticleBody, ArticleFootnote } from './article-body';

type Node = { type: string; content?: unknown[] };

/** The notes of a body in the order of the places that refer to them. */
export function bodyFootnotes(body: ArticleBody): ArticleFootnote[] {
  return footnotesIn(body);
}

function footnotesIn(node: Node): ArticleFootnote[] {
  if (node.type === 'footnote') return [node as ArticleFootnote];
  return ((node.content ?? []) as Node[]).flatMap(footnotesIn);
}
