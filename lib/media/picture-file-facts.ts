import { LRUCache } from 'lru-cache';
import { oncePerProcess } from '@/lib/process-state';
import { findMediaFile } from './media-store';
import { pictureFile, widthOfFallback, type Picture } from './picture';

/** One of a picture's files, as another program is told of it. */
export type PictureFileFacts = { address: string; contentType: string; bytes: number };

/**
 * The file of a picture that everything can show. Whatever is wrong with the store, what a picture only
 * goes with is there without it.
 *
 * @returns `null` if the file is not there or cannot be reached
 */
export async function fallbackFileFacts(picture: Picture): Promise<PictureFileFacts | null> {
  const { widths, fallback } = picture;
  const address = pictureFile(picture, widthOfFallback(widths), fallback);
  const known = knownFacts().get(address);
  if (known) return known;
  const file = await findMediaFile(address).catch(() => null);
  if (!file) return null;
  const facts = { address, contentType: file.contentType, bytes: file.bytes };
  knownFacts().set(address, facts);
  return facts;
}

/** Other bytes have another address, so that a bucket is asked once. */
function knownFacts(): LRUCache<string, PictureFileFacts> {
  return oncePerProcess('facts of picture files', () => new LRUCache({ max: 5_000 }));
}
