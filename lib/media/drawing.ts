import { InvalidError } from '@/lib/errors';

/** The heaviest drawing that is read. */
const heaviest = { bytes: 2 * 1024 * 1024, megabytes: 2 };

/** Pixels: a drawing has no size of its own, so it is drawn as wide as the largest picture. */
export const drawnWidth = 1_600;

/** Seconds after which a drawing is given up: some are made to be drawn for ever. */
export const longestDrawing = 20;

/** Perhaps a mark of its encoding, a declaration, remarks and a document type without entities. */
const beginning =
  /^(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--[^]*?-->\s*|<!DOCTYPE[^>[]*>\s*)*<svg[\s>]/;

const foreign = /<(?:[\w.-]+:)?(?:text|foreignObject)[\s/>]/;
const pictures = /<(?:[\w.-]+:)?(?:image|feImage)\b[^>]*>/g;
const ownPicture = /href\s*=\s*["']data:image\/(?:png|jpe?g|gif|webp)[;,]/;

/** Whether a file is a drawing (SVG). */
export function isDrawing(file: Buffer): boolean {
  return beginning.test(file.toString('latin1', 0, 4_096));
}

/**
 * Lets a drawing pass that looks the same wherever it is drawn. Scripts in it are no reason to refuse it:
 * what is kept of a drawing is its pixels.
 *
 * @throws InvalidError `pictureTooHeavy`; `drawingNotPlain` for one with text, for which this machine may
 *   have no fonts, or with pictures from elsewhere, which are not fetched
 */
export function assertPlain(file: Buffer): void {
  if (file.length > heaviest.bytes) {
    throw new InvalidError('pictureTooHeavy', { limit: heaviest.megabytes }, 'file');
  }
  const text = file.toString('utf8');
  const isWhole = (text.match(pictures) ?? []).every((picture) => ownPicture.test(picture));
  if (foreign.test(text) || !isWhole) throw new InvalidError('drawingNotPlain', {}, 'file');
}
