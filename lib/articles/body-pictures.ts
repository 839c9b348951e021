import type { ArticleBody } from './article-body';
import { idsIn } from './body-ids';

/** The ids of the pictures that a body shows, each once, in the order of their first places. */
export function bodyPictureIds(body: ArticleBody): string[] {
  return idsIn(body, 'figure', 'mediaId');
}
