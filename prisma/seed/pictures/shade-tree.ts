import { crossingView as view, pavement, shadow } from './crossing';
import { chance, ink, line, mix, path, polygon, type Point } from './pen';
import type { Place } from './perspective';
import { crown, leafPath, person } from './scenery';

const trunk: Place = [-7.2, -3, 0];

/** Its edge is scalloped and light falls through it here and there. */
export function drawTreeShadow(): string {
  const next = chance(9);
  const [x, y] = view([trunk[0] + 3.9, trunk[1] - 3.9, 0]);
  const edge = Array.from({ length: 120 }, (_, step): Point => {
    const angle = (step / 120) * 2 * Math.PI;
    const out = 0.94 + 0.09 * Math.abs(Math.sin(step / 3.2)) + 0.03 * Math.sin(step / 7);
    return [x + Math.cos(angle) * 222 * out, y + Math.sin(angle) * 118 * out];
  });
  const flecks = Array.from({ length: 70 }, () =>
    leafPath([x + (next() - 0.5) * 390, y + (next() - 0.5) * 190], 7 + next() * 8, next() * 3),
  );
  return [
    line(view(trunk), [x, y], { stroke: shadow.fill, opacity: shadow.opacity, width: 22 }),
    polygon(edge, { fill: mix(shadow.fill, pavement, 0.2) }),
    path(flecks.join(''), { fill: pavement, opacity: 0.75 }),
  ].join('');
}

/** The only tree at the crossing. */
export function drawTree(): string {
  const [x, y] = view(trunk);
  const inks = [
    mix(ink.moss, ink.night, 0.3),
    mix(ink.leaf, ink.moss, 0.4),
    mix(ink.leaf, ink.lamp, 0.35),
  ] as const;
  return [
    path(
      `M${x - 16} ${y}Q${x - 9} ${y - 80} ${x - 10} ${y - 160}h22Q${x + 10} ${y - 80} ${x + 20} ${y}z`,
      { fill: mix(ink.night, ink.brick, 0.3) },
    ),
    crown([x, y - 262], [215, 165], { seed: 31, inks, leaves: 620 }),
  ].join('');
}

/** Everyone who can crowds into the shade; the far ones first. */
export function drawCrowd(): string {
  const next = chance(41);
  const [x, y] = view([trunk[0] + 3.9, trunk[1] - 3.9, 0]);
  const coats = [
    ink.seal,
    ink.chalk,
    ink.deep,
    ink.night,
    ink.clay,
    ink.mist,
    ink.brick,
    ink.river,
  ];
  const spots = Array.from({ length: 62 }, (): Point => {
    const [angle, out] = [next() * 2 * Math.PI, Math.sqrt(next()) * 0.82];
    return [x + Math.cos(angle) * 214 * out, y + 16 + Math.sin(angle) * 100 * out];
  });
  return spots
    .sort((one, other) => one[1] - other[1])
    .map((foot) => {
      const coat = coats[Math.floor(next() * coats.length)] ?? ink.night;
      const [height, faces] = [58 + next() * 14, next() < 0.75 ? 1 : -1] as const;
      return person(foot, height, {
        coat,
        legs: ink.night,
        head: ink.clay,
        hair: ink.night,
        faces,
      });
    })
    .join('');
}
