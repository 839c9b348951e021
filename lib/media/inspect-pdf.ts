import { inflateSync } from 'node:zlib';
import { readPdfObject, type PdfObject } from './pdf-words';

/** Why a PDF is not handed out. */
export type PdfTrouble = 'protected' | 'active' | 'carriesFiles' | 'uncheckable';

/** Names without which a PDF does nothing of the kind. */
const tellTales: [PdfTrouble, string[]][] = [
  ['protected', ['Encrypt']],
  ['active', ['JavaScript', 'JS', 'Launch', 'ImportData', 'RichMedia', 'XFA']],
  ['carriesFiles', ['EmbeddedFile', 'EmbeddedFiles', 'FileAttachment']],
];

/** Whoever opens a PDF holds whole objects in memory; those that people make are far smaller. */
const largest = { parts: 50_000, words: 1_000_000 };
/** Objects that begin inside of others are read again: `readings` of everything are enough. */
const most = { inflated: 64 * 2 ** 20, inflatedAtOnce: 16 * 2 ** 20, readings: 4 };

/**
 * Looks for what makes a PDF more than pages to read: a lock, scripts, programs that it starts, files
 * that it carries, and objects larger than a machine should have to hold. Every place where an object can
 * begin is read, whatever the table at the file's end says, and so is what is packed into streams of
 * objects. What is drawn on its pages is not.
 *
 * @returns the first trouble; `null` if there is none
 */
export function findPdfTrouble(file: Buffer): PdfTrouble | null {
  const text = file.toString('latin1');
  const left = { inflated: most.inflated, bytes: most.readings * file.length };
  for (const { 0: word, index } of text.matchAll(/(?<!end)obj|trailer/g)) {
    const from = index + word.length;
    const object = readPdfObject(text, from);
    const trouble =
      troubleOf(object, from, left) ??
      troubleInStream(file, text.slice(from, object.end), object, left);
    if (trouble) return trouble;
  }
  return null;
}

/** How much more may be read. */
type Left = { inflated: number; bytes: number };

function troubleOf(object: PdfObject, from: number, left: Left): PdfTrouble | null {
  const { names, words, parts, end } = object;
  left.bytes -= end - from;
  if (left.bytes < 0 || words > largest.words || parts > largest.parts) return 'uncheckable';
  const [trouble] = tellTales.find(([, tell]) => tell.some((name) => names.has(name))) ?? [];
  return trouble ?? null;
}

/** Looks only at streams that objects are read from, whether or not they say that they are that. */
function troubleInStream(
  file: Buffer,
  head: string,
  { names, streamAt }: PdfObject,
  left: Left,
): PdfTrouble | null {
  if (streamAt === null) return null;
  const holdsObjects = names.has('ObjStm') || (names.has('First') && names.has('N'));
  const holdsPlaces = names.has('XRef') || (names.has('W') && names.has('Size'));
  const isPlain = !/#|\/Filter/.test(head);
  if (!holdsObjects && (!holdsPlaces || isPlain)) return null;
  const contents = unpack(file.subarray(streamAt), head);
  left.inflated -= contents?.length ?? 0;
  if (!contents || left.inflated < 0) return 'uncheckable';
  if (!holdsObjects) return null;
  left.bytes += most.readings * contents.length;
  return troubleInObjects(contents.toString('latin1'), head, left);
}

/** Packed in any but the usual way, it cannot be looked into; then the answer is `null`. */
function unpack(packed: Buffer, head: string): Buffer | null {
  const filters = head.match(/\/(?:\w+Decode|Fl|A85|AHx|LZW|RL|Crypt)(?!\w)/g) ?? [];
  if (head.includes('#') || filters.join() !== '/FlateDecode') return null;
  try {
    return inflateSync(packed, { maxOutputLength: most.inflatedAtOnce });
  } catch {
    return null;
  }
}

/** In front stand, for each object, its number and where it begins behind them. */
function troubleInObjects(text: string, head: string, left: Left): PdfTrouble | null {
  const firsts = [...head.matchAll(/\/First[\s\0]+(\d+)(?!\d|[\s\0]+\d+[\s\0]+R)/g)];
  const first = Number(firsts[0]?.[1]);
  const numbers = text.slice(0, first);
  const isUsual = firsts.length === 1 && /^[\d\s\0]*$/.test(numbers);
  if (!isUsual || head.includes('/DecodeParms')) return 'uncheckable';
  const places = numbers.match(/\d+/g)?.filter((_, at) => at % 2 === 1) ?? [];
  for (const place of places) {
    const from = first + Number(place);
    const trouble = troubleOf(readPdfObject(text, from, true), from, left);
    if (trouble) return trouble;
  }
  return null;
}
