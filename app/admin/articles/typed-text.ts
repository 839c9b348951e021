import { toArticlePicture } from '@/components/admin/write/article-picture';
import type {
  ArticlePicture,
  TypedText,
  UnsavedText,
} from '@/components/admin/write/written-article';
import { isSlugOf } from '@/lib/articles/slug';
import type { Actor } from '@/lib/auth/actor';
import { NotFoundError } from '@/lib/errors';
import { formatMinute } from '@/lib/i18n/dates';
import type { Locale } from '@/lib/i18n/locales';
import type { Working } from '@/lib/newsroom/find-working';
import { findPicture } from '@/lib/newsroom/list-pictures';
import { findNewsroomArticle, type NewsroomArticle } from '@/lib/newsroom/newsroom-articles';
import { findRevision } from '@/lib/newsroom/revisions';
import { newsroomTimeZone } from '@/lib/site/time-zone';

type Standing = Pick<NewsroomArticle, 'publicity' | 'publishAt' | 'locale' | 'content'>;

/**
 * One of an article's saved texts, as the writing page has it.
 *
 * @throws ForbiddenError, NotFoundError
 */
export async function readTypedText(
  editor: Actor,
  { articleId, number }: { articleId: string; number: number },
): Promise<TypedText> {
  const article = await findNewsroomArticle(editor, articleId);
  if (!article) throw new NotFoundError('articleNotFound');
  const { content } = await findRevision(editor, { articleId, number });
  return toTypedText(editor, { ...article, content });
}

/** A text as it is typed; what the newsroom would fill in by itself is left empty. */
export async function toTypedText(editor: Actor, article: Standing): Promise<TypedText> {
  const { content, locale } = article;
  const publishAt = issuingTimeOf(article);
  const isSlugShown = isOnPaper(article) || !isSlugOf(content.slug, content.title);
  return {
    fields: {
      title: content.title,
      standfirst: content.standfirst,
      slug: isSlugShown ? content.slug : '',
      publishAt: publishAt ? formatMinute(publishAt, await newsroomTimeZone()) : '',
      sectionId: content.sectionId ?? '',
      leadPictureId: content.leadPictureId ?? '',
      tagIds: content.tagIds,
      authorIds: content.authorIds,
      note: '',
    },
    body: content.body,
    picture: await findArticlePicture(editor, content.leadPictureId, locale),
  };
}

/** What this editor has set aside, as it is offered back. */
export async function toUnsaved(
  editor: Actor,
  { number, revision, text, at }: Working,
  locale: Locale,
): Promise<UnsavedText> {
  const { body, sectionId, leadPictureId, ...fields } = text;
  return {
    number,
    revision,
    time: formatMinute(at, await newsroomTimeZone()),
    fields: { ...fields, sectionId: sectionId ?? '', leadPictureId: leadPictureId ?? '' },
    body,
    picture: await findArticlePicture(editor, leadPictureId, locale),
  };
}

/** A picture as an article of this language shows it; `null` where there is none. */
export async function findArticlePicture(
  editor: Actor,
  id: string | null,
  locale: Locale,
): Promise<ArticlePicture | null> {
  const found = id === null ? null : await findPicture(editor, id);
  return found && toArticlePicture(found, locale);
}

/** The issuing time that a text asks for, else the one that readers have. */
export function issuingTimeOf({ content, publicity, publishAt }: Standing): Date | null {
  return content.publishAt ?? (publicity === 'unpublished' ? null : publishAt);
}

/** Whether readers have it, had it, or will have it at its time. */
export function isOnPaper({ publicity, publishAt }: Standing): boolean {
  return publicity !== 'unpublished' && publishAt !== null;
}
