import { z } from 'zod';
import type { Actor } from '@/lib/auth/actor';
import { hashPassword } from '@/lib/auth/password';
import { assertCan } from '@/lib/auth/permissions';
import { transaction } from '@/lib/db/client';
import { databaseNow } from '@/lib/publication/publication';
import { takeEditorInHand } from './editor-in-hand';
import { Password } from './editor-shapes';
import { parseInput } from './parse-input';
import { recordAudit } from './record-audit';
import { setPassword } from './set-password';

const NewPassword = z.object({ password: Password });

/**
 * Gives an editor a new password and signs them out everywhere.
 *
 * @throws ForbiddenError, NotFoundError, InvalidError (`passwordTooShort`, `passwordTooLong`)
 */
export async function resetPassword(
  actor: Actor,
  input: { editorId: string; password: string },
): Promise<void> {
  assertCan(actor, 'editor:manage');
  const { password: plain } = parseInput(NewPassword, input);
  const password = await hashPassword(plain);
  await transaction(async (tx) => {
    const { id } = await takeEditorInHand(tx, input.editorId);
    const now = await databaseNow(tx);
    await setPassword(tx, id, password, now);
    await recordAudit(tx, actor, { act: 'editor:reset-password', subjectId: id }, now);
  });
}
