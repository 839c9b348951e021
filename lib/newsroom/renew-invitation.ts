import type { Actor } from '@/lib/auth/actor';
import { newToken } from '@/lib/auth/invitation-token';
import { assertCan } from '@/lib/auth/permissions';
import { transaction } from '@/lib/db/client';
import { NotFoundError } from '@/lib/errors';
import { databaseNow } from '@/lib/publication/publication';
import { endOfLink, takeInvitationInHand, type NewLink } from './invitation-in-hand';
import { recordAudit } from './record-audit';

/**
 * Makes a new link for a person who is invited, with its full time; the old one ends.
 *
 * @throws ForbiddenError, NotFoundError (`invitationNotFound` if it was accepted or revoked)
 */
export async function renewInvitation(
  actor: Actor,
  input: { invitationId: string },
): Promise<NewLink> {
  assertCan(actor, 'editor:manage');
  const { token, tokenHash } = newToken();
  return transaction(async (tx) => {
    const { id, kind, email } = await takeInvitationInHand(tx, input.invitationId);
    if (kind !== 'invite') throw new NotFoundError('invitationNotFound');
    const now = await databaseNow(tx);
    const expiresAt = endOfLink(now);
    const data = { tokenHash, createdAt: now, expiresAt, invitedBy: actor.name };
    await tx.invitation.update({ where: { id }, data });
    const detail = { email };
    await recordAudit(tx, actor, { act: 'editor:renew-invitation', subjectId: null, detail }, now);
    return { token, expiresAt };
  });
}
