import type { Transaction } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import { InvalidError } from '@/lib/errors';

/** The texts that show a picture, above them or between their words. */
export function showing(pictureId: string): Prisma.RevisionWhereInput {
  return { OR: [{ leadPictureId: pictureId }, { pictureIds: { has: pictureId } }] };
}

/**
 * Holds pictures that a text is about to show: until this transaction ends, none is deleted.
 *
 * @throws InvalidError (`pictureInTextNotFound`) if one of them does not exist
 */
export async function holdPictures(tx: Transaction, ids: string[]): Promise<void> {
  if (ids.length === 0) return;
  const held = await tx.$queryRaw<unknown[]>`
    SELECT FROM media WHERE id = ANY (${ids}::uuid[]) ORDER BY id FOR KEY SHARE`;
  if (held.length < ids.length) throw new InvalidError('pictureInTextNotFound', {}, 'body');
}
