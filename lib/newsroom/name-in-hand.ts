import { z } from 'zod';
import type { Transaction } from '@/lib/db/client';
import { NotFoundError } from '@/lib/errors';
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
