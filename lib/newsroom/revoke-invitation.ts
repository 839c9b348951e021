import type { Actor } from '@/lib/auth/actor';
import { assertCan } from '@/lib/auth/permissions';
import { transaction } from '@/lib/db/client';
import { databaseNow } from '@/lib/publication/publication';
import { takeInvitationInHand } from './invitation-in-hand';
import { recordAudit } from './record-audit';

/**
 * Ends a link before it is used: an invitation, or a link for a new password.
 *
 * @throws ForbiddenError, NotFoundError (`invitationNotFound` if it was used or revoked)
 */
export async function revokeInvitation(
  actor: Actor,
  input: { invitationId: string },
): Promise<void> {
  assertCan(actor, 'editor:manage');
  await transaction(async (tx) => {
    const { id, email, editorId } = await takeInvitationInHand(tx, input.invitationId);
    const now = await databaseNow(tx);
    await tx.invitation.update({ where: { id }, data: { revokedAt: now } });
    const entry = { subjectId: editorId, detail: email ? { email } : {} };
    await recordAudit(tx, actor, { act: 'editor:revoke-invitation', ...entry }, now);
  });
}
