import { chance, ink, mix, path, polygon, rect, round, type Point } from './pen';

export const ground = 930;

/** Layers of rammed earth, twelve centimetres each, in a rectangle that the caller has clipped or does not mind. */
export function earthLayers(
  [x, y, wide, tall]: readonly [number, number, number, number],
  seed: number,
  tint: string,
): string {
  const next = chance(seed);
  const inks = [
    ink.ochre,
    ink.clay,
    mix(ink.ochre, ink.brick, 0.25),
    mix(ink.ochre, ink.lamp, 0.35),
    mix(ink.clay, ink.shade, 0.3),
  ];
  const rows = Math.ceil(tall / 20);
  const edges = Array.from({ length: rows + 1 }, (_, row) =>
    Array.from({ length: 15 }, (__, step): Point => [
      x + (step * wide) / 14,
      Math.min(y + row * 20 + (row ? (next() - 0.5) * 6 : 0), y + tall),
    ]),
  );
  const layers = edges.slice(1).map((lower, row) => {
    const fill = mix(inks[Math.floor(next() * inks.length)] ?? ink.ochre, tint, 0.25);
    return polygon([...(edges[row] ?? []), ...lower.toReversed()], {
      fill,
      stroke: mix(fill, ink.brick, 0.45),
      width: 1.6,
    });
  });
  const pebbles = Array.from({ length: Math.round((wide * tall) / 900) }, () => {
    const size = 2 + next() * 4;
    return `M${Math.round(x + 6 + next() * (wide - 14))} ${Math.round(y + next() * (tall - 4))}h${round(size)}v${round(size * 0.6)}h${round(-size)}z`;
  });
  return (
    layers.join('') + path(pebbles.join(''), { fill: mix(ink.brick, ink.night, 0.2), opacity: 0.4 })
  );
}

/** The stone plinth from one corner to another. */
export function drawPlinth(left: number, right: number, seed: number): string {
  const next = chance(seed);
  const stones: string[] = [
    rect(left, ground - 64, right - left, 64, { fill: mix(ink.slate, ink.stone, 0.3) }),
  ];
  for (const row of [0, 1]) {
    for (let x = left + 3; x < right - 12;) {
      const long = Math.min(34 + next() * 54, right - x - 3);
      stones.push(
        rect(x, ground - 61 + row * 31, long - 4, 27, {
          fill: mix(ink.stone, next() < 0.5 ? ink.slate : ink.shade, next() * 0.7),
        }),
      );
      x += long;
    }
  }
  return stones.join('');
}
