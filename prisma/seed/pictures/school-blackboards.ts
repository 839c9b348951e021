import { chance, ink, mix, type Point } from './pen';
import { edge, face, plane, type Place, type Four } from './perspective';
import { bays, high, length, right, view } from './school-corridor';

/** The wall of the classrooms: doors, blackboards, and the sun on it. */
export function drawInnerWall(): string[] {
  const at = (from: number, to: number, low: number, top: number): Four =>
    plane(right, [from, to], [low, top]);
  const plaster = mix(ink.ochre, ink.clay, 0.3);
  return [
    face(view, at(0.8, length, 0, high), { fill: plaster }),
    face(view, at(0.8, length, 0, 0.12), { fill: ink.brick }),
    ...bays.map((deep) =>
      face(
        view,
        [
          [right, deep + 2.5, 0],
          [right, deep + 5.1, 0],
          [right, deep + 6, 1.15],
          [right, deep + 3.4, 1.15],
        ],
        { fill: ink.lamp, opacity: 0.75 },
      ),
    ),
    ...bays.map((deep, bay) =>
      bay % 3 === 1 ? drawDoor(at, deep) : drawBlackboard(at, deep, bay),
    ),
    ...bays.map((deep) =>
      face(view, at(deep + 0.1, deep + 2.8, 2.72, 3.1), { fill: mix(ink.mist, ink.deep, 0.25) }),
    ),
  ];
}

type Patch = (from: number, to: number, low: number, top: number) => Four;

function drawDoor(at: Patch, deep: number): string {
  return [
    face(view, at(deep + 0.6, deep + 2.2, 0, 2.5), { fill: ink.chalk }),
    face(view, at(deep + 0.72, deep + 2.08, 0, 2.4), { fill: ink.deep }),
    face(view, at(deep + 0.9, deep + 1.9, 1.2, 2.2), { fill: ink.lamp }),
  ].join('');
}

const ring: Point[] = Array.from({ length: 15 }, (_, step) => [
  0.15 + Math.cos((step * Math.PI) / 7) * 0.14,
  0.14 + Math.sin((step * Math.PI) / 7) * 0.14,
]);
const shapes: Point[][][] = [
  [
    [
      [0, 0],
      [0.34, 0],
      [0.17, 0.28],
      [0, 0],
    ],
  ],
  [
    [
      [0, 0],
      [0.3, 0],
      [0.3, 0.24],
      [0, 0.24],
      [0, 0],
    ],
  ],
  [ring],
  [
    [
      [0, 0],
      [0, 0.26],
    ],
    [
      [0.08, 0],
      [0.08, 0.26],
    ],
    [
      [0.16, 0],
      [0.16, 0.26],
    ],
    [
      [0.24, 0],
      [0.24, 0.26],
    ],
    [
      [-0.04, 0.04],
      [0.3, 0.22],
    ],
  ],
  [
    [
      [0, 0.13],
      [0.28, 0.13],
    ],
    [
      [0.14, 0],
      [0.14, 0.26],
    ],
  ],
  [
    [
      [0.02, 0],
      [0.02, 0.16],
      [0.17, 0.28],
      [0.32, 0.16],
      [0.32, 0],
      [0.02, 0],
    ],
    [
      [0.13, 0],
      [0.13, 0.1],
      [0.21, 0.1],
      [0.21, 0],
    ],
  ],
];

function drawBlackboard(at: Patch, deep: number, bay: number): string {
  const next = chance(bay + 50);
  const chalked = Array.from({ length: deep < 30 ? 11 : 3 }, (_, index) => {
    const [y, z] = [deep + 0.35 + (index % 4) * 0.6, 2.2 - Math.floor(index / 4) * 0.42];
    const shape = shapes[Math.floor(next() * shapes.length)] ?? [];
    return shape.map((part) =>
      edge(
        view,
        part.map(([dy, dz]): Place => [right, y + dy, z + dz]),
        { stroke: ink.chalk, width: Math.max(1, 16 / deep), cap: 'round' },
      ),
    );
  });
  return [
    face(view, at(deep + 0.15, deep + 2.75, 0.85, 2.6), { fill: mix(ink.clay, ink.night, 0.45) }),
    face(view, at(deep + 0.22, deep + 2.68, 0.92, 2.53), { fill: mix(ink.moss, ink.night, 0.55) }),
    ...chalked.flat(),
  ].join('');
}
