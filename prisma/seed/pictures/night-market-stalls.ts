import { view } from './cotton-lane';
import { numeral } from './numerals';
import { chance, circle, group, ink, mix, path, polygon, type Point } from './pen';
import { figureAt } from './people';
import { edge, face, plane, rod, type Place } from './perspective';

/** The pitches, the stalls on them, the lamps and the walkers, the furthest first. */
export function drawStalls(): string[] {
  const next = chance(77);
  const rows = Array.from({ length: 40 }, (_, row) => 11 + row * 3);
  const pieces = rows.flatMap((deep, row) =>
    ([-1, 1] as const).map((side) => ({ deep, piece: drawPitch(row, side, deep, next) })),
  );
  const people = Array.from({ length: 22 }, () => {
    const deep = 22 + next() ** 1.6 * 95;
    return { deep, piece: drawWalker((next() - 0.5) * 3, deep, next) };
  });
  return [...pieces, ...people].sort((a, b) => b.deep - a.deep).map(({ piece }) => piece);
}

function drawPitch(row: number, side: -1 | 1, deep: number, next: () => number): string {
  const inner = side * 2;
  const outer = side * 3.7;
  const number = row * 2 + (side === 1 ? 2 : 1);
  const isEmpty = row < (side === -1 ? 4 : 2) || row === 7;
  const corners = plane([inner, outer], [deep, deep + 2], 0);
  const left = Math.min(inner, outer);
  const written = numeral(number, ([x, y]) =>
    view([left + 0.35 + x * 0.3, deep + 0.55 + y * 0.42, 0]),
  );
  const chalk = { stroke: ink.chalk, width: Math.max(1.5, 84 / deep) };
  return [
    edge(view, [...corners, corners[0] ?? [0, 0, 0]], { ...chalk, opacity: 0.92 }),
    isEmpty ? path(written, { ...chalk, fill: 'none', cap: 'round' }) : drawStall(left, deep, next),
    row % 2 ? drawLamp(side * 1.85, deep + 2.3) : '',
  ].join('');
}

const awnings: [string, string][] = [
  [ink.brick, ink.chalk],
  [ink.ochre, ink.brick],
  [ink.deep, ink.mist],
  [ink.seal, ink.chalk],
  [ink.moss, ink.lamp],
  [ink.river, ink.chalk],
];

function drawStall(left: number, deep: number, next: () => number): string {
  const [first, second] = awnings[Math.floor(next() * awnings.length)] ?? [ink.brick, ink.chalk];
  const [right, far] = [left + 1.7, deep + 1.9];
  const table = plane([left, right], [deep, far], 0.9);
  const count = deep < 45 ? 6 : 2;
  const strips = Array.from({ length: count }, (_, index) => {
    const [a, b] = [index / count, (index + 1) / count].map((share) => left - 0.15 + share * 2);
    return face(
      view,
      [
        [a ?? 0, deep - 0.2, 2.15],
        [b ?? 0, deep - 0.2, 2.15],
        [b ?? 0, far + 0.1, 2.6],
        [a ?? 0, far + 0.1, 2.6],
      ],
      { fill: index % 2 ? second : first },
    );
  });
  return group([
    face(view, plane([left, right], deep, [0, 0.9]), { fill: mix(ink.clay, ink.brick, next()) }),
    face(view, table, { fill: ink.lamp }),
    deep < 70 ? drawFruit(left, deep, next) : '',
    ...(deep < 45 ? [left, right] : []).map((x) =>
      rod(view, [x, deep, 0], [x, deep, 2.2], { stroke: ink.night, width: Math.max(1, 70 / deep) }),
    ),
    next() < 0.5 ? drawSteam(view([left + 0.8, deep + 1, 1.2]), 1300 / deep, next) : '',
    ...strips,
    face(view, plane([left - 0.15, right + 0.15], deep - 0.2, [1.95, 2.15]), {
      fill: mix(first, ink.night, 0.25),
    }),
  ]);
}

function drawFruit(left: number, deep: number, next: () => number): string {
  const inks = [ink.brick, ink.leaf, ink.seal, ink.ochre, ink.clay];
  return Array.from({ length: deep < 45 ? 12 : 3 }, (_, index) => {
    const at = view([
      left + 0.2 + (index % 6) * 0.27,
      deep + 0.15 + Math.floor(index / 6) * 0.3,
      1,
    ]);
    return circle(at, (0.13 * 1500) / deep, { fill: inks[Math.floor(next() * 5)] });
  }).join('');
}

function drawSteam([x, y]: Point, size: number, next: () => number): string {
  return Array.from({ length: 3 }, (_, index) => {
    const lean = (next() - 0.3) * size;
    return path(
      `M${Math.round(x + index * size * 0.2)} ${Math.round(y)}q${Math.round(-size * 0.5)} ${Math.round(-size * 0.8)} ${Math.round(lean * 0.3)} ${Math.round(-size * 1.5)}t${Math.round(lean)} ${Math.round(-size * 1.6)}`,
      { fill: 'none', stroke: ink.chalk, width: size * 0.22, opacity: 0.22, cap: 'round' },
    );
  }).join('');
}

function drawLamp(x: number, deep: number): string {
  const at = view([x, deep, 3.7]);
  const size = 1500 / deep;
  const pool: Place[] = Array.from({ length: 24 }, (_, index) => {
    const angle = (index / 24) * 2 * Math.PI;
    return [x + Math.cos(angle) * 1.7, deep + Math.sin(angle) * 1.9, 0];
  });
  return [
    polygon(pool.map(view), { fill: mix(ink.lamp, ink.clay, 0.6), opacity: 0.2 }),
    rod(view, [x, deep, 0], [x, deep, 3.6], {
      stroke: ink.night,
      width: Math.max(1.2, size * 0.07),
    }),
    ...[0.95, 0.6, 0.36].map((radius, ring) =>
      circle(at, radius * size, { fill: ink.lamp, opacity: 0.1 + ring * 0.06 }),
    ),
    circle(at, 0.17 * size, { fill: ink.chalk }),
  ].join('');
}

function drawWalker(x: number, deep: number, next: () => number): string {
  const coats = [ink.night, ink.deep, ink.slate, ink.brick, ink.moss, ink.shade];
  const coat = coats[Math.floor(next() * coats.length)] ?? ink.night;
  const isChild = next() < 0.2;
  return figureAt(view, [x, deep, 0], isChild ? 1.2 : 1.55 + next() * 0.2, {
    pose: next() < 0.7 ? 'walks' : 'stands',
    coat,
    legs: ink.night,
    isChild,
    hairdo: next() < 0.5 ? 'bob' : 'short',
    hem: next() < 0.4 ? 10 : 0,
    faces: next() < 0.5 ? 1 : -1,
  });
}
