import { mediaAddress } from './media-address';

/** A PDF as pages hand it out. */
export type Document = {
  /** The address of its file. */
  address: string;
  bytes: number;
  pages: number;
};

/**
 * The address of a PDF's file, which ends as the file is called.
 *
 * @param fileName lower-case ASCII words joined by `-`, without an ending
 */
export function documentFile(fileHash: string, fileName: string): string {
  return `${mediaAddress(fileHash)}/${fileName}.pdf`;
}
