import { z } from 'zod';
import type { Actor } from '@/lib/auth/actor';
import type { Transaction } from '@/lib/db/client';
import type { Editor } from '@/lib/db/generated/client';
import { ForbiddenError, NotFoundError, WrongStateError } from '@/lib/errors';

/**
 * Takes an editor in hand, and with them all who could become the last admin: whoever else wants to
 * change one of these waits until this transaction ends.
 *
 * @throws NotFoundError if there is no such editor
 */
export async function takeEditorInHand(tx: Transaction, editorId: string): Promise<Editor> {
  if (!z.uuid().safeParse(editorId).success) throw new NotFoundError('editorNotFound');
  await tx.$queryRaw`
    SELECT FROM editor WHERE id = ${editorId}::uuid OR (role = 'admin' AND disabled_at IS NULL)
    ORDER BY id FOR UPDATE`;
  const editor = await tx.editor.findUnique({ where: { id: editorId } });
  if (!editor) throw new NotFoundError('editorNotFound');
  return editor;
}

/**
 * Nobody changes their own role, access or way in: a colleague does.
 *
 * @throws ForbiddenError `notYourself`
 */
export function assertNotYourself(actor: Actor, editor: { id: string }): void {
  if (actor.id === editor.id) throw new ForbiddenError('notYourself');
}

/**
 * Somebody must be left who may do everything: lets an editor in hand lose that role only then.
 *
 * @throws WrongStateError `lastAdmin`
 */
export async function assertNotLastAdmin(tx: Transaction, editor: Editor): Promise<void> {
  const others = await tx.editor.count({
    where: { role: 'admin', disabledAt: null, id: { not: editor.id } },
  });
  if (others === 0) throw new WrongStateError('lastAdmin');
}
