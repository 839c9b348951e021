import { nextState, wasEverPublic } from '@/lib/articles/article';
import type { Actor } from '@/lib/auth/actor';
import { assertCan } from '@/lib/auth/permissions';
import { transaction, type Transaction } from '@/lib/db/client';
import { databaseNow, raisePublicationNumber } from '@/lib/publication/publication';
import { indexArticles } from '@/lib/search/search-index';
import {
  assertMove,
  assertUnchanged,
  takeInHand,
  writeArticle,
  type ArticleInHand,
  type SavedArticle,
} from './article-in-hand';
import { recordAudit } from './record-audit';
import { tellOfChange } from './tell-of-change';

/**
 * Takes a published or scheduled article back into the newsroom as a draft. Readers who had it get
 * 410 without a reason; one that never came out was never there.
 *
 * @throws NotFoundError, ForbiddenError, ConflictError, WrongStateError
 */
export async function takeBackArticle(
  actor: Actor,
  input: { articleId: string; version: number },
): Promise<SavedArticle> {
  return transaction(async (tx) => {
    const article = await takeInHand(tx, input.articleId);
    assertCan(actor, 'article:take-back', article);
    await assertUnchanged(tx, article, input.version);
    const now = await databaseNow(tx);
    assertMove('takeBack', article, now);
    const saved = await takeOffThePaper(tx, article, now);
    await indexArticles(tx, [article.id]);
    await recordAudit(tx, actor, { act: 'article:take-back', subjectId: article.id }, now);
    await tellOfChange(tx, article, now);
    await raisePublicationNumber(tx);
    return saved;
  });
}

/** Nothing stays of what was copied from the live text; that readers once had it stays known. */
async function takeOffThePaper(
  tx: Transaction,
  article: ArticleInHand,
  now: Date,
): Promise<SavedArticle> {
  await tx.articleTag.deleteMany({ where: { articleId: article.id } });
  await tx.articleAuthor.deleteMany({ where: { articleId: article.id } });
  const history = wasEverPublic(article, now)
    ? {}
    : { firstPublishedAt: null, lastChangedAt: null };
  const changes = {
    ...history,
    state: nextState('takeBack', article.state),
    liveRevisionId: null,
    publishAt: null,
    expireAt: null,
    title: null,
    standfirst: null,
    sectionId: null,
    leadPictureId: null,
  };
  return writeArticle(tx, article, changes, now);
}
