import { createHash } from 'node:crypto';
import { importMedia, type Incoming, type Remember } from './import-media';
import { openPicture, type OpenPicture } from './make-variants';
import { mediaAddress } from './media-address';
import { findMediaFile, putMediaFile } from './media-store';
import { pictureFile } from './picture';
import { filesOf } from './picture-files';

/** What is to be remembered of a picture whose files are in the store. */
export type ImportedPicture = Omit<OpenPicture, 'make'> & {
  /** SHA-256 of the file that came in, in hexadecimal: the same file is the same picture. */
  fileHash: string;
  /** Of the file that came in. */
  bytes: number;
};

/**
 * Makes a picture's files (every width in AVIF and WebP, one fallback), puts them into the store and
 * has the picture remembered. Files that are there already are kept: the same picture again makes
 * nothing. The rest is as `importMedia` does it.
 *
 * @param signal ends the work as soon as nobody wants the picture any more
 * @throws InvalidError if the file is no picture that can be used (see `openPicture`), what `remember`
 *   throws, and the signal's reason
 */
export function importPicture<Result>(
  file: Buffer,
  remember: Remember<ImportedPicture, Result>,
  signal?: AbortSignal,
): Promise<Result> {
  return importMedia(() => readPicture(file, signal), remember);
}

async function readPicture(file: Buffer, signal?: AbortSignal): Promise<Incoming<ImportedPicture>> {
  signal?.throwIfAborted();
  const { make, ...picture } = await openPicture(file);
  const fileHash = createHash('sha256').update(file).digest('hex');
  return {
    files: { fileHash, widths: picture.widths },
    made: { ...picture, fileHash, bytes: file.length },
    put: () => putFiles(fileHash, { ...picture, make }, signal),
  };
}

async function putFiles(
  fileHash: string,
  picture: OpenPicture,
  signal?: AbortSignal,
): Promise<void> {
  for (const { width, format } of filesOf(picture)) {
    signal?.throwIfAborted();
    const address = pictureFile({ address: mediaAddress(fileHash) }, width, format);
    if (await findMediaFile(address)) continue;
    await putMediaFile(address, await picture.make(width, format));
  }
  signal?.throwIfAborted();
}
