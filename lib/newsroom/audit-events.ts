import { z } from 'zod';
import type { Actor } from '@/lib/auth/actor';
import { assertCan, can } from '@/lib/auth/permissions';
import { db } from '@/lib/db/client';
import { Prisma } from '@/lib/db/generated/client';
import type { Locale } from '@/lib/i18n/locales';
import type { AuditAct } from './audit-acts';
import { readChanges, type AuditChange } from './audit-changes';
import { findSubjectNames } from './audit-subjects';

/** Something that was done in the newsroom, as the audit has it for ever. */
export type AuditLine = {
  id: string;
  at: Date;
  act: string;
  by: string;
  /** The address that the request came from; only admins are told. */
  from: string | null;
  subject: { type: string; id: string | null; name: string };
  /** Why, where the act has a reason. */
  reason: string | null;
  /** What became of what, where the act keeps it. */
  changes: AuditChange[];
};

/** Where the audit goes on: after what was done then. */
export type AuditPosition = { at: Date; id: string };

type Filter = {
  /** The kind of thing that it was done with: `article`, `editor`, … */
  subjectType?: string;
  subjectId?: string;
  act?: AuditAct;
  actorId?: string;
  /** Done from this moment on. */
  since?: Date;
  /** Done before this moment. */
  until?: Date;
  before?: AuditPosition;
  limit: number;
  /** The language of the interface, for names. */
  locale: Locale;
};

/**
 * What was done in the newsroom, newest first.
 *
 * @returns one page, and where the next one begins (`null` at the end)
 * @throws ForbiddenError
 */
export async function listAuditEvents(
  actor: Actor,
  filter: Filter,
): Promise<{ lines: AuditLine[]; next: AuditPosition | null }> {
  assertCan(actor, 'audit:read');
  const { act, subjectType, ...others } = filter;
  if (!act) return readAudit(actor, filter);
  // An act is done with one kind of thing, by which it begins; the index of acts need not ask again.
  if (subjectType && !act.startsWith(`${subjectType}:`)) return { lines: [], next: null };
  return readAudit(actor, { ...others, act });
}

/**
 * What was done with one article, newest first: whoever may read it may know.
 *
 * @throws ForbiddenError
 */
export async function listArticleEvents(
  actor: Actor,
  {
    articleId,
    ...page
  }: Pick<Filter, 'since' | 'until' | 'limit' | 'locale'> & {
    articleId: string;
  },
): Promise<{ lines: AuditLine[]; next: AuditPosition | null }> {
  assertCan(actor, 'article:read');
  if (!z.uuid().safeParse(articleId).success) return { lines: [], next: null };
  return readAudit(actor, { ...page, subjectType: 'article', subjectId: articleId });
}

async function readAudit(
  actor: Actor,
  filter: Filter,
): Promise<{ lines: AuditLine[]; next: AuditPosition | null }> {
  const found = await db().$queryRaw<{ id: string }[]>`
    SELECT id FROM audit_event WHERE ${toCondition(filter)}
    ORDER BY at DESC, id DESC LIMIT ${filter.limit + 1}`;
  const rows = await db().auditEvent.findMany({
    where: { id: { in: found.map(({ id }) => id) } },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
  });
  const page = rows.slice(0, filter.limit);
  const { locale } = filter;
  const names = await findSubjectNames(page, locale);
  const seesAddresses = can(actor, 'editor:manage');
  const lines = page.map(({ id, at, act, actorName, from, subjectType, subjectId, detail }) => ({
    id,
    at,
    act,
    by: actorName,
    from: seesAddresses ? from : null,
    subject: { type: subjectType, id: subjectId, name: names.get(id) ?? '' },
    reason: Reason.safeParse(detail).data?.reason ?? null,
    changes: readChanges({ act, detail }, { locale, subject: names.get(id) ?? '' }),
  }));
  const last = rows.length > filter.limit ? page.at(-1) : undefined;
  return { lines, next: last ? { at: last.at, id: last.id } : null };
}

const Reason = z.object({ reason: z.string() });

function toCondition(filter: Filter): Prisma.Sql {
  const { subjectType, subjectId, act, actorId, since } = filter;
  const conditions = [
    subjectType && Prisma.sql`subject_type = ${subjectType}`,
    subjectId && Prisma.sql`subject_id = ${subjectId}::uuid`,
    act && Prisma.sql`act = ${act}`,
    actorId && Prisma.sql`actor_id = ${actorId}::uuid`,
    since && Prisma.sql`at >= ${since}::timestamptz`,
    startOf(filter),
  ].filter((one) => !!one);
  return Prisma.join([Prisma.sql`true`, ...conditions], ' AND ');
}

/** The one bound at which the list starts: of two, an index may start at the further one. */
function startOf({ before, until }: Filter): Prisma.Sql | undefined {
  if (before && !(until && until <= before.at)) {
    return Prisma.sql`(at, id) < (${before.at}::timestamptz, ${before.id}::uuid)`;
  }
  return until && Prisma.sql`at < ${until}::timestamptz`;
}

/**
 * Everybody who can have done something, by name, for the filter.
 *
 * @throws ForbiddenError
 */
export async function listAuditActors(actor: Actor): Promise<{ id: string; name: string }[]> {
  assertCan(actor, 'audit:read');
  return db().editor.findMany({ select: { id: true, name: true }, orderBy: { name: 'asc' } });
}
