const addressLength = 20;

/** Where the files of a picture or a PDF lie, by the hash of the file that came in: 80 bits of it are enough. */
export function mediaAddress(fileHash: string): string {
  return `/media/${fileHash.slice(0, addressLength)}`;
}
