import type { ArticleBody } from './article-body';

type Node = { type: string; attrs?: object; content?: unknown[] };

/** The ids that an attribute of the nodes of one type names, each once, in the order of their first places. */
export function idsIn(body: ArticleBody, type: string, attribute: string): string[] {
  return [...new Set(allIdsIn(body, type, attribute))];
}

function allIdsIn({ type, attrs, content = [] }: Node, wanted: string, name: string): string[] {
  const id = type === wanted && new Map(Object.entries(attrs ?? {})).get(name);
  if (typeof id === 'string') return [id];
  return (content as Node[]).flatMap((child) => allIdsIn(child, wanted, name));
}
