import { z } from 'zod';
import type { Actor } from '@/lib/auth/actor';
import { assertCan } from '@/lib/auth/permissions';
import { db } from '@/lib/db/client';
import { Prisma } from '@/lib/db/generated/client';
import type { Role } from '@/lib/db/generated/enums';
import { isLocale, defaultLocale, type Locale } from '@/lib/i18n/locales';
import { databaseNow } from '@/lib/publication/publication';
import { having } from './name-pattern';
import { nameOrder, type NamePosition } from '@/lib/taxonomy/name-collation';

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

type Filter = {
  /** The language of the interface, by whose rules names are in order. */
  locale: Locale;
  /** Letters that stand in the name or the mail address. */
  words?: string;
  role?: Role;
  isDisabled?: boolean;
  after?: NamePosition;
  limit: number;
};

/**
 * Who can sign in, and who could until they were disabled, by name.
 *
 * @returns one page, and where the next one begins (`null` at the end)
 * @throws ForbiddenError
 */
export async function listEditors(
  actor: Actor,
  filter: Filter,
): Promise<{ editors: EditorLine[]; next: NamePosition | null }> {
  assertCan(actor, 'editor:manage');
  const { limit } = filter;
  const found = await db().$queryRaw<NamePosition[]>(selectEditors(filter));
  const page = found.slice(0, limit);
  const last = found.length > limit ? page.at(-1) : undefined;
  return { editors: await findLines(page.map(({ id }) => id)), next: last ?? null };
}

/** The ids and names of one page, and of the line after it. */
export function selectEditors(filter: Filter): Prisma.Sql {
  return Prisma.sql`
    SELECT id, name FROM editor WHERE ${toCondition(filter)}
    ORDER BY name ${nameOrder[filter.locale]}, id LIMIT ${filter.limit + 1}`;
}

function toCondition({ locale, words, role, isDisabled, after }: Filter): Prisma.Sql {
  const conditions = [
    words && Prisma.sql`(name ILIKE ${having(words)} OR email ILIKE ${having(words)})`,
    role && Prisma.sql`role = ${role}::role`,
    isDisabled !== undefined && Prisma.sql`(disabled_at IS NOT NULL) = ${isDisabled}`,
    after && Prisma.sql`(name ${nameOrder[locale]}, id) > (${after.name}, ${after.id}::uuid)`,
  ];
  return Prisma.join([Prisma.sql`true`, ...conditions.filter((one) => !!one)], ' AND ');
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
  const [line] = await findLines([id]);
  return line ?? null;
}

async function findLines(ids: string[]): Promise<EditorLine[]> {
  const rows = await db().editor.findMany({ where: { id: { in: ids } }, select: fields });
  const signIns = await lastSignIns(ids);
  const lines = new Map(rows.map((row) => [row.id, toLine(row, signIns)]));
  return ids.flatMap((id) => lines.get(id) ?? []);
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
