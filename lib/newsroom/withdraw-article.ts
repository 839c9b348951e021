import { nextState } from '@/lib/articles/article';
import type { Actor } from '@/lib/auth/actor';
import { assertCan } from '@/lib/auth/permissions';
import { transaction } from '@/lib/db/client';
import { databaseNow, raisePublicationNumber } from '@/lib/publication/publication';
import { indexArticles } from '@/lib/search/search-index';
import {
  assertMove,
  assertUnchanged,
  takeInHand,
  writeArticle,
  type SavedArticle,
} from './article-in-hand';
import { parseInput } from './parse-input';
import { recordAudit } from './record-audit';
import { tellOfChange } from './tell-of-change';
import { ReasonGiven } from './text-shapes';

/**
 * Takes an article that was public from its readers for a reason that they are told (410). The live
 * text is kept; publishing brings the article back, under its old issuing time.
 *
 * @throws NotFoundError, ForbiddenError, ConflictError, WrongStateError, InvalidError (`reasonMissing`)
 */
export async function withdrawArticle(
  actor: Actor,
  input: { articleId: string; version: number; reason: string },
): Promise<SavedArticle> {
  return transaction(async (tx) => {
    const article = await takeInHand(tx, input.articleId);
    assertCan(actor, 'article:withdraw', article);
    await assertUnchanged(tx, article, input.version);
    const now = await databaseNow(tx);
    assertMove('withdraw', article, now);
    const { reason } = parseInput(ReasonGiven, input);
    const state = nextState('withdraw', article.state);
    const withdrawal = { state, withdrawnAt: now, withdrawalReason: reason };
    const saved = await writeArticle(tx, article, withdrawal, now);
    await indexArticles(tx, [article.id]);
    const entry = { act: 'article:withdraw' as const, subjectId: article.id, detail: { reason } };
    await recordAudit(tx, actor, entry, now);
    await tellOfChange(tx, article, now);
    await raisePublicationNumber(tx);
    return saved;
  });
}
