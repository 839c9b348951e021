import { db, transaction, type Transaction } from '@/lib/db/client';
import { documentFile } from './document';
import { mediaAddress } from './media-address';
import { clearDrafts } from './media-disk';
import { lockMedia } from './media-hold';
import { deleteMediaFile } from './media-store';
import { pictureFile, pictureFormats, type PictureFormat } from './picture';
import { pictureFiles } from './picture-files';
import { readVariants } from './pictures';

const atOnce = 100;
const everyFormat: PictureFormat[] = [...pictureFormats, 'jpg', 'png'];

/**
 * Removes from the store what no picture and no PDF names and nobody holds: what an upload left behind that was
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
      await sweepFiles(fileHash).catch((error: unknown) => troubles.push(error));
    }
    if (troubles.length > 0) throw troubles[0];
    if (due.length < atOnce) return;
  }
}

type Hold = { widths: number[]; fileName: string | null; isOver: boolean };

/** The same for the files that were made of one file that came in. */
export async function sweepFiles(fileHash: string): Promise<void> {
  await transaction(async (tx) => {
    await lockMedia(tx, fileHash);
    const holds = await tx.$queryRaw<Hold[]>`
      SELECT widths, file_name AS "fileName", held_until <= clock_timestamp() AS "isOver" FROM media_hold
      WHERE file_hash = ${fileHash} FOR UPDATE`;
    if (holds.length === 0) return;
    if (holds.every(({ isOver }) => isOver)) await removeUnnamed(tx, fileHash, holds);
    await tx.$executeRaw`
      DELETE FROM media_hold WHERE file_hash = ${fileHash} AND held_until <= clock_timestamp()`;
  });
}

async function removeUnnamed(tx: Transaction, fileHash: string, holds: Hold[]): Promise<void> {
  const named = await namedFiles(tx, fileHash);
  for (const file of new Set(holds.flatMap((hold) => writtenFiles(fileHash, hold)))) {
    if (!named.has(file)) await deleteMediaFile(file);
  }
}

/** What a hold says may have been written. */
function writtenFiles(fileHash: string, { widths, fileName }: Hold): string[] {
  const address = mediaAddress(fileHash);
  const pictures = widths.flatMap((width) =>
    everyFormat.map((format) => pictureFile({ address }, width, format)),
  );
  return fileName === null ? pictures : [...pictures, documentFile(fileHash, fileName)];
}

/** Of the files that were made of one file, those that a picture or a PDF has. */
async function namedFiles(tx: Transaction, fileHash: string): Promise<Set<string>> {
  const where = { fileHash };
  const media = await tx.media.findUnique({ where, select: { variants: true } });
  const made = media && readVariants(media.variants);
  const document = await tx.document.findUnique({ where, select: { fileName: true } });
  return new Set([
    ...(made ? pictureFiles({ address: mediaAddress(fileHash), ...made }) : []),
    ...(document ? [documentFile(fileHash, document.fileName)] : []),
  ]);
}
