import type { Actor } from '@/lib/auth/actor';
import { assertCan } from '@/lib/auth/permissions';
import { transaction } from '@/lib/db/client';
import { databaseNow } from '@/lib/publication/publication';
import { takeEditorInHand } from './editor-in-hand';
import { recordAudit } from './record-audit';

/**
 * Lets a disabled editor sign in again, with the role and the password they had.
 *
 * @throws ForbiddenError, NotFoundError
 */
export async function enableEditor(actor: Actor, input: { editorId: string }): Promise<void> {
  assertCan(actor, 'editor:manage');
  await transaction(async (tx) => {
    const { id, disabledAt } = await takeEditorInHand(tx, input.editorId);
    if (!disabledAt) return;
    const now = await databaseNow(tx);
    await tx.editor.update({ where: { id }, data: { disabledAt: null, updatedAt: now } });
    await recordAudit(tx, actor, { act: 'editor:enable', subjectId: id }, now);
  });
}
