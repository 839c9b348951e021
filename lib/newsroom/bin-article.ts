import { nextState, wasEverPublic } from '@/lib/articles/article';
import type { Actor } from '@/lib/auth/actor';
import { assertCan } from '@/lib/auth/permissions';
import { transaction } from '@/lib/db/client';
import { WrongStateError } from '@/lib/errors';
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
 * Puts an article that readers never had into the bin. All its texts stay; restoring brings it back.
 *
 * @throws NotFoundError, ForbiddenError, ConflictError, WrongStateError (`wasPublic` if readers had
 *   it once: its address has to keep answering)
 */
export async function binArticle(
  actor: Actor,
  input: { articleId: string; version: number },
): Promise<SavedArticle> {
  return transaction(async (tx) => {
    const article = await takeInHand(tx, input.articleId);
    assertCan(actor, 'article:bin', article);
    await assertUnchanged(tx, article, input.version);
    const now = await databaseNow(tx);
    assertMove('bin', article, now);
    if (wasEverPublic(article, now)) throw new WrongStateError('wasPublic');
    const state = nextState('bin', article.state);
    const saved = await writeArticle(tx, article, { state }, now);
    await recordAudit(tx, actor, { act: 'article:bin', subjectId: article.id }, now);
    return saved;
  });
}
