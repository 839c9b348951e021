import { z } from 'zod';
import type { Actor } from '@/lib/auth/actor';
import { assertCan } from '@/lib/auth/permissions';
import { db } from '@/lib/db/client';
import type { Role } from '@/lib/db/generated/enums';
import { isLocale, defaultLocale, type Locale } from '@/lib/i18n/locales';
import { databaseNow } from '@/lib/publication/publication';
import { openLink } from './invitation-in-hand';

/** A person who can sign in. */
export type EditorLine = {
  id: string;
  name: string;
  email: string;
  role: Role;
  locale: Locale;
  isDisabled: boolean;
  lastSignIn: Date | null;
  sessions: number;
};

/** A person who was invited and has not come yet. */
export type InvitationLine = {
  id: string;
  name: string;
  email: string;
  role: Role;
  expiresAt: Date;
  isOver: boolean;
};

/** A browser in which somebody is signed in. */
export type SessionLine = {
  id: string;
  startedAt: Date;
  from: string;
  userAgent: string;
  /** The one from which this is asked. */
  isThis: boolean;
};

const fields = {
  id: true,
  name: true,
  email: true,
  role: true,
  locale: true,
  disabledAt: true,
  _count: { select: { sessions: true } },
} as const;

/**
 * Everybody who can sign in, by name.
 *
 * @throws ForbiddenError
 */
export async function listEditors(actor: Actor): Promise<EditorLine[]> {
  assertCan(actor, 'editor:manage');
  const rows = await db().editor.findMany({
    select: fields,
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  });
  const signIns = await lastSignIns(rows.map(({ id }) => id));
  return rows.map((row) => toLine(row, signIns));
}

/**
 * One of them.
 *
 * @returns `null` if there is none
 * @throws ForbiddenError
 */
export async function findEditorLine(actor: Actor, id: string): Promise<EditorLine | null> {
  if (actor.id !== id) assertCan(actor, 'editor:manage');
  if (!z.uuid().safeParse(id).success) return null;
  const row = await db().editor.findUnique({ where: { id }, select: fields });
  return row && toLine(row, await lastSignIns([id]));
}

type Row = Omit<EditorLine, 'isDisabled' | 'lastSignIn' | 'sessions' | 'locale'> & {
  locale: string;
  disabledAt: Date | null;
  _count: { sessions: number };
};

function toLine(
  { disabledAt, _count, locale, ...row }: Row,
  signIns: Map<string, Date>,
): EditorLine {
  return {
    ...row,
    locale: isLocale(locale) ? locale : defaultLocale,
    isDisabled: disabledAt !== null,
    lastSignIn: signIns.get(row.id) ?? null,
    sessions: _count.sessions,
  };
}

async function lastSignIns(ids: string[]): Promise<Map<string, Date>> {
  const rows = await db().$queryRaw<{ id: string; at: Date }[]>`
    SELECT editor.id, last.at FROM unnest(${ids}::uuid[]) AS editor (id)
    CROSS JOIN LATERAL (
      SELECT at FROM audit_event
      WHERE subject_type = 'editor' AND subject_id = editor.id AND act = 'editor:sign-in'
      ORDER BY at DESC LIMIT 1
    ) AS last`;
  return new Map(rows.map(({ id, at }) => [id, at]));
}

/**
 * Who is invited and has not come yet, the newest first; also those whose link is too old by now.
 *
 * @throws ForbiddenError
 */
export async function listInvitations(actor: Actor): Promise<InvitationLine[]> {
  assertCan(actor, 'editor:manage');
  const now = await databaseNow(db());
  const rows = await db().invitation.findMany({
    where: { kind: 'invite', ...openLink },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
  });
  return rows.map(({ id, name, email, role, expiresAt }) => ({
    id,
    name: name ?? '',
    email: email ?? '',
    role: role ?? 'writer',
    expiresAt,
    isOver: expiresAt <= now,
  }));
}

/**
 * Where somebody is signed in, the newest first; everybody may see their own.
 *
 * @throws ForbiddenError
 */
export async function listSessions(
  actor: Actor & { sessionId?: string },
  editorId: string,
): Promise<SessionLine[]> {
  if (actor.id !== editorId) assertCan(actor, 'editor:manage');
  const now = await databaseNow(db());
  const rows = await db().session.findMany({
    where: { userId: editorId, expiresAt: { gt: now } },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
  });
  return rows.map(({ id, createdAt, ipAddress, userAgent }) => ({
    id,
    startedAt: createdAt,
    from: ipAddress ?? '',
    userAgent: userAgent ?? '',
    isThis: id === actor.sessionId,
  }));
}
