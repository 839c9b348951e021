import type { TypedText, WrittenArticle } from './written-article';

/** What is typed, as the newsroom takes it; the article gives what is not typed. */
export function toFormData(
  { fields, body }: TypedText,
  article: WrittenArticle,
  reason = '',
): FormData {
  const isSameTime = fields.publishAt === article.fields.publishAt;
  const form = new FormData();
  const values = {
    ...fields,
    tagIds: JSON.stringify(fields.tagIds),
    authorIds: JSON.stringify(fields.authorIds),
    reason,
    locale: article.locale,
    body: JSON.stringify(body),
    storyId: article.storyId ?? '',
    sourceArticleId: article.sourceArticleId ?? '',
    exactPublishAt: (isSameTime && article.publishAt) || '',
  };
  for (const [name, value] of Object.entries(values)) form.set(name, value);
  return form;
}
