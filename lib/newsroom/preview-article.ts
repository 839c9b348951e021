import type { Publicity } from '@/lib/articles/article';
import { articleBodyText } from '@/lib/articles/article-body';
import { toCardsWith, type ArticleLink } from '@/lib/articles/article-card';
import { bodyDocumentIds } from '@/lib/articles/body-documents';
import { bodyPictureIds } from '@/lib/articles/body-pictures';
import type { PublishedArticle } from '@/lib/articles/published-article';
import { findPublishedTwins } from '@/lib/articles/published-twins';
import { db } from '@/lib/db/client';
import type { Locale } from '@/lib/i18n/locales';
import { documentsByIds } from '@/lib/media/documents';
import { picturesByIds } from '@/lib/media/pictures';
import { databaseNow } from '@/lib/publication/publication';
import type { ArticleContent } from './article-content';

/** A text that may never have been published, and the article that it is of. */
export type PreviewedText = {
  article: {
    id: string;
    locale: Locale;
    publishAt: Date | null;
    publicity: Publicity;
  };
  content: Required<ArticleContent>;
};

/**
 * A text as readers would have it if it were published now, in the shape in which their pages are given
 * what is published.
 */
export async function toPreviewArticle({
  article,
  content,
}: PreviewedText): Promise<PublishedArticle> {
  const { id, locale } = article;
  const { title, standfirst, slug, body, sectionId, leadPictureId, tagIds, authorIds } = content;
  const now = await databaseNow(db());
  const publishAt = content.publishAt ?? article.publishAt ?? now;
  const pictures = picturesByIds(locale, [leadPictureId, ...bodyPictureIds(body)]);
  const row = { id, slug, title, standfirst, publishAt, sectionId, leadPictureId };
  const [[card], tags, authors, twins] = await Promise.all([
    toCardsWith(pictures, locale, [row]),
    findTags(locale, tagIds),
    findAuthors(locale, authorIds),
    findPublishedTwins([id]),
  ]);
  if (!card) throw new Error(`Article ${id} makes no card`);
  const versions = [twins.get(id)].filter((twin): twin is ArticleLink => twin !== undefined);
  return {
    ...card,
    body,
    bodyText: articleBodyText(body),
    pictures: await pictures,
    documents: await documentsByIds(bodyDocumentIds(body)),
    tags,
    authors,
    versions,
    lastChangedAt: article.publicity === 'public' ? now : null,
  };
}

async function findTags(locale: Locale, tagIds: string[]): Promise<PublishedArticle['tags']> {
  const texts = await db().tagText.findMany({
    where: { locale, tagId: { in: tagIds } },
    orderBy: { tagId: 'asc' },
  });
  return texts.map(({ tagId, name, slug }) => ({ id: tagId, name, slug }));
}

async function findAuthors(
  locale: Locale,
  authorIds: string[],
): Promise<PublishedArticle['authors']> {
  const texts = await db().authorText.findMany({
    where: { locale, authorId: { in: authorIds } },
  });
  const places = new Map(authorIds.map((id, at) => [id, at]));
  const placeOf = ({ authorId }: { authorId: string }) => places.get(authorId) ?? 0;
  return texts.sort((a, b) => placeOf(a) - placeOf(b)).map(({ name, slug }) => ({ name, slug }));
}
