import { chance, ink, mix, path, rect } from './pen';
import { block, face, mirrored, perspective, plane, rod, ruled, type Place } from './perspective';

export const view = perspective({
  eye: [0.4, 0, 1.25],
  turn: -2,
  focal: 1000,
  horizon: 735,
  centre: 990,
});
const hall = { half: 8, deep: 30, high: 3.35 };
const columns = [8, 12.5, 17, 21.5, 26];
const tile = mix(ink.river, ink.mist, 0.35);

/** The low ceiling with its strips of light. */
export function drawCeiling(): string[] {
  const { half, deep, high } = hall;
  const ceiling = plane([-half, half], [1, deep], high);
  const strips = [-5.4, -1.8, 1.8, 5.4].map((x) =>
    face(view, plane([x - 0.16, x + 0.16], [1, deep], high), { fill: ink.chalk }),
  );
  const slats = Array.from({ length: 34 }, (_, slat) => 1.6 + slat * 0.85);
  return [
    rect(0, 0, 1920, 1200, { fill: mix(ink.deep, ink.night, 0.5) }),
    face(view, ceiling, { fill: mix(ink.deep, ink.slate, 0.35) }),
    ...slats.map((y) =>
      rod(view, [-half, y, high], [half, y, high], {
        stroke: ink.night,
        width: Math.max(1, 16 / y),
        opacity: 0.45,
      }),
    ),
    ...strips,
  ];
}

/** The far wall with the stair up to daylight. */
export function drawEndWall(): string[] {
  const { half, deep, high } = hall;
  const at = (x: number, z: number): Place => [x, deep, z];
  const steps = Array.from({ length: 11 }, (_, step) =>
    face(
      view,
      [
        at(-6.4, step * 0.2),
        at(-2.6, step * 0.2),
        at(-2.6, step * 0.2 + 0.11),
        at(-6.4, step * 0.2 + 0.11),
      ],
      { fill: mix(ink.shade, ink.stone, 0.4) },
    ),
  );
  return [
    face(view, [at(-half, 0), at(half, 0), at(half, high), at(-half, high)], {
      fill: mix(tile, ink.deep, 0.35),
    }),
    face(view, [at(-6.6, 0), at(-2.4, 0), at(-2.4, 2.9), at(-6.6, 2.9)], { fill: ink.lamp }),
    face(view, [at(-6.4, 0), at(-2.6, 0), at(-2.6, 2.8), at(-6.4, 2.8)], { fill: ink.chalk }),
    ...steps,
    ...[-6.2, -4.5, -2.8].map((x) =>
      rod(view, at(x, 0.9), at(x, 2.6), { stroke: ink.stone, width: 3 }),
    ),
  ];
}

/** The tiled walls with their posters. */
export function drawSideWalls(): string[] {
  const { half, deep, high } = hall;
  return ([-1, 1] as const).flatMap((side) => {
    const x = side * half;
    const wall = plane(x, [1, deep], [0, high]);
    const posters = [7, 11.5, 16, 21].map((y, index) =>
      face(view, plane(x, [y, y + 2.6], [0.8, 2.4]), {
        fill: [ink.ochre, ink.brick, ink.leaf, ink.clay][index],
      }),
    );
    return [
      face(view, wall, { fill: side === 1 ? mix(tile, ink.deep, 0.22) : tile }),
      ruled(view, wall, 58, { stroke: ink.chalk, width: 1.5, opacity: 0.4 }),
      ...[0.55, 1.1, 1.65, 2.2, 2.75].map((z) =>
        rod(view, [x, 1, z], [x, deep, z], { stroke: ink.chalk, width: 1.5, opacity: 0.4 }),
      ),
      face(view, plane(x, [1, deep], [2.55, 2.8]), { fill: ink.brick }),
      ...posters,
    ];
  });
}

/** The polished floor and what it mirrors. */
export function drawFloor(): string[] {
  const { half, deep } = hall;
  const below = mirrored(view);
  const next = chance(66);
  const stone = mix(ink.shade, ink.mist, 0.3);
  const chips = Array.from({ length: 360 }, () => {
    const [x, y] = view([(next() - 0.5) * 14, 2.6 + next() ** 2 * 20, 0]);
    return `M${Math.round(x)} ${Math.round(y)}h${Math.round(2 + (y - 735) / 55)}`;
  });
  const gloss = columns
    .toReversed()
    .flatMap((y) =>
      [-4.4, 3.6].map((x) =>
        face(below, plane([x, x + 0.8], y, [0, 2.6]), { fill: ink.deep, opacity: 0.16 }),
      ),
    );
  const strips = [-5.4, -1.8, 1.8, 5.4].map((x) =>
    face(below, plane([x - 0.2, x + 0.2], [2, deep], 3.3), { fill: ink.chalk, opacity: 0.5 }),
  );
  return [
    face(view, plane([-half, half], [1, deep], 0), { fill: stone }),
    face(
      view,
      [
        [-6.6, deep, 0],
        [-2.4, deep, 0],
        [-0.6, 6, 0],
        [-5.6, 6, 0],
      ],
      { fill: ink.lamp, opacity: 0.4 },
    ),
    ...gloss,
    ...strips,
    path(chips.join(''), { stroke: ink.slate, width: 2.5, opacity: 0.35 }),
    ...drawGuide(),
  ];
}

/** The yellow strip for white canes: along the hall and off towards the stair. */
function drawGuide(): string[] {
  const course = plane([-2.9, -2.45], [1.4, hall.deep], 0);
  return [
    face(view, course, { fill: ink.ochre }),
    ...[-2.83, -2.74, -2.65, -2.56].map((x) =>
      rod(view, [x + 0.02, 1.4, 0], [x + 0.02, hall.deep, 0], { stroke: ink.lamp, width: 3 }),
    ),
  ];
}

/** The columns, the furthest first. */
export function drawColumns(): string[] {
  return columns.toReversed().flatMap((y) =>
    [-4.4, 3.6].map((x) =>
      [
        block(view, [x, y, 0], [0.8, 0.8, hall.high], {
          top: ink.chalk,
          front: mix(ink.chalk, ink.mist, 0.5),
          side: mix(ink.mist, ink.slate, 0.55),
        }),
        face(view, plane([x, x + 0.8], y, [0, 0.3]), { fill: ink.slate }),
        face(view, plane([x, x + 0.8], y, [1.9, 2.1]), { fill: ink.brick }),
      ].join(''),
    ),
  );
}
