import type { Visitor } from '@/lib/auth/actor';
import { hashToken } from '@/lib/auth/invitation-token';
import { hashPassword } from '@/lib/auth/password';
import { forgiveAttempt } from '@/lib/auth/sign-in-throttle';
import { transaction, type Transaction } from '@/lib/db/client';
import type { Editor, Invitation } from '@/lib/db/generated/client';
import { NotFoundError } from '@/lib/errors';
import { databaseNow } from '@/lib/publication/publication';
import { takeEditorInHand } from './editor-in-hand';
import { PasswordTwice, Person } from './editor-shapes';
import { openLink } from './invitation-in-hand';
import { makeEditor } from './make-editor';
import { findOpenInvitation } from './open-invitation';
import { parseInput } from './parse-input';
import { recordAudit } from './record-audit';
import { setPassword } from './set-password';

/**
 * Lets the person who holds a link set their password; an invited one becomes an editor by it. A link
 * works once, whoever is quicker.
 *
 * @returns the address with which they sign in now
 * @throws InvalidError (`passwordTooShort`, `passwordTooLong`, `passwordsDiffer`, `emailTaken`,
 *   `signInThrottled`), NotFoundError (`linkEnded`)
 */
export async function acceptInvitation(
  visitor: Visitor,
  input: { token: string; password: string; repeated: string },
): Promise<{ email: string }> {
  const { password: plain } = parseInput(PasswordTwice, input);
  if (!(await findOpenInvitation(visitor, input.token))) throw new NotFoundError('linkEnded');
  const password = await hashPassword(plain);
  const tokenHash = hashToken(input.token);
  const { email } = await transaction(async (tx) => {
    const { editor, invitation, now } = await takeLinkInHand(tx, tokenHash);
    const { id, name, role, email } = editor ?? (await makeEditor(tx, toPerson(invitation), now));
    const used = { usedAt: now, editorId: id };
    await tx.invitation.update({ where: { tokenHash }, data: used });
    await setPassword(tx, id, password, now);
    const entry = { subjectId: id, detail: { kind: invitation.kind } };
    const actor = { id, name, role, from: visitor.from };
    await recordAudit(tx, actor, { act: 'editor:accept-invitation', ...entry }, now);
    return { email };
  });
  // Whoever guessed at the account before does not keep its owner out now.
  await forgiveAttempt(email, []);
  return { email };
}

/** The editor first, as in every act about editors, so that no two acts wait for each other. */
async function takeLinkInHand(
  tx: Transaction,
  tokenHash: string,
): Promise<{ editor: Editor | null; invitation: Invitation; now: Date }> {
  const seen = await tx.invitation.findUnique({ where: { tokenHash } });
  const editor = seen?.editorId ? await takeEditorInHand(tx, seen.editorId) : null;
  await tx.$queryRaw`SELECT FROM invitation WHERE token_hash = ${tokenHash} FOR UPDATE`;
  const now = await databaseNow(tx);
  const invitation = await tx.invitation.findUnique({
    where: { tokenHash, ...openLink, expiresAt: { gt: now } },
  });
  if (!invitation || editor?.disabledAt) throw new NotFoundError('linkEnded');
  return { editor, invitation, now };
}

function toPerson({ name, email, role, locale }: Invitation) {
  return parseInput(Person, { name, email, role, locale });
}
