import type { Actor } from '@/lib/auth/actor';
import { assertCan } from '@/lib/auth/permissions';
import { NotFoundError } from '@/lib/errors';
import type { SavedArticle } from './article-in-hand';
import { createArticle } from './create-article';
import { findNewsroomArticle } from './newsroom-articles';

/**
 * Begins a new story with the newest text of another article, in its language: for what comes back
 * every month. It gets an address and an issuing time of its own.
 *
 * @throws ForbiddenError, NotFoundError
 */
export async function duplicateArticle(
  actor: Actor,
  input: { articleId: string },
): Promise<SavedArticle> {
  assertCan(actor, 'article:create');
  const source = await findNewsroomArticle(actor, input.articleId);
  if (!source) throw new NotFoundError('articleNotFound');
  const content = { ...source.content, slug: '', publishAt: null, note: '' };
  return createArticle(actor, { locale: source.locale, content, copyOf: source.id });
}
