import { nextState } from '@/lib/articles/article';
import type { Actor } from '@/lib/auth/actor';
import { assertCan } from '@/lib/auth/permissions';
import { transaction } from '@/lib/db/client';
import { databaseNow } from '@/lib/publication/publication';
import { announce } from './announce';
import {
  assertMove,
  assertUnchanged,
  takeInHand,
  writeArticle,
  type SavedArticle,
} from './article-in-hand';
import { parseInput } from './parse-input';
import { recordAudit } from './record-audit';
import { ReasonGiven } from './text-shapes';

/**
 * Gives an article in review back to whoever wrote it, saying what is missing.
 *
 * @throws NotFoundError, ForbiddenError, ConflictError, WrongStateError, InvalidError (`reasonMissing`)
 */
export async function sendBackArticle(
  actor: Actor,
  input: { articleId: string; version: number; reason: string },
): Promise<SavedArticle> {
  return transaction(async (tx) => {
    const article = await takeInHand(tx, input.articleId);
    assertCan(actor, 'article:send-back', article);
    await assertUnchanged(tx, article, input.version);
    const now = await databaseNow(tx);
    assertMove('sendBack', article, now);
    const { reason } = parseInput(ReasonGiven, input);
    const state = nextState('sendBack', article.state);
    const saved = await writeArticle(tx, article, { state, sentBackAt: now }, now);
    const entry = { act: 'article:send-back' as const, subjectId: article.id, detail: { reason } };
    await recordAudit(tx, actor, entry, now);
    await announce(tx, actor, article, { kind: 'sentBack', reason });
    return saved;
  });
}
