import type { z } from 'zod';
import type { Actor } from '@/lib/auth/actor';
import { newToken } from '@/lib/auth/invitation-token';
import { assertCan } from '@/lib/auth/permissions';
import { transaction } from '@/lib/db/client';
import { InvalidError } from '@/lib/errors';
import { databaseNow } from '@/lib/publication/publication';
import { Person } from './editor-shapes';
import { endOfLink, forgetEndedLinks, type NewLink } from './invitation-in-hand';
import { parseInput } from './parse-input';
import { recordAudit } from './record-audit';

/**
 * Invites a person to the newsroom: by a link, with which they set their own password and sign in.
 *
 * @throws ForbiddenError, InvalidError (`emailTaken` if somebody signs in with that address,
 *   `invitationExists` if somebody is invited with it)
 */
export async function inviteEditor(
  actor: Actor,
  input: z.input<typeof Person>,
): Promise<NewLink & { invitationId: string }> {
  assertCan(actor, 'editor:manage');
  const person = parseInput(Person, input);
  const { email, role } = person;
  const { token, tokenHash } = newToken();
  return transaction(async (tx) => {
    const isTaken = await tx.editor.findUnique({ where: { email }, select: { id: true } });
    if (isTaken) throw new InvalidError('emailTaken', {}, 'email');
    const now = await databaseNow(tx);
    await forgetEndedLinks(tx, now);
    const expiresAt = endOfLink(now);
    const link = { tokenHash, createdAt: now, expiresAt, invitedBy: actor.name };
    const [invitation] = await tx.invitation.createManyAndReturn({
      data: [{ kind: 'invite', ...person, ...link }],
      skipDuplicates: true,
      select: { id: true },
    });
    if (!invitation) throw new InvalidError('invitationExists', {}, 'email');
    const detail = { email, role };
    await recordAudit(tx, actor, { act: 'editor:invite', subjectId: null, detail }, now);
    return { invitationId: invitation.id, token, expiresAt };
  });
}
