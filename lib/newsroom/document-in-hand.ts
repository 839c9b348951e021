import { z } from 'zod';
import type { Transaction } from '@/lib/db/client';
import type { Document } from '@/lib/db/generated/client';
import { NotFoundError } from '@/lib/errors';

/**
 * Takes a PDF in hand: whoever else wants to change it waits until this transaction ends.
 *
 * @throws NotFoundError if there is none
 */
export async function takeDocumentInHand(tx: Transaction, id: string): Promise<Document> {
  if (!z.uuid().safeParse(id).success) throw new NotFoundError('documentNotFound');
  await tx.$queryRaw`SELECT FROM document WHERE id = ${id}::uuid FOR UPDATE`;
  const document = await tx.document.findUnique({ where: { id } });
  if (!document) throw new NotFoundError('documentNotFound');
  return document;
}
