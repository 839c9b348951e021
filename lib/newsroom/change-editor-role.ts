import { z } from 'zod';
import type { Actor } from '@/lib/auth/actor';
import { assertCan } from '@/lib/auth/permissions';
import { transaction } from '@/lib/db/client';
import type { Role } from '@/lib/db/generated/enums';
import { databaseNow } from '@/lib/publication/publication';
import { assertNotLastAdmin, assertNotYourself, takeEditorInHand } from './editor-in-hand';
import { RoleGiven } from './editor-shapes';
import { parseInput } from './parse-input';
import { recordAudit } from './record-audit';

const NewRole = z.object({ role: RoleGiven });

/**
 * Gives an editor another role, from their next request on. Nobody gives themselves one.
 *
 * @throws ForbiddenError (`notYourself`), NotFoundError, InvalidError, WrongStateError (`lastAdmin`)
 */
export async function changeEditorRole(
  actor: Actor,
  input: { editorId: string; role: Role },
): Promise<void> {
  assertCan(actor, 'editor:manage');
  const { role } = parseInput(NewRole, input);
  await transaction(async (tx) => {
    const editor = await takeEditorInHand(tx, input.editorId);
    assertNotYourself(actor, editor);
    if (editor.role === role) return;
    if (editor.role === 'admin' && !editor.disabledAt) await assertNotLastAdmin(tx, editor);
    const now = await databaseNow(tx);
    await tx.editor.update({ where: { id: editor.id }, data: { role, updatedAt: now } });
    const detail = { from: editor.role, to: role };
    await recordAudit(tx, actor, { act: 'editor:change-role', subjectId: editor.id, detail }, now);
  });
}
