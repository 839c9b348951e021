import { sendForm } from './send-form';
import type { ArticleActions, WrittenArticle } from './written-article';

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
