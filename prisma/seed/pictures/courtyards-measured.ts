import type { Courtyard } from './courtyards-survey';
import { circle, group, ink, line, mix, path, type Point } from './pen';

/** The strings across a courtyard, and who is in it. */
export function drawMeasures({ inner, people, dog }: Courtyard): string {
  const [a, b, c, d] = [at(inner, 0), at(inner, 1), at(inner, 2), at(inner, 3)];
  const red = { stroke: ink.seal, width: 3 };
  const ticks = [a, b, c, d].map(([x, y]) => `M${x - 9} ${y + 9}l18 -18`);
  return [
    line(a, c, red),
    line(b, d, red),
    line([a[0], a[1] - 15], [b[0], b[1] - 15], { ...red, width: 2 }),
    line([b[0] + 15, b[1]], [c[0] + 15, c[1]], { ...red, width: 2 }),
    path(ticks.join(''), { ...red, width: 4 }),
    ...[a, b, c, d].map((corner) => circle(corner, 6, { fill: ink.seal })),
    ...people.map(([x, y], index) => drawFromAbove([x, y], index + x)),
    dog ? drawDog(dog) : '',
  ].join('');
}

/** A student seen from above with a drawing board, and the shadow that tells the height. */
function drawFromAbove([x, y]: Point, index: number): string {
  const coat = [ink.ochre, ink.deep, ink.brick][index % 3];
  return [
    path(`M${x - 12} ${y}L${x + 34} ${y + 52}l14 -10L${x + 12} ${y - 6}z`, {
      fill: ink.line,
      opacity: 0.35,
    }),
    group(
      [
        path('M4 -22L32 -16L28 6L0 0z', { fill: ink.chalk, stroke: ink.line, width: 2 }),
        path('M-17 -5q17 -16 34 0q4 12 -6 13h-22q-10 -2 -6 -13z', { fill: coat }),
        circle([0, 0], 8, { fill: ink.night }),
      ],
      `translate(${x} ${y}) rotate(${(x * 7 + y * 3) % 360})`,
    ),
  ].join('');
}

function drawDog([x, y]: Point): string {
  return (
    path(`M${x - 20} ${y + 2}q4 -20 24 -17q20 4 16 18q-8 14 -22 10q10 -2 10 -9q-14 8 -28 -2z`, {
      fill: mix(ink.clay, ink.ochre, 0.4),
      stroke: ink.line,
      width: 2,
    }) + path(`M${x - 20} ${y + 2}l-6 -8l10 2z`, { fill: ink.line })
  );
}

/** A corner; the survey has four to each outline. */
export function at(points: Point[], index: number): Point {
  return points[index] ?? [0, 0];
}
