import { nextState } from '@/lib/articles/article';
import type { Actor } from '@/lib/auth/actor';
import { assertCan } from '@/lib/auth/permissions';
import { transaction } from '@/lib/db/client';
import { databaseNow } from '@/lib/publication/publication';
import {
  assertMove,
  assertUnchanged,
  takeInHand,
  writeArticle,
  type SavedArticle,
} from './article-in-hand';
import { recordAudit } from './record-audit';

/**
 * Takes an article out of the bin: it is a draft again, with the text that it had.
 *
 * @throws NotFoundError, ForbiddenError, ConflictError, WrongStateError if it is not in the bin
 */
export async function restoreArticle(
  actor: Actor,
  input: { articleId: string; version: number },
): Promise<SavedArticle> {
  return transaction(async (tx) => {
    const article = await takeInHand(tx, input.articleId);
    assertCan(actor, 'article:restore', article);
    await assertUnchanged(tx, article, input.version);
    const now = await databaseNow(tx);
    assertMove('restore', article, now);
    const state = nextState('restore', article.state);
    const saved = await writeArticle(tx, article, { state }, now);
    await recordAudit(tx, actor, { act: 'article:restore', subjectId: article.id }, now);
    return saved;
  });
}
