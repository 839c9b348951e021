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
import { recordAudit } from './record-audit';
import { takeContent, type Typed } from './take-content';

/**
 * Hands an article's newest text to the desk for review.
 *
 * @param input `content`: what is on the screen, saved in the same step
 * @throws NotFoundError, ForbiddenError, ConflictError, WrongStateError, InvalidError
 */
export async function submitArticle(
  actor: Actor,
  input: { articleId: string; version: number } & Typed,
): Promise<SavedArticle> {
  return transaction(async (tx) => {
    const article = await takeInHand(tx, input.articleId);
    assertCan(actor, 'article:submit', article);
    await assertUnchanged(tx, article, input.version);
    const now = await databaseNow(tx);
    const edited = await takeContent(tx, actor, article, { ...input, kind: 'saved' }, now);
    assertMove('submit', edited, now);
    const state = nextState('submit', edited.state);
    const saved = await writeArticle(tx, edited, { state, sentBackAt: null }, now);
    const detail = { revision: edited.draft.number };
    await recordAudit(tx, actor, { act: 'article:submit', subjectId: article.id, detail }, now);
    await announce(tx, actor, edited, { kind: 'handedIn' });
    return saved;
  });
}
