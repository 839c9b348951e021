import { sendForm } from './send-form';
import type { ArticleActions, TypedText, WrittenArticle } from './written-article';

/** What the newsroom has of an article now; `null` when it cannot be had. */
export async function readNewest(
  actions: Pick<ArticleActions, 'read'>,
  id: string | null,
): Promise<WrittenArticle | null> {
  const form = new FormData();
  form.set('articleId', id ?? '');
  const answer = await sendForm(actions.read, form);
  return answer?.status === 'done' ? answer.result : null;
}

/** One of an article's saved texts; `null` when it cannot be had. */
export async function readRevision(
  actions: Pick<ArticleActions, 'readRevision'>,
  id: string | null,
  number: number,
): Promise<TypedText | null> {
  const form = new FormData();
  form.set('articleId', id ?? '');
  form.set('number', String(number));
  const answer = await sendForm(actions.readRevision, form);
  return answer?.status === 'done' ? answer.result : null;
}
