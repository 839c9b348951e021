import type { z } from 'zod';
import type { FindArticlesForm } from '../search/search-forms';
import type { LinkableArticle } from '@/components/admin/write/written-article';
import { cleanLine } from '@/lib/articles/clean-text';
import type { SignedInEditor } from '@/lib/auth/session-editor';
import { formatMinute } from '@/lib/i18n/dates';
import { listNewsroomArticles } from '@/lib/newsroom/list-newsroom-articles';
import { newsroomTimeZone } from '@/lib/site/time-zone';

/** As many as stand under a field without hiding what comes after it. */
const mostShown = 6;

/**
 * The articles of a language that have these words, last changed first; without words the last changed
 * ones. Only what readers have: its address answers for ever, whatever address it gets later.
 *
 * @throws ForbiddenError
 */
export async function findLinkable(
  editor: SignedInEditor,
  { locale, words }: z.output<typeof FindArticlesForm>,
): Promise<LinkableArticle[]> {
  const zone = await newsroomTimeZone();
  const { articles } = await listNewsroomArticles(editor, {
    locale,
    publicity: 'public',
    words: cleanLine(words).slice(0, 200),
    interfaceLocale: editor.locale,
    limit: mostShown,
  });
  return articles.map(({ path, title, publishAt }) => ({
    path,
    title,
    time: publishAt ? formatMinute(publishAt, zone) : '',
  }));
}
