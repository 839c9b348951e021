import { createHash } from 'node:crypto';
import { documentFile } from './document';
import { importMedia, type Incoming, type Remember } from './import-media';
import { findMediaFile, putMediaFile } from './media-store';
import { openDocument } from './open-document';

/** What is to be remembered of a PDF whose file is in the store. */
export type ImportedDocument = {
  /** SHA-256 of the file, in hexadecimal: the same file is the same PDF. */
  fileHash: string;
  fileName: string;
  bytes: number;
  pages: number;
};

/**
 * Puts a PDF into the store as it came in, and has it remembered; as `importMedia` does it.
 *
 * @param fileName as `documentFile` takes it
 * @param signal ends the work as soon as nobody wants the PDF any more
 * @throws InvalidError if the file is no PDF that can be handed out (see `openDocument`), what
 *   `remember` throws, and the signal's reason
 */
export function importDocument<Result>(
  file: Buffer,
  fileName: string,
  remember: Remember<ImportedDocument, Result>,
  signal?: AbortSignal,
): Promise<Result> {
  return importMedia(() => readDocument(file, fileName, signal), remember);
}

async function readDocument(
  file: Buffer,
  fileName: string,
  signal?: AbortSignal,
): Promise<Incoming<ImportedDocument>> {
  signal?.throwIfAborted();
  const { pages } = await openDocument(file);
  const fileHash = createHash('sha256').update(file).digest('hex');
  return {
    files: { fileHash, widths: [], fileName },
    made: { fileHash, fileName, bytes: file.length, pages },
    put: async () => {
      signal?.throwIfAborted();
      const address = documentFile(fileHash, fileName);
      if (!(await findMediaFile(address))) await putMediaFile(address, file);
      signal?.throwIfAborted();
    },
  };
}
