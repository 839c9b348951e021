import type { Visitor } from '@/lib/auth/actor';
import { hashToken } from '@/lib/auth/invitation-token';
import { countGuess, forgiveGuess } from '@/lib/auth/sign-in-throttle';
import { db } from '@/lib/db/client';
import type { InvitationKind, Role } from '@/lib/db/generated/enums';

/** What the person is told who opens a link; `role` only where an account is to be made. */
export type OpenInvitation = {
  kind: InvitationKind;
  name: string;
  email: string;
  role: Role | null;
  invitedBy: string;
};

/**
 * What a link is for. Whoever holds it needs no session; who guesses is throttled.
 *
 * @returns `null` when there is no such link, or it was used or revoked, or its time is over
 * @throws InvalidError `signInThrottled` with the minutes to wait
 */
export async function findOpenInvitation(
  visitor: Visitor,
  token: string,
): Promise<OpenInvitation | null> {
  const guess = await countGuess(visitor.from);
  const [found] = await db().$queryRaw<(OpenInvitation & { isOpen: boolean })[]>`
    SELECT i.kind, coalesce(e.name, i.name) AS name, coalesce(e.email, i.email) AS email, i.role,
      i.invited_by AS "invitedBy",
      num_nonnulls(i.used_at, i.revoked_at, e.disabled_at) = 0 AND i.expires_at > now() AS "isOpen"
    FROM invitation i LEFT JOIN editor e ON e.id = i.editor_id
    WHERE i.token_hash = ${hashToken(token)}`;
  if (!found) return null;
  await forgiveGuess(guess);
  const { isOpen, ...invitation } = found;
  return isOpen ? invitation : null;
}
