import { chance, circle, ink, mix, type Point } from './pen';
import { edge, face, plane, type Four, type Place } from './perspective';
import { bonds, drawRender, front, view } from './test-wall-faces';

export const back = 4.6;

type Wall = { face: string; bond?: 'earth' | 'brick' | 'block'; damp: number; eaves?: true };

export const walls: Wall[] = [
  { face: ink.ochre, bond: 'earth', damp: 0.1, eaves: true },
  { face: ink.chalk, damp: 0.12 },
  { face: ink.brick, bond: 'brick', damp: 0.3 },
  { face: ink.stone, damp: 0.95 },
  { face: ink.mist, bond: 'block', damp: 0.5 },
  { face: ink.clay, bond: 'earth', damp: 0.25, eaves: true },
  { face: ink.slate, damp: 0.85 },
  { face: ink.brick, bond: 'brick', damp: 0.4 },
  { face: ink.shade, bond: 'block', damp: 0.3 },
];

/** A rectangle on the face of a wall, in metres from its foot at the left. */
export function panel(index: number, [from, to]: Point, [low, high]: Point): Four {
  const x = index * 2.9;
  return plane([x + from, x + to], front, [low, high]);
}

/** The nine test walls, the furthest first. */
export function drawWalls(): string[] {
  return walls.map((wall, index) => drawWall(wall, index)).reverse();
}

function drawWall(wall: Wall, index: number): string {
  const x = index * 2.9;
  const dark = mix(wall.face, ink.night, 0.5);
  return [
    face(view, plane(x, [front, back], [0, 2.05]), { fill: dark }),
    face(view, panel(index, [0, 2], [0, 2.05]), { fill: wall.face }),
    wall.bond ? bonds[wall.bond](index, wall.face) : drawRender(index, wall.face),
    drawDamp(index, wall.damp),
    face(view, panel(index, [-0.08, 2.08], [0, 0.16]), { fill: mix(ink.slate, ink.stone, 0.3) }),
    drawProbes(index),
    drawCap(x, wall.eaves ? 0.62 : 0.1),
  ].join('');
}

function drawDamp(index: number, damp: number): string {
  const next = chance(index * 3 + 1);
  const stain = (share: number): Place[] => [
    ...Array.from({ length: 21 }, (_, step): Place => [
      index * 2.9 + step * 0.1,
      front,
      0.16 + damp * share * (1 + Math.sin(step * 0.7 + index) * 0.22 + next() * 0.25),
    ]),
    [index * 2.9 + 2, front, 0.1],
    [index * 2.9, front, 0.1],
  ];
  return [1.35, 0.9, 0.5]
    .map((share) => face(view, stain(share), { fill: ink.night, opacity: 0.17 }))
    .join('');
}

function drawProbes(index: number): string {
  const x = index * 2.9;
  const dots = Array.from({ length: 15 }, (_, probe): Place => [
    x + 0.5 + (probe % 3) * 0.5,
    front,
    0.45 + Math.floor(probe / 3) * 0.33,
  ]);
  const size = Math.max(1.5, 5 - index * 0.6);
  return [
    ...[0.5, 1, 1.5].map((at) =>
      edge(
        view,
        [
          [x + at, front, 1.77],
          [x + at, front, 0.3],
          [x + 2.4, front - 0.2, 0.02],
        ],
        { stroke: ink.night, width: size * 0.4, opacity: 0.8 },
      ),
    ),
    ...dots.map((dot) => circle(view(dot), size, { fill: ink.seal })),
  ].join('');
}

function drawCap(x: number, out: number): string {
  const [left, right, low, high] = [x - 0.12, x + 2.12, 2.05, out > 0.3 ? 2.3 : 2.13];
  return [
    out > 0.3
      ? face(
          view,
          [
            [x, front, 2.05],
            [x + 2, front, 2.05],
            [x + 2, front, 1.55],
            [x, front, 1.75],
          ],
          { fill: ink.night, opacity: 0.35 },
        )
      : '',
    face(
      view,
      [
        [left, front - out, low],
        [left, back + out, low],
        [left, back, high],
        [left, front, high],
      ],
      { fill: mix(ink.slate, ink.night, 0.6) },
    ),
    face(
      view,
      [
        [left, front - out, low],
        [right, front - out, low],
        [right, front, high],
        [left, front, high],
      ],
      { fill: mix(ink.slate, ink.night, 0.25) },
    ),
    face(view, plane([left, right], front - out, [low - 0.05, low]), { fill: ink.night }),
  ].join('');
}
