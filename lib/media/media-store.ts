import type { Readable } from 'node:stream';
import { openMediaDisk } from './media-disk';

/** A file of the library, found; `open` begins to read it. */
export type MediaFile = { contentType: string; bytes: number; open(): Promise<Readable> };

const contentTypes = new Map([
  ['avif', 'image/avif'],
  ['webp', 'image/webp'],
  ['jpg', 'image/jpeg'],
  ['png', 'image/png'],
  ['pdf', 'application/pdf'],
]);

/** As `pictureFile` and `documentFile` make them. What does not look like this never reaches the store. */
const fileAddress =
  /^\/media\/([0-9a-f]{20}\/(?:[1-9]\d{0,4}\.(?:avif|webp|jpg|png)|[a-z0-9-]{1,80}\.pdf))$/;

/**
 * The file at an address.
 *
 * @param address a path such as `/media/3f9a…/960.avif`; whatever else comes in is no file
 * @returns `null` if there is none
 */
export async function findMediaFile(address: string): Promise<MediaFile | null> {
  const [, key = ''] = fileAddress.exec(address) ?? [];
  const contentType = contentTypes.get(key.slice(key.indexOf('.') + 1));
  if (!key || !contentType) return null;
  const file = (await openMediaDisk()).file(key);
  try {
    const { contentLength: bytes } = await file.getMetaData();
    return { contentType, bytes, open: () => file.getStream() };
  } catch (error) {
    if (await file.exists()) throw error;
    return null;
  }
}

/**
 * Puts a file at an address, whole or not at all. Two who put the same file there at once get one.
 *
 * @throws Error for an address that `findMediaFile` would not find again
 */
export async function putMediaFile(address: string, contents: Uint8Array): Promise<void> {
  const [, key] = fileAddress.exec(address) ?? [];
  if (!key) throw new Error(`No address of a file in the library: ${address}`);
  await (await openMediaDisk()).put(key, contents);
}

/** Takes the file at an address out of the store; one that is not there is no error. */
export async function deleteMediaFile(address: string): Promise<void> {
  const [, key] = fileAddress.exec(address) ?? [];
  if (!key) throw new Error(`No address of a file in the library: ${address}`);
  await (await openMediaDisk()).delete(key);
}
