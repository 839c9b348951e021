import { z } from 'zod';
import type { Actor } from '@/lib/auth/actor';
import { assertCan } from '@/lib/auth/permissions';
import { db } from '@/lib/db/client';
import { Prisma } from '@/lib/db/generated/client';
import { having } from './name-pattern';

/** Words and phrases that mean the same to readers' search. */
export type SynonymGroup = {
  id: string;
  /** To be sent back with a change, so that nobody's is overwritten. */
  version: number;
  phrases: string[];
};

/** Where a list of what was made goes on: after what was made then. */
export type MadePosition = { at: Date; id: string };

type Filter = {
  /** Letters that stand in one of its phrases. */
  words?: string;
  before?: MadePosition;
  limit: number;
};

/**
 * The groups of synonyms, the newest first.
 *
 * @returns one page, and where the next one begins (`null` at the end)
 * @throws ForbiddenError
 */
export async function listSynonyms(
  actor: Actor,
  { words = '', before, limit }: Filter,
): Promise<{ groups: SynonymGroup[]; next: MadePosition | null }> {
  assertCan(actor, 'search:manage');
  const isBefore = before
    ? Prisma.sql`(created_at, id) < (${before.at}::timestamptz, ${before.id}::uuid)`
    : Prisma.sql`true`;
  const rows = await db().$queryRaw<(SynonymGroup & { createdAt: Date })[]>`
    SELECT id, version, phrases, created_at AS "createdAt" FROM synonym_group
    WHERE (${words} = '' OR EXISTS (
        SELECT FROM unnest(phrases) AS phrase WHERE phrase ILIKE ${having(words)}))
      AND ${isBefore}
    ORDER BY created_at DESC, id DESC LIMIT ${limit + 1}`;
  const page = rows.slice(0, limit);
  const last = rows.length > limit ? page.at(-1) : undefined;
  return {
    groups: page.map(({ id, version, phrases }) => ({ id, version, phrases })),
    next: last ? { at: last.createdAt, id: last.id } : null,
  };
}

/**
 * One of them.
 *
 * @returns `null` if there is none
 * @throws ForbiddenError
 */
export async function findSynonyms(actor: Actor, id: string): Promise<SynonymGroup | null> {
  assertCan(actor, 'search:manage');
  if (!z.uuid().safeParse(id).success) return null;
  return db().synonymGroup.findUnique({
    where: { id },
    select: { id: true, version: true, phrases: true },
  });
}
