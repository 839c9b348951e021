import { db, transaction, type Transaction } from '@/lib/db/client';
import { clearDrafts } from './media-disk';
import { lockMedia, type MadeFiles } from './media-hold';
import { deleteMediaFile } from './media-store';
import { pictureFile, pictureFormats, type PictureFormat } from './picture';
import { pictureFiles } from './picture-files';
import { pictureAddress, readVariants } from './pictures';

const atOnce = 100;
const everyFormat: PictureFormat[] = [...pictureFormats, 'jpg', 'png'];

/**
 * Removes from the store what no picture names and nobody holds: what an upload left behind that was
 * refused, given up or killed, and what was deleted or replaced. Looks only at files of which somebody
 * said so before they were written, never through the whole store.
 *
 * @throws the first trouble there was, after all that could be done was done
 */
export async function sweepMedia(): Promise<void> {
  await clearDrafts();
  for (;;) {
    const due = await db().$queryRaw<{ fileHash: string }[]>`
      SELECT file_hash AS "fileHash" FROM media_hold WHERE held_until <= now()
      GROUP BY file_hash ORDER BY min(held_until) LIMIT ${atOnce}`;
    const troubles: unknown[] = [];
    for (const { fileHash } of due) {
      await sweepPicture(fileHash).catch((error: unknown) => troubles.push(error));
    }
    if (troubles.length > 0) throw troubles[0];
    if (due.length < atOnce) return;
  }
}

/** The same for the files that were made of one file that came in. */
export async function sweepPicture(fileHash: string): Promise<void> {
  await transaction(async (tx) => {
    await lockMedia(tx, fileHash);
    const holds = await tx.$queryRaw<{ widths: number[]; isOver: boolean }[]>`
      SELECT widths, held_until <= clock_timestamp() AS "isOver" FROM media_hold
      WHERE file_hash = ${fileHash} FOR UPDATE`;
    if (holds.length === 0) return;
    if (holds.every(({ isOver }) => isOver)) {
      await removeUnnamed(tx, { fileHash, widths: holds.flatMap(({ widths }) => widths) });
    }
    await tx.$executeRaw`
      DELETE FROM media_hold WHERE file_hash = ${fileHash} AND held_until <= clock_timestamp()`;
  });
}

async function removeUnnamed(tx: Transaction, { fileHash, widths }: MadeFiles): Promise<void> {
  const address = pictureAddress(fileHash);
  const media = await tx.media.findUnique({ where: { fileHash }, select: { variants: true } });
  const made = media && readVariants(media.variants);
  const named = new Set(made ? pictureFiles({ address, ...made }) : []);
  const written = widths.flatMap((width) =>
    everyFormat.map((format) => pictureFile({ address }, width, format)),
  );
  for (const file of new Set(written)) if (!named.has(file)) await deleteMediaFile(file);
}
