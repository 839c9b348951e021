import type { Actor } from '@/lib/auth/actor';
import { assertCan } from '@/lib/auth/permissions';
import { transaction, type Transaction } from '@/lib/db/client';
import { InvalidError } from '@/lib/errors';
import type { ConfirmedHold } from '@/lib/media/import-media';
import { importPicture, type ImportedPicture } from '@/lib/media/import-picture';
import { giveUpMedia } from '@/lib/media/media-hold';
import { readVariants } from '@/lib/media/pictures';
import { databaseNow, raisePublicationNumber } from '@/lib/publication/publication';
import { takePictureInHand } from './picture-in-hand';
import { recordAudit } from './record-audit';

/** For so long, in minutes, who has a page open still gets the files of what was replaced. */
const oldFilesStay = 60;

type Replacement = { pictureId: string; file: Buffer; signal?: AbortSignal };

/**
 * Puts a new file in a picture's place: whatever shows the picture shows the new one from the next
 * request on, with the words, the credit, the licence and the focus that it has. Its old files are
 * gone after an hour.
 *
 * @param input as for `addPicture`; the file that the picture has changes nothing
 * @throws ForbiddenError, NotFoundError, InvalidError (`pictureIsAnother` if the file is another
 *   picture already; for the rest see `openPicture`), the signal's reason
 */
export async function replacePicture(
  actor: Actor,
  { pictureId, file, signal }: Replacement,
): Promise<{ id: string }> {
  assertCan(actor, 'picture:replace');
  const remember = (made: ImportedPicture, hold: ConfirmedHold) =>
    transaction((tx) => putInPlace(tx, actor, pictureId, made, hold));
  await importPicture(file, remember, signal);
  return { id: pictureId };
}

async function putInPlace(
  tx: Transaction,
  actor: Actor,
  pictureId: string,
  { widths, fallback, ...made }: ImportedPicture,
  hold: ConfirmedHold,
): Promise<void> {
  const { id, ...old } = await takePictureInHand(tx, pictureId);
  const { fileHash } = made;
  if (old.fileHash === fileHash) return;
  const another = await tx.media.findUnique({ where: { fileHash }, select: { id: true } });
  if (another) throw new InvalidError('pictureIsAnother', {}, 'file');
  const now = await databaseNow(tx);
  await tx.media.update({ where: { id }, data: { ...made, variants: { widths, fallback } } });
  await hold.confirm(tx);
  const oldWidths = readVariants(old.variants)?.widths ?? [];
  await giveUpMedia(tx, { fileHash: old.fileHash, widths: oldWidths }, oldFilesStay);
  const detail = { from: old.fileHash, to: fileHash };
  await recordAudit(tx, actor, { act: 'picture:replace', subjectId: id, detail }, now);
  await raisePublicationNumber(tx);
}
