import { createHash } from 'node:crypto';
import { openPicture, type OpenPicture } from './make-variants';
import { findMediaFile, putMediaFile } from './media-store';
import {
  pictureFile,
  pictureFormats,
  widthOfFallback,
  type Picture,
  type PictureFormat,
} from './picture';
import { pictureAddress } from './pictures';

/** What is to be remembered of a picture whose files are in the store. */
export type ImportedPicture = Omit<OpenPicture, 'make'> & {
  /** SHA-256 of the file that came in, in hexadecimal: the same file is the same picture. */
  fileHash: string;
  /** Of the file that came in. */
  bytes: number;
};

let lastInLine: Promise<unknown> = Promise.resolve();

/**
 * Makes a picture's files (every width in AVIF and WebP, one fallback) and puts them into the store.
 * Files that are there already are kept: the same picture again makes nothing, and what an
 * interrupted import left out is made by the next. One picture at a time, so that memory stays small.
 *
 * @throws InvalidError if the file is no picture that can be used (see `openPicture`)
 */
export function importPicture(file: Buffer): Promise<ImportedPicture> {
  const imported = lastInLine.then(() => makeFiles(file));
  lastInLine = imported.catch(() => undefined);
  return imported;
}

async function makeFiles(file: Buffer): Promise<ImportedPicture> {
  const { make, ...picture } = await openPicture(file);
  const fileHash = createHash('sha256').update(file).digest('hex');
  for (const { width, format } of filesOf(picture)) {
    const address = pictureFile({ address: pictureAddress(fileHash) }, width, format);
    if (await findMediaFile(address)) continue;
    await putMediaFile(address, await make(width, format));
  }
  return { ...picture, fileHash, bytes: file.length };
}

/** The addresses of all of a picture's files. */
export function pictureFiles(picture: Pick<Picture, 'address' | 'widths' | 'fallback'>): string[] {
  return filesOf(picture).map(({ width, format }) => pictureFile(picture, width, format));
}

/** Every file that pages can ask for. */
function filesOf({
  widths,
  fallback,
}: Pick<OpenPicture, 'widths' | 'fallback'>): { width: number; format: PictureFormat }[] {
  const offered = widths.flatMap((width) => pictureFormats.map((format) => ({ width, format })));
  return [...offered, { width: widthOfFallback(widths), format: fallback }];
}
