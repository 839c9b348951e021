import type { Actor } from '@/lib/auth/actor';
import { assertCan } from '@/lib/auth/permissions';
import { transaction } from '@/lib/db/client';
import { WrongStateError } from '@/lib/errors';
import { giveUpMedia } from '@/lib/media/media-hold';
import { sweepFiles } from '@/lib/media/sweep-media';
import { databaseNow } from '@/lib/publication/publication';
import { takeDocumentInHand } from './document-in-hand';
import { handingOut } from './document-uses';
import { recordAudit } from './record-audit';

const mostCounted = 1_000;

/**
 * Deletes a PDF that no text of any article ever handed out, and then its file. Texts never change, so
 * what one of them hands out has to stay.
 *
 * @throws ForbiddenError, NotFoundError, WrongStateError (`documentInUse` with how many texts)
 */
export async function deleteDocument(actor: Actor, input: { documentId: string }): Promise<void> {
  const fileHash = await transaction(async (tx) => {
    const document = await takeDocumentInHand(tx, input.documentId);
    assertCan(actor, 'document:delete', document);
    const { id, fileHash, fileName, name } = document;
    const count = await tx.revision.count({ where: handingOut(id), take: mostCounted });
    if (count > 0) throw new WrongStateError('documentInUse', { count });
    const now = await databaseNow(tx);
    await tx.document.delete({ where: { id } });
    const detail = { fileHash, name };
    await recordAudit(tx, actor, { act: 'document:delete', subjectId: id, detail }, now);
    await giveUpMedia(tx, { fileHash, widths: [], fileName });
    return fileHash;
  });
  // What cannot be done now is done by whoever sweeps next.
  await sweepFiles(fileHash).catch(() => undefined);
}
