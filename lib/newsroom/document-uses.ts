import type { Transaction } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import { InvalidError } from '@/lib/errors';

/** The texts that hand out a PDF. */
export function handingOut(documentId: string): Prisma.RevisionWhereInput {
  return { documentIds: { has: documentId } };
}

/**
 * Holds PDFs that a text is about to hand out: until this transaction ends, none is deleted.
 *
 * @throws InvalidError (`documentInTextNotFound`) if one of them does not exist
 */
export async function holdDocuments(tx: Transaction, ids: string[]): Promise<void> {
  if (ids.length === 0) return;
  const held = await tx.$queryRaw<unknown[]>`
    SELECT FROM document WHERE id = ANY (${ids}::uuid[]) ORDER BY id FOR KEY SHARE`;
  if (held.length < ids.length) throw new InvalidError('documentInTextNotFound', {}, 'body');
}
