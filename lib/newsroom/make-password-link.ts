import type { Actor } from '@/lib/auth/actor';
import { newToken } from '@/lib/auth/invitation-token';
import { assertCan } from '@/lib/auth/permissions';
import { transaction } from '@/lib/db/client';
import { WrongStateError } from '@/lib/errors';
import { databaseNow } from '@/lib/publication/publication';
import { assertNotYourself, takeEditorInHand } from './editor-in-hand';
import {
  endOfLink,
  forgetEndedLinks,
  revokePasswordLinks,
  type NewLink,
} from './invitation-in-hand';
import { recordAudit } from './record-audit';

/**
 * Makes a link with which an editor sets a new password; an earlier one ends. Until it is used they
 * sign in with the old password. Nobody makes one for themselves, because a session that was left
 * open would be enough to take the account over.
 *
 * @throws ForbiddenError (`notYourself`), NotFoundError, WrongStateError (`editorDisabled`)
 */
export async function makePasswordLink(
  actor: Actor,
  input: { editorId: string },
): Promise<NewLink> {
  assertCan(actor, 'editor:manage');
  const { token, tokenHash } = newToken();
  return transaction(async (tx) => {
    const editor = await takeEditorInHand(tx, input.editorId);
    assertNotYourself(actor, editor);
    if (editor.disabledAt) throw new WrongStateError('editorDisabled');
    const { id: editorId } = editor;
    const now = await databaseNow(tx);
    await forgetEndedLinks(tx, now);
    await revokePasswordLinks(tx, editorId, now);
    const expiresAt = endOfLink(now);
    const link = { tokenHash, createdAt: now, expiresAt, invitedBy: actor.name };
    await tx.invitation.create({ data: { kind: 'password', editorId, ...link } });
    await recordAudit(tx, actor, { act: 'editor:make-password-link', subjectId: editorId }, now);
    return { token, expiresAt };
  });
}
