import type { ArticleBody } from './article-body';
import { idsIn } from './body-ids';

/** The ids of the PDFs that a body hands out, each once, in the order of their first places. */
export function bodyDocumentIds(body: ArticleBody): string[] {
  return idsIn(body, 'document', 'documentId');
}
