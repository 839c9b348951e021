import { createHash } from 'node:crypto';
import { openPicture, type OpenPicture } from './make-variants';
import { holdMedia, LostHoldError, type MediaHold } from './media-hold';
import { findMediaFile, putMediaFile } from './media-store';
import { pictureFile } from './picture';
import { filesOf } from './picture-files';
import { pictureAddress } from './pictures';
import { sweepPicture } from './sweep-media';

/** What is to be remembered of a picture whose files are in the store. */
export type ImportedPicture = Omit<OpenPicture, 'make'> & {
  /** SHA-256 of the file that came in, in hexadecimal: the same file is the same picture. */
  fileHash: string;
  /** Of the file that came in. */
  bytes: number;
};

export type ConfirmedHold = Pick<MediaHold, 'confirm'>;

/** Remembers a picture in a transaction that confirms the hold. */
type Remember<Result> = (picture: ImportedPicture, hold: ConfirmedHold) => Promise<Result>;

let lastInLine: Promise<unknown> = Promise.resolve();

/**
 * Makes a picture's files (every width in AVIF and WebP, one fallback), puts them into the store and
 * has the picture remembered. Whatever goes wrong, be it the end of the process, files that no picture
 * names are swept away afterwards. Files that are there already are kept: the same picture again makes
 * nothing. One picture at a time, so that memory stays small.
 *
 * @param signal ends the work as soon as nobody wants the picture any more
 * @throws InvalidError if the file is no picture that can be used (see `openPicture`), what `remember`
 *   throws, and the signal's reason
 */
export function importPicture<Result>(
  file: Buffer,
  remember: Remember<Result>,
  signal?: AbortSignal,
): Promise<Result> {
  const importOnce = () => importHeld(file, remember, signal);
  const imported = lastInLine.then(importOnce).catch((error: unknown) => {
    if (error instanceof LostHoldError) return importOnce();
    throw error;
  });
  lastInLine = imported.catch(() => undefined);
  return imported;
}

async function importHeld<Result>(
  file: Buffer,
  remember: Remember<Result>,
  signal?: AbortSignal,
): Promise<Result> {
  signal?.throwIfAborted();
  const { make, ...picture } = await openPicture(file);
  const fileHash = createHash('sha256').update(file).digest('hex');
  const hold = await holdMedia({ fileHash, widths: picture.widths });
  try {
    await putFiles(fileHash, { ...picture, make }, signal);
    return await remember({ ...picture, fileHash, bytes: file.length }, hold);
  } finally {
    // What cannot be done now is done by whoever sweeps next.
    await hold.end().then(
      () => sweepPicture(fileHash).catch(() => undefined),
      () => undefined,
    );
  }
}

async function putFiles(
  fileHash: string,
  picture: OpenPicture,
  signal?: AbortSignal,
): Promise<void> {
  for (const { width, format } of filesOf(picture)) {
    signal?.throwIfAborted();
    const address = pictureFile({ address: pictureAddress(fileHash) }, width, format);
    if (await findMediaFile(address)) continue;
    await putMediaFile(address, await picture.make(width, format));
  }
  signal?.throwIfAborted();
}
