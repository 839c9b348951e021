import {
  breakLines,
  charactersOf,
  fillLines,
  isAwkward,
  lengthOfLine,
  splitLong,
  toUnits,
  type Unit,
} from './break-lines';
import { setType, tidy, type SetCharacter, type Style } from './set-type';

/** Where a text goes, in pixels: the sizes that it may have, the largest first, and its lines. */
export type Box = { width: number; height: number; sizes: number[]; leading: number };

/** A text in lines that fit. */
export type FittedText = { size: number; lines: SetCharacter[][] };

/** A word that is longer than a line is torn in sizes up to so many times the smallest. */
const tornUpTo = 1.7;
const smallerBy = 0.66;

/**
 * Sets a text as large as its box takes it. Words are torn only where no size spares them; what does not
 * fit even then ends in an ellipsis.
 */
export async function fitTitle(text: string, style: Style, box: Box): Promise<FittedText> {
  const tidied = tidy(text);
  const set = await setType(tidied, style);
  const units = toUnits(tidied, set);
  const smallest = Math.min(...box.sizes);
  const torn = box.sizes.filter((size) => size <= smallest * tornUpTo);
  return (
    fit(box, box.sizes, () => units) ??
    fit(box, torn, (size) => splitLong(units, box.width / size)) ??
    cutShort(box, smallest, splitLong(units, box.width / smallest), style)
  );
}

/**
 * In the largest of these sizes in which all of it goes into the box; in a somewhat smaller one if that
 * keeps clauses together.
 */
function fit(box: Box, sizes: number[], unitsAt: (size: number) => Unit[]): FittedText | undefined {
  let largest: FittedText | undefined;
  for (const size of sizes) {
    if (largest && size < largest.size * smallerBy) break;
    const lines = breakLines(unitsAt(size), box.width / size, linesIn(box, size));
    if (!lines) continue;
    const fitted = { size, lines: lines.map(charactersOf) };
    if (!breaksClauses(lines)) return fitted;
    largest ??= fitted;
  }
  return largest;
}

function breaksClauses(lines: Unit[][]): boolean {
  return lines.slice(0, -1).some(isAwkward);
}

async function cutShort(box: Box, size: number, units: Unit[], style: Style): Promise<FittedText> {
  const width = box.width / size;
  const filled = (fillLines(units, width) ?? []).map(charactersOf).slice(0, linesIn(box, size));
  const [ellipsis] = await setType('…', style);
  const last = ellipsis ? shorten(filled.at(-1), ellipsis, width) : [];
  return { size, lines: [...filled.slice(0, -1), last] };
}

/** Sets a text on one line of a size; what is too long ends in an ellipsis. */
export async function fitLine(
  text: string,
  style: Style,
  { size, width }: { size: number; width: number },
): Promise<FittedText> {
  return fitTitle(text, style, { width, height: size, sizes: [size], leading: 1 });
}

function linesIn({ height, leading }: Box, size: number): number {
  return Math.max(1, Math.floor(height / (size * leading) + 0.001));
}

/** As much of a line as leaves room for the ellipsis, not ending in a mark or a space. */
function shorten(line: SetCharacter[] = [], ellipsis: SetCharacter, width: number): SetCharacter[] {
  let kept = line;
  while (kept.length > 0 && (lengthOfLine([...kept, ellipsis]) > width || endsInMark(kept))) {
    kept = kept.slice(0, -1);
  }
  return [...kept, ellipsis];
}

function endsInMark(line: SetCharacter[]): boolean {
  return /^[\s\p{P}]$/u.test(line.at(-1)?.text ?? '');
}
