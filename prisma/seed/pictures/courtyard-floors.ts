import { at } from './courtyards-measured';
import type { Courtyard } from './courtyards-survey';
import { chance, circle, ink, inside, mix, path, polygon, round, type Point } from './pen';

export const sun = { right: 34, down: 42 };

/** The paved floor of a courtyard with the shadow of the eaves. */
export function drawFloor({ inner, jar, tree, drain, seed }: Courtyard, index: number): string {
  const a = at(inner, 0);
  const xs = inner.map(([x]) => x);
  const ys = inner.map(([, y]) => y);
  const [left, top, right, bottom] = [
    Math.min(...xs),
    Math.min(...ys),
    Math.max(...xs),
    Math.max(...ys),
  ];
  const shade: Point[] = [
    a,
    at(inner, 1),
    [at(inner, 1)[0], at(inner, 1)[1] + sun.down],
    [a[0] + sun.right, a[1] + sun.down],
    [at(inner, 3)[0] + sun.right, at(inner, 3)[1]],
    at(inner, 3),
  ];
  return inside(
    `floor-${index}`,
    inner,
    polygon(inner, { fill: ink.chalk }),
    path(slabs([left, top], [right, bottom], seed), { stroke: ink.shade, width: 2 }),
    path(`M${left + 16} ${top + 16}H${right - 16}V${bottom - 16}H${left + 16}z`, {
      fill: 'none',
      stroke: ink.stone,
      width: 3,
      dash: '8 5',
    }),
    circle(drain, 6, { fill: ink.line }),
    polygon(shade, { fill: ink.line, opacity: 0.32 }),
    jar ? drawJar(jar) : '',
    tree ? drawCrown(tree, seed) : '',
  );
}

function slabs([left, top]: Point, [right, bottom]: Point, seed: number): string {
  const next = chance(seed);
  let joints = '';
  for (let y = top; y < bottom; y += 20) {
    joints += `M${left} ${round(y)}H${right}`;
    for (let x = left + next() * 30; x < right; x += 26 + next() * 16) {
      joints += `M${round(x)} ${round(y)}v20`;
    }
  }
  return joints;
}

function drawJar([x, y]: Point): string {
  return [
    circle([x + 9, y + 11], 19, { fill: ink.line, opacity: 0.3 }),
    circle([x, y], 19, { fill: mix(ink.clay, ink.brick, 0.4) }),
    circle([x, y], 14, { fill: ink.river }),
    path(`M${x - 8} ${y - 3}q6 -8 13 -5`, { fill: 'none', stroke: ink.chalk, width: 2.5 }),
  ].join('');
}

function drawCrown([x, y]: Point, seed: number): string {
  const next = chance(seed + 7);
  const leaves = Array.from({ length: 150 }, () => {
    const [angle, out] = [next() * 2 * Math.PI, Math.sqrt(next()) * 48];
    return circle([x + Math.cos(angle) * out, y + Math.sin(angle) * out], 4 + next() * 5, {
      fill: [ink.leaf, ink.moss, mix(ink.leaf, ink.lamp, 0.35)][Math.floor(next() * 3)],
    });
  });
  return circle([x + 22, y + 27], 52, { fill: ink.line, opacity: 0.3 }) + leaves.join('');
}
