import type { Actor } from '@/lib/auth/actor';
import type { PublishedArticle } from '@/lib/articles/published-article';
import { parseMinute } from '@/lib/i18n/dates';
import { newsroomTimeZone } from '@/lib/site/time-zone';
import type { ArticleContent } from './article-content';
import { findNewsroomArticle } from './newsroom-articles';
import { toPreviewArticle } from './preview-article';
import type { WorkingText } from './working-text';

/**
 * An article as readers would have it if what this editor sees of it were published now.
 *
 * @param which `working`: the number of what this editor has set aside, to be shown in place of the text
 *   that is saved; another one than that is passed over
 * @returns `null` if there is no such article
 * @throws ForbiddenError
 */
export async function findDraftPreview(
  editor: Actor,
  which: { articleId: string; working: number | null },
): Promise<PublishedArticle | null> {
  const article = await findNewsroomArticle(editor, which.articleId);
  if (!article) return null;
  const { working } = article;
  const isAsked = working !== null && working.number === which.working;
  const content = isAsked ? await toContent(working.text, article.content) : article.content;
  return toPreviewArticle({ article, content });
}

/** What is in the fields may be anything: where readers could not have it, they have nothing. */
async function toContent(
  text: WorkingText,
  saved: Required<ArticleContent>,
): Promise<Required<ArticleContent>> {
  const publishAt = parseMinute(text.publishAt, await newsroomTimeZone());
  return { ...text, title: text.title || saved.title, publishAt };
}
