import { z } from 'zod';
import type { Transaction } from '@/lib/db/client';
import { NotFoundError } from '@/lib/errors';
import { changedMeanwhile } from './last-changes';
import { lockNames } from './named-addresses';
import { namedKinds, type NamedKind } from './named-kinds';

/** What a section, a tag or an author is called in one language. */
export type NameText = { locale: string; name: string; slug: string; description: string };

/**
 * Takes a section, a tag or an author in hand, with all of its kind.
 *
 * @returns its texts
 * @throws NotFoundError if there is none, or it was merged or deleted
 */
export async function takeNameInHand(
  tx: Transaction,
  kind: NamedKind,
  id: string,
): Promise<NameText[]> {
  const { texts, key, missing } = namedKinds[kind];
  await lockNames(tx, kind);
  if (!z.uuid().safeParse(id).success) throw new NotFoundError(missing);
  const found = await tx.$queryRaw<NameText[]>`
    SELECT locale, name, slug, description FROM ${texts} WHERE ${key} = ${id}::uuid`;
  if (found.length === 0) throw new NotFoundError(missing);
  return found;
}

/**
 * Nobody's change is overwritten unseen: lets one pass that was made from the newest version of a
 * name in hand, and numbers the next.
 *
 * @throws ConflictError saying who changed it last, and when
 */
export async function takeNextVersion(
  tx: Transaction,
  { kind, id, version }: { kind: NamedKind; id: string; version: number | undefined },
): Promise<void> {
  const { table } = namedKinds[kind];
  const written = await tx.$executeRaw`
    UPDATE ${table} SET version = version + 1
    WHERE id = ${id}::uuid AND version = coalesce(${version}::int, version)`;
  if (written === 0) {
    throw await changedMeanwhile(tx, { subjectType: kind, subjectId: id, act: `${kind}:change` });
  }
}
