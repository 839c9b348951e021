import type { Actor } from '@/lib/auth/actor';
import { assertCan } from '@/lib/auth/permissions';
import { transaction } from '@/lib/db/client';
import { databaseNow } from '@/lib/publication/publication';
import { assertNotLastAdmin, assertNotYourself, takeEditorInHand } from './editor-in-hand';
import { revokePasswordLinks } from './invitation-in-hand';
import { recordAudit } from './record-audit';

/**
 * Ends an editor's access: signed out everywhere, and never in again until enabled. What they wrote
 * stays theirs. Disabling twice changes nothing.
 *
 * @throws ForbiddenError (`notYourself`), NotFoundError, WrongStateError (`lastAdmin`)
 */
export async function disableEditor(actor: Actor, input: { editorId: string }): Promise<void> {
  assertCan(actor, 'editor:manage');
  await transaction(async (tx) => {
    const editor = await takeEditorInHand(tx, input.editorId);
    assertNotYourself(actor, editor);
    if (editor.disabledAt) return;
    if (editor.role === 'admin') await assertNotLastAdmin(tx, editor);
    const { id } = editor;
    const now = await databaseNow(tx);
    await tx.editor.update({ where: { id }, data: { disabledAt: now, updatedAt: now } });
    await tx.session.deleteMany({ where: { userId: id } });
    await revokePasswordLinks(tx, id, now);
    await recordAudit(tx, actor, { act: 'editor:disable', subjectId: id }, now);
  });
}
