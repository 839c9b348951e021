import type { Actor } from '@/lib/auth/actor';
import { assertCan } from '@/lib/auth/permissions';
import { transaction } from '@/lib/db/client';
import { WrongStateError } from '@/lib/errors';
import { databaseNow, raisePublicationNumber } from '@/lib/publication/publication';
import { announce } from './announce';
import { assertMove, assertUnchanged, takeInHand, type SavedArticle } from './article-in-hand';
import type { Mail } from './deliveries';
import { putLive } from './put-live';
import { recordAudit } from './record-audit';
import { takeContent, type Typed } from './take-content';
import { tellOfChange } from './tell-of-change';

/**
 * Makes an article's newest text the one that readers see, from its issuing time on: at once, or
 * when that time comes. Also brings a withdrawn article back.
 *
 * @param input `content`: what is on the screen, saved in the same step
 * @throws NotFoundError, ForbiddenError, ConflictError, WrongStateError (`nothingToPublish` if
 *   readers have this text), InvalidError (a title, a section and words are needed; the address must
 *   be free)
 */
export async function publishArticle(
  actor: Actor,
  input: { articleId: string; version: number } & Typed,
): Promise<SavedArticle> {
  return transaction(async (tx) => {
    const article = await takeInHand(tx, input.articleId);
    assertCan(actor, 'article:publish', article);
    await assertUnchanged(tx, article, input.version);
    const now = await databaseNow(tx);
    const edited = await takeContent(tx, actor, article, { ...input, kind: 'published' }, now);
    if (edited.state === 'published') throw new WrongStateError('nothingToPublish');
    assertMove('publish', edited, now);
    const { saved, publishAt } = await putLive(tx, edited, now);
    const detail = { revision: edited.draft.number, slug: saved.slug, publishAt };
    await recordAudit(tx, actor, { act: 'article:publish', subjectId: article.id, detail }, now);
    await announce(tx, actor, article, toNews(publishAt, now));
    await tellOfChange(tx, article, now);
    await raisePublicationNumber(tx);
    return saved;
  });
}

function toNews(publishAt: string, now: Date): Mail['news'] {
  return new Date(publishAt) > now ? { kind: 'scheduled', at: publishAt } : { kind: 'published' };
}
