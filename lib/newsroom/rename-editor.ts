import { z } from 'zod';
import type { Actor } from '@/lib/auth/actor';
import { assertCan } from '@/lib/auth/permissions';
import { transaction } from '@/lib/db/client';
import { databaseNow } from '@/lib/publication/publication';
import { takeEditorInHand } from './editor-in-hand';
import { EditorName } from './editor-shapes';
import { parseInput } from './parse-input';
import { recordAudit } from './record-audit';

const NewName = z.object({ name: EditorName });

/**
 * Gives an editor another name in the newsroom: everybody may change their own. What the audit said
 * before keeps the old one.
 *
 * @throws ForbiddenError, NotFoundError, InvalidError (`nameMissing`, `nameTooLong`)
 */
export async function renameEditor(
  actor: Actor,
  input: { editorId: string; name: string },
): Promise<void> {
  if (actor.id !== input.editorId) assertCan(actor, 'editor:manage');
  const { name } = parseInput(NewName, input);
  await transaction(async (tx) => {
    const { id, name: before } = await takeEditorInHand(tx, input.editorId);
    if (name === before) return;
    const now = await databaseNow(tx);
    await tx.editor.update({ where: { id }, data: { name, updatedAt: now } });
    const detail = { from: before, to: name };
    await recordAudit(tx, actor, { act: 'editor:rename', subjectId: id, detail }, now);
  });
}
