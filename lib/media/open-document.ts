import { InvalidError, type RefusalKey } from '@/lib/errors';
import { findPdfTrouble, type PdfTrouble } from './inspect-pdf';

/** The heaviest file that is taken for a PDF. */
export const heaviestDocument = { bytes: 30 * 1024 * 1024, megabytes: 30 };

const refusals: Record<PdfTrouble, RefusalKey> = {
  protected: 'documentProtected',
  active: 'documentActive',
  carriesFiles: 'documentCarriesFiles',
  uncheckable: 'documentUncheckable',
};

/**
 * Reads a PDF, judged by what is in the file: it has to be a PDF from its first byte to its last, hold
 * nothing but pages to read (`findPdfTrouble`), and open.
 *
 * @throws InvalidError `documentTypeUnknown`, `documentBroken`, `documentTooHeavy`,
 *   `documentProtected`, `documentActive`, `documentCarriesFiles`, `documentUncheckable`
 */
export async function openDocument(file: Buffer): Promise<{ pages: number }> {
  if (file.length > heaviestDocument.bytes) {
    refuse('documentTooHeavy', { limit: heaviestDocument.megabytes });
  }
  if (!/^%PDF-[12]\.\d/.test(file.toString('latin1', 0, 8))) refuse('documentTypeUnknown');
  if (!/%%EOF[\0\s]*$/.test(file.toString('latin1', file.length - 1024))) refuse('documentBroken');
  const trouble = findPdfTrouble(file);
  if (trouble) refuse(refusals[trouble]);
  const pages = await countPages(file).catch(() => refuse('documentBroken'));
  return { pages };
}

function refuse(key: RefusalKey, values: Record<string, number> = {}): never {
  throw new InvalidError(key, values, 'file');
}

/** Opens it as Firefox does, up to its first page. Loaded by whoever adds a PDF, never by who reads. */
async function countPages(file: Buffer): Promise<number> {
  const { getDocumentProxy } = await import('unpdf');
  const opened = await getDocumentProxy(new Uint8Array(file), { verbosity: 0 });
  try {
    await opened.getPage(1);
    return opened.numPages;
  } finally {
    await opened.loadingTask.destroy();
  }
}
