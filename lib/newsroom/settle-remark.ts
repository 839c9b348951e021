import { z } from 'zod';
import type { Actor } from '@/lib/auth/actor';
import { assertCan } from '@/lib/auth/permissions';
import { transaction } from '@/lib/db/client';
import { NotFoundError } from '@/lib/errors';
import { databaseNow } from '@/lib/publication/publication';
import { takePreviewInHand } from './preview-in-hand';
import { recordAudit } from './record-audit';

/**
 * Puts a remark aside as settled, or takes it up again.
 *
 * @throws NotFoundError, ForbiddenError
 */
export async function settleRemark(
  actor: Actor,
  { remarkId, isSettled }: { remarkId: string; isSettled: boolean },
): Promise<void> {
  await transaction(async (tx) => {
    const isKnown = z.uuid().safeParse(remarkId).success;
    const remark = isKnown && (await tx.remark.findUnique({ where: { id: remarkId } }));
    if (!remark) throw new NotFoundError('remarkNotFound');
    const link = await takePreviewInHand(tx, remark.linkId);
    assertCan(actor, 'article:share', link.article);
    const now = await databaseNow(tx);
    const { count } = await tx.remark.updateMany({
      where: { id: remarkId, settledAt: isSettled ? null : { not: null } },
      data: { settledAt: isSettled ? now : null },
    });
    if (count === 0) return;
    const detail = { by: remark.name, text: remark.text, isSettled };
    const event = { act: 'article:settle-remark', subjectId: link.articleId, detail } as const;
    await recordAudit(tx, actor, event, now);
  });
}
