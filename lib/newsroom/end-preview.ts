import type { Actor } from '@/lib/auth/actor';
import { assertCan } from '@/lib/auth/permissions';
import { transaction } from '@/lib/db/client';
import { databaseNow } from '@/lib/publication/publication';
import { takePreviewInHand } from './preview-in-hand';
import { recordAudit } from './record-audit';

/**
 * Ends a preview link before its time; what was said with it stays. One that has ended stays so.
 *
 * @throws NotFoundError, ForbiddenError
 */
export async function endPreview(actor: Actor, { linkId }: { linkId: string }): Promise<void> {
  await transaction(async (tx) => {
    const link = await takePreviewInHand(tx, linkId);
    assertCan(actor, 'article:share', link.article);
    if (link.endedAt) return;
    const now = await databaseNow(tx);
    await tx.previewLink.update({ where: { id: link.id }, data: { endedAt: now } });
    const detail = { receiver: link.receiver };
    const event = { act: 'article:end-preview', subjectId: link.articleId, detail } as const;
    await recordAudit(tx, actor, event, now);
  });
}
