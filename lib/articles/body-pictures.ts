import type { ArticleBody } from './article-body';

type Node = { type: string; attrs?: object; content?: unknown[] };

/** The ids of the pictures that a body shows, each once, in the order of their first places. */
export function bodyPictureIds(body: ArticleBody): string[] {
  return [...new Set(pictureIdsIn(body))];
}

function pictureIdsIn({ type, attrs, content = [] }: Node): string[] {
  if (type === 'figure' && attrs && 'mediaId' in attrs) return [String(attrs.mediaId)];
  return (content as Node[]).flatMap(pictureIdsIn);
}
