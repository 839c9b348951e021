import type { z } from 'zod';
import { toPinnable } from './pin-lines';
import type { FindArticlesForm } from './search-forms';
import { readPaper } from '../articles/paper';
import type { FoundArticles } from '@/components/admin/search/pick-articles.client';
import { cleanLine } from '@/lib/articles/clean-text';
import type { SignedInEditor } from '@/lib/auth/session-editor';
import { listNewsroomArticles } from '@/lib/newsroom/list-newsroom-articles';

/** As many as stand under a box without hiding what comes after it. */
const mostShown = 6;

/**
 * The articles of a language that have these words, last changed first; without words the last
 * changed ones.
 *
 * @throws ForbiddenError
 */
export async function findArticles(
  editor: SignedInEditor,
  { locale, words }: z.output<typeof FindArticlesForm>,
): Promise<FoundArticles> {
  const paper = await readPaper();
  const { articles, next } = await listNewsroomArticles(editor, {
    locale,
    words: cleanLine(words).slice(0, 200),
    interfaceLocale: editor.locale,
    limit: mostShown,
  });
  return {
    articles: articles.map((article) => toPinnable(article, paper)),
    isMore: next !== null,
  };
}
