import type { Actor } from '@/lib/auth/actor';
import { hashPassword, isPassword } from '@/lib/auth/password';
import { countAttempt, forgiveAttempt } from '@/lib/auth/sign-in-throttle';
import { db, transaction } from '@/lib/db/client';
import { InvalidError, NotFoundError } from '@/lib/errors';
import { databaseNow } from '@/lib/publication/publication';
import { takeEditorInHand } from './editor-in-hand';
import { PasswordTwice } from './editor-shapes';
import { parseInput } from './parse-input';
import { recordAudit } from './record-audit';
import { passwordProvider, setPassword } from './set-password';

/**
 * Changes one's own password; every other session ends. Asking for the present one keeps out whoever
 * finds a browser left open, and wrong ones are throttled like sign-ins.
 *
 * @throws NotFoundError, InvalidError (`passwordWrong`, `passwordTooShort`, `passwordTooLong`,
 *   `passwordsDiffer`, `signInThrottled`)
 */
export async function changePassword(
  actor: Actor & { sessionId?: string },
  input: { present: string; password: string; repeated: string },
): Promise<void> {
  const { password: plain } = parseInput(PasswordTwice, input);
  const { id, email, stored } = await findAccount(actor);
  const attempts = await countAttempt(email, actor.from);
  if (!(await isPassword(input.present, stored))) throw passwordWrong();
  await forgiveAttempt(email, attempts);
  const password = await hashPassword(plain);
  await transaction(async (tx) => {
    await takeEditorInHand(tx, id);
    const isUnchanged = await tx.account.count({ where: { userId: id, password: stored } });
    if (!isUnchanged) throw passwordWrong();
    const now = await databaseNow(tx);
    await setPassword(tx, id, password, now, actor.sessionId);
    await recordAudit(tx, actor, { act: 'editor:change-password', subjectId: id }, now);
  });
}

async function findAccount({ id }: Actor): Promise<{ id: string; email: string; stored: string }> {
  const account = id
    ? await db().account.findUnique({
        where: { providerId_accountId: { providerId: passwordProvider, accountId: id } },
        select: { password: true, editor: { select: { id: true, email: true } } },
      })
    : null;
  if (!account?.password) throw new NotFoundError('editorNotFound');
  return { ...account.editor, stored: account.password };
}

function passwordWrong(): InvalidError {
  return new InvalidError('passwordWrong', {}, 'present');
}
