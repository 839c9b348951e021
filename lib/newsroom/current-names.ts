import type { Transaction } from '@/lib/db/client';
import { namedKinds, type NamedKind } from './named-kinds';

/**
 * Holds what names mean until this transaction ends: many write articles by it at once, whoever merges
 * or deletes a name waits for them, and they for that.
 */
export async function lockWhatNamesMean(
  tx: Transaction,
  why: 'to write by it' | 'to change it',
): Promise<void> {
  const key = 'what names mean';
  if (why === 'to change it') {
    await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(${key}, 0))::text`;
  } else {
    await tx.$queryRaw`SELECT pg_advisory_xact_lock_shared(hashtextextended(${key}, 0))::text`;
  }
}

/**
 * What ids that stand in an older text mean now: of what was merged the one that it became part of,
 * of what was deleted nothing. The order stays, and nothing is there twice.
 */
async function currentIds(tx: Transaction, kind: NamedKind, ids: string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const { table, texts, key } = namedKinds[kind];
  const rows = await tx.$queryRaw<{ id: string; now: string }[]>`
    SELECT old.id, kept.id AS now
    FROM ${table} AS old JOIN ${table} AS kept ON kept.id = coalesce(old.merged_into_id, old.id)
    WHERE old.id = ANY (${ids}::uuid[])
      AND EXISTS (SELECT FROM ${texts} AS text WHERE text.${key} = kept.id)`;
  const now = new Map(rows.map((row) => [row.id, row.now]));
  return [...new Set(ids.flatMap((id) => now.get(id) ?? []))];
}

type Places = { sectionId: string | null; tagIds: string[]; authorIds: string[] };

/** A text with what its section, tags and authors are now. */
export async function withCurrentNames<Text extends Places>(
  tx: Transaction,
  text: Text,
): Promise<Text> {
  const [[sectionId = null], tagIds, authorIds] = [
    await currentIds(tx, 'section', text.sectionId ? [text.sectionId] : []),
    await currentIds(tx, 'tag', text.tagIds),
    await currentIds(tx, 'author', text.authorIds),
  ];
  return { ...text, sectionId, tagIds, authorIds };
}
