import { z } from 'zod';
import type { Transaction } from '@/lib/db/client';
import type { Invitation } from '@/lib/db/generated/client';
import { NotFoundError } from '@/lib/errors';

const day = 24 * 60 * 60 * 1000;

/** For how long a link works. */
const linkDays = 7;

/** For how long it is remembered that a link was used, taken back or too old; the audit knows for ever. */
const endedDays = 30;

/** A link's secret, which is shown once and kept nowhere, and when its time is over. */
export type NewLink = { token: string; expiresAt: Date };

/** When the time of a link is over that is made now. */
export function endOfLink(now: Date): Date {
  return new Date(now.getTime() + linkDays * day);
}

/** A link that was neither used nor revoked; its time may be over. */
export const openLink = { usedAt: null, revokedAt: null } as const;

/**
 * Takes a link in hand that was neither used nor revoked: whoever else wants to use or change it
 * waits until this transaction ends.
 *
 * @throws NotFoundError `invitationNotFound`
 */
export async function takeInvitationInHand(tx: Transaction, id: string): Promise<Invitation> {
  if (!z.uuid().safeParse(id).success) throw new NotFoundError('invitationNotFound');
  await tx.$queryRaw`SELECT FROM invitation WHERE id = ${id}::uuid FOR UPDATE`;
  const invitation = await tx.invitation.findUnique({ where: { id, ...openLink } });
  if (!invitation) throw new NotFoundError('invitationNotFound');
  return invitation;
}

/** Ends the open link with which an editor could set a new password. */
export async function revokePasswordLinks(
  tx: Transaction,
  editorId: string,
  now: Date,
): Promise<void> {
  await tx.invitation.updateMany({
    where: { editorId, kind: 'password', ...openLink },
    data: { revokedAt: now },
  });
}

/** Forgets links that ended long ago, however they did; every act that makes a link does so. */
export async function forgetEndedLinks(tx: Transaction, now: Date): Promise<void> {
  const long = { lt: new Date(now.getTime() - endedDays * day) };
  await tx.invitation.deleteMany({
    where: { OR: [{ usedAt: long }, { revokedAt: long }, { expiresAt: long }] },
  });
}
