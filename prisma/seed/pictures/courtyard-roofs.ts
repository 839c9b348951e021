import { drawFloor, sun } from './courtyard-floors';
import { at } from './courtyards-measured';
import type { Courtyard } from './courtyards-survey';
import { ink, inside, line, mix, path, polygon, rect, round, type Point } from './pen';

/** A roof that was not measured, in pale ink. */
export function drawNeighbour(area: Point[], index: number): string {
  const [a, b, c, d] = [at(area, 0), at(area, 1), at(area, 2), at(area, 3)];
  const wide = b[0] - a[0];
  const tall = d[1] - a[1];
  const rows = Math.round(wide / 13);
  const tiles = Array.from(
    { length: rows },
    (_, row) =>
      `M${round(a[0] + ((row + 0.5) * wide) / rows)} ${round(a[1])}v${round(Math.max(tall, c[1] - b[1]))}`,
  );
  const ridge = a[1] + tall * (0.42 + (index % 3) * 0.08);
  const fill = mix(ink.shade, ink.paper, 0.3 + (index % 3) * 0.2);
  return [
    inside(
      `next-door-${index}`,
      area,
      polygon(area, { fill }),
      rect(a[0], ridge, wide + 20, tall, { fill: ink.stone, opacity: 0.28 }),
      path(tiles.join(''), { stroke: ink.stone, width: 1.5, opacity: 0.7 }),
      line([a[0], ridge], [b[0] + 10, ridge - 6], { stroke: ink.stone, width: 5 }),
    ),
    polygon(area, { fill: 'none', stroke: ink.stone, width: 2 }),
  ].join('');
}

/** A house from above: four slopes around its courtyard. */
export function drawHouse(yard: Courtyard, index: number): string {
  const { outer, inner } = yard;
  const tones = [0.2, 0.02, 0.42, 0.3];
  const slopes = outer.map((corner, side) => {
    const after = (side + 1) % 4;
    const area: Point[] = [corner, at(outer, after), at(inner, after), at(inner, side)];
    return drawSlope(
      area,
      `roof-${index}-${side}`,
      mix(ink.slate, ink.paper, (tones[side] ?? 0) + 0.08),
      side,
    );
  });
  const shadow = outer.map(([x, y]): Point => [x + sun.right * 0.6, y + sun.down * 0.6]);
  return [
    polygon(shadow, { fill: ink.line, opacity: 0.28 }),
    ...slopes,
    drawFloor(yard, index),
    polygon(inner, { fill: 'none', stroke: ink.line, width: 5 }),
    polygon(outer, { fill: 'none', stroke: ink.line, width: 3 }),
    ...outer.map((corner, side) => line(corner, at(inner, side), { stroke: ink.line, width: 5 })),
  ].join('');
}

/** One slope of a tiled roof: the rows of tiles run down to the courtyard. */
function drawSlope(area: Point[], name: string, fill: string, side: number): string {
  const [a, b, c, d] = [at(area, 0), at(area, 1), at(area, 2), at(area, 3)];
  const rows = Math.round(Math.hypot(b[0] - a[0], b[1] - a[1]) / 11);
  const [dx, dy] =
    side % 2 ? [(d[0] + c[0] - a[0] - b[0]) / 2, 0] : [0, (d[1] + c[1] - a[1] - b[1]) / 2];
  const tiles = Array.from({ length: rows }, (_, row) => {
    const share = (row + 0.5) / rows;
    const from: Point = [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share];
    return `M${from.map(round).join(' ')}l${round(dx)} ${round(dy)}`;
  });
  return inside(
    name,
    area,
    polygon(area, { fill }),
    path(tiles.join(''), { stroke: ink.line, width: 2, opacity: 0.5 }),
  );
}
