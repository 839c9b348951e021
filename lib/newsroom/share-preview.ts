import { z } from 'zod';
import type { Actor } from '@/lib/auth/actor';
import { assertCan } from '@/lib/auth/permissions';
import { transaction } from '@/lib/db/client';
import { WrongStateError } from '@/lib/errors';
import { databaseNow } from '@/lib/publication/publication';
import { assertUnchanged, takeInHand } from './article-in-hand';
import { parseInput } from './parse-input';
import { recordAudit } from './record-audit';
import { line } from './text-shapes';

const day = 24 * 60 * 60 * 1_000;

/** For how many days a link can be made. */
const longestShare = 90;

const Sharing = z.object({
  receiver: line(100, 'nameMissing', 'nameTooLong'),
  days: z.int('daysInvalid').min(1, 'daysInvalid').max(longestShare, 'daysInvalid'),
});

/**
 * Makes a link to the newest text of an article for somebody without an account, who may read it as
 * readers would, comment on it, and approve it or ask for changes. It stays with this text: what is
 * saved later is not in it.
 *
 * @param input `version`: the one that the editor saw; `receiver`: for whom it is; `days`: until its end
 * @throws NotFoundError, ForbiddenError, ConflictError, WrongStateError in the bin, InvalidError
 */
export async function sharePreview(
  actor: Actor,
  input: { articleId: string; version: number; receiver: string; days: number },
): Promise<{ linkId: string }> {
  return transaction(async (tx) => {
    const article = await takeInHand(tx, input.articleId);
    assertCan(actor, 'article:share', article);
    await assertUnchanged(tx, article, input.version);
    if (article.state === 'binned') {
      throw new WrongStateError('moveNotPossible', { state: article.state });
    }
    const now = await databaseNow(tx);
    const { receiver, days } = parseInput(Sharing, input);
    const { id: linkId } = await tx.previewLink.create({
      data: {
        articleId: article.id,
        revisionId: article.draft.id,
        receiver,
        expiresAt: new Date(now.getTime() + days * day),
        createdById: actor.id,
        createdAt: now,
      },
    });
    const detail = { receiver, revision: article.draft.number, days };
    const event = { act: 'article:share-preview', subjectId: article.id, detail } as const;
    await recordAudit(tx, actor, event, now);
    return { linkId };
  });
}
