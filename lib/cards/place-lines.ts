import type { FittedText } from './fit-title';
import { emptyBefore, type SetCharacter } from './set-type';

/** Where the first line stands on, in pixels, and how far below each other lines do, in ems. */
type Place = { x: number; baseline: number; leading?: number; fill: string; alignsEnd?: boolean };

/** A fitted text as outlines of an SVG drawing, which needs no font to be shown. */
export function placeLines({ size, lines }: FittedText, place: Place): string {
  const { x, baseline, leading = 1, fill } = place;
  const outlines = lines.flatMap((line, at) =>
    placeLine(line, size, { x, y: baseline + at * leading * size }),
  );
  return `<g fill="${fill}">${outlines.join('')}</g>`;
}

function placeLine(line: SetCharacter[], size: number, start: { x: number; y: number }): string[] {
  const [first] = line;
  if (!first) return [];
  let pen = start.x - emptyBefore(first) * size;
  return line.flatMap(({ glyphs, advance, gap }) => {
    const from = pen;
    pen += (advance + gap) * size;
    return glyphs
      .filter(({ outline }) => outline !== '')
      .map(({ outline, x, y, scale }) => {
        const factor = round(scale * size, 6);
        const move = `translate(${round(from + x * size)} ${round(start.y - y * size)})`;
        return `<path transform="${move} scale(${factor} ${-factor})" d="${outline}"/>`;
      });
  });
}

function round(value: number, digits = 2): number {
  return Number(value.toFixed(digits));
}
