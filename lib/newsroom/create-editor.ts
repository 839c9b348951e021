import type { z } from 'zod';
import type { Actor } from '@/lib/auth/actor';
import { hashPassword } from '@/lib/auth/password';
import { assertCan } from '@/lib/auth/permissions';
import { transaction } from '@/lib/db/client';
import { databaseNow } from '@/lib/publication/publication';
import { NewEditor } from './editor-shapes';
import { openLink } from './invitation-in-hand';
import { makeEditor } from './make-editor';
import { parseInput } from './parse-input';
import { recordAudit } from './record-audit';
import { setPassword } from './set-password';

/**
 * Makes an account for a person who is to write or edit; nobody makes their own. Whoever is invited
 * with the same address needs the link no more.
 *
 * @throws ForbiddenError, InvalidError (`emailTaken` if somebody signs in with that address)
 */
export async function createEditor(
  actor: Actor,
  input: z.input<typeof NewEditor>,
): Promise<{ id: string }> {
  assertCan(actor, 'editor:manage');
  const { password: plain, ...person } = parseInput(NewEditor, input);
  const password = await hashPassword(plain);
  return transaction(async (tx) => {
    const now = await databaseNow(tx);
    const { id, email, role } = await makeEditor(tx, person, now);
    await setPassword(tx, id, password, now);
    await tx.invitation.updateMany({ where: { email, ...openLink }, data: { revokedAt: now } });
    const detail = { email, role };
    await recordAudit(tx, actor, { act: 'editor:create', subjectId: id, detail }, now);
    return { id };
  });
}
