import { z } from 'zod';
import type { Transaction } from '@/lib/db/client';
import type { Media } from '@/lib/db/generated/client';
import { NotFoundError } from '@/lib/errors';

/**
 * Takes a picture in hand: whoever else wants to change it waits until this transaction ends.
 *
 * @throws NotFoundError if there is none
 */
export async function takePictureInHand(tx: Transaction, id: string): Promise<Media> {
  if (!z.uuid().safeParse(id).success) throw new NotFoundError('pictureNotFound');
  await tx.$queryRaw`SELECT FROM media WHERE id = ${id}::uuid FOR UPDATE`;
  const picture = await tx.media.findUnique({ where: { id } });
  if (!picture) throw new NotFoundError('pictureNotFound');
  return picture;
}
