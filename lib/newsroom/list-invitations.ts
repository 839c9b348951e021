import { z } from 'zod';
import type { Actor } from '@/lib/auth/actor';
import { assertCan } from '@/lib/auth/permissions';
import { db } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import type { Role } from '@/lib/db/generated/enums';
import { databaseNow } from '@/lib/publication/publication';
import { openLink } from './invitation-in-hand';
import { toPattern } from './name-pattern';

/** A person who was invited and has not come yet. */
export type InvitationLine = {
  id: string;
  name: string;
  email: string;
  role: Role;
  expiresAt: Date;
  isOver: boolean;
};

/** Where the list goes on: after who was invited then. */
export type InvitationPosition = { at: Date; id: string };

type Filter = {
  /** Letters that stand in the name or the mail address. */
  words?: string;
  role?: Role;
  before?: InvitationPosition;
  limit: number;
};

/**
 * Who is invited and has not come yet, the newest first; also those whose link is too old by now.
 *
 * @returns one page, and where the next one begins (`null` at the end)
 * @throws ForbiddenError
 */
export async function listInvitations(
  actor: Actor,
  { words, role, before, limit }: Filter,
): Promise<{ invitations: InvitationLine[]; next: InvitationPosition | null }> {
  assertCan(actor, 'editor:manage');
  const now = await databaseNow(db());
  const rows = await db().invitation.findMany({
    where: {
      AND: [words ? isCalled(words) : {}, before ? isBefore(before) : {}],
      kind: 'invite',
      role,
      ...openLink,
    },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: limit + 1,
  });
  const page = rows.slice(0, limit);
  const last = rows.length > limit ? page.at(-1) : undefined;
  return {
    invitations: page.map(({ id, name, email, role: given, expiresAt }) => ({
      id,
      name: name ?? '',
      email: email ?? '',
      role: given ?? 'writer',
      expiresAt,
      isOver: expiresAt <= now,
    })),
    next: last ? { at: last.createdAt, id: last.id } : null,
  };
}

function isCalled(words: string): Prisma.InvitationWhereInput {
  const contains = { contains: toPattern(words), mode: 'insensitive' as const };
  return { OR: [{ name: contains }, { email: contains }] };
}

function isBefore({ at, id }: InvitationPosition): Prisma.InvitationWhereInput {
  return { createdAt: { lte: at }, OR: [{ createdAt: { lt: at } }, { id: { lt: id } }] };
}

/** A link that lies open, with which somebody can set a new password. */
export type PasswordLink = { id: string; by: string; expiresAt: Date };

/**
 * The link with which an editor can set a new password now.
 *
 * @returns `null` if there is none, or its time is over
 * @throws ForbiddenError
 */
export async function findPasswordLink(
  actor: Actor,
  editorId: string,
): Promise<PasswordLink | null> {
  assertCan(actor, 'editor:manage');
  if (!z.uuid().safeParse(editorId).success) return null;
  const now = await databaseNow(db());
  const link = await db().invitation.findFirst({
    where: { kind: 'password', editorId, ...openLink, expiresAt: { gt: now } },
  });
  return link && { id: link.id, by: link.invitedBy, expiresAt: link.expiresAt };
}
