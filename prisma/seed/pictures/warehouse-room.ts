import { chance, ink, mix, path } from './pen';
import { edge, face, level, perspective, ruled, upright } from './perspective';
import type { Four, Place } from './perspective';

/** The room as one sees it from the door. */
export const doorView = perspective({
  eye: [1.1, -2, 1.75],
  focal: 1120,
  horizon: 790,
  centre: 1010,
});

/** Half its width, its length, the height of its walls and of its ridge, in metres. */
export const room = { half: 7, length: 52, wall: 4.6, ridge: 9.2 };

export function drawFloor(): string {
  const { half, length } = room;
  const planks = level([-half, 0, 0], 2 * half, length);
  const next = chance(3);
  const joints = Array.from({ length: 260 }, () => {
    const x = -half + Math.floor(next() * 44) * (14 / 44);
    const y = 2 + next() ** 1.4 * 40;
    return edge(
      doorView,
      [
        [x, y, 0],
        [x + 14 / 44, y, 0],
      ],
      { stroke: ink.night, width: 1.2, opacity: 0.7 },
    );
  });
  return [
    face(doorView, planks, { fill: mix(ink.brick, ink.clay, 0.5) }),
    ...Array.from({ length: 15 }, (_, index) =>
      face(doorView, level([-half + index * 0.95, 0, 0], 0.32, length), {
        fill: mix(ink.brick, ink.night, 0.2),
        opacity: 0.5,
      }),
    ),
    ruled(doorView, planks, 44, { stroke: mix(ink.brick, ink.night, 0.45), width: 1.4 }),
    ...joints,
  ].join('');
}

/** The east wall, taken down and put up again brick by brick. */
export function drawBrickWall(): string {
  const { half, length, wall } = room;
  const next = chance(61);
  const bricks = Array.from({ length: 900 }, () => {
    const [deep, course] = [4 + next() ** 1.5 * 44, Math.floor(next() * 34)];
    const four = upright([-half, deep, course * 0.135], [0, 0.5], 0.12);
    return { four, tone: Math.floor(next() * 4) };
  });
  const tones = [
    ink.clay,
    mix(ink.brick, ink.night, 0.3),
    mix(ink.brick, ink.clay, 0.5),
    mix(ink.clay, ink.shade, 0.5),
  ];
  return [
    face(doorView, upright([-half, 0, 0], [0, length], wall), { fill: ink.brick }),
    ...tones.map((fill, tone) =>
      path(
        bricks
          .filter((brick) => brick.tone === tone)
          .map(({ four }) => outline(four))
          .join(''),
        { fill, opacity: 0.8 },
      ),
    ),
    ruled(doorView, turned(upright([-half, 0, 0], [0, length], wall)), 34, {
      stroke: mix(ink.brick, ink.night, 0.4),
      width: 1.1,
      opacity: 0.7,
    }),
    ...[8, 17, 26, 35].map(drawWindow),
  ].join('');
}

function outline(four: Four): string {
  return `M${four.map((place) => doorView(place).map(Math.round).join(' ')).join('L')}z`;
}

/** The same face, ruled the other way. */
export function turned([a, b, c, d]: Four): Four {
  return [a, d, c, b];
}

/** One of the old small windows with its flat arch and iron shutters. */
function drawWindow(deep: number): string {
  const x = -room.half;
  const arch = [0, 0.2, 0.4, 0.6, 0.8, 1].map((share): Place => [
    x,
    deep + 1.5 * share,
    3 + Math.sin(share * Math.PI) * 0.3,
  ]);
  return [
    face(
      doorView,
      [
        [x, deep - 0.2, 1.2],
        [x, deep - 0.2, 3.1],
        [x, deep + 0.75, 3.6],
        [x, deep + 1.7, 3.1],
        [x, deep + 1.7, 1.2],
      ],
      { fill: mix(ink.brick, ink.night, 0.45) },
    ),
    face(doorView, [[x, deep, 1.3], ...arch, [x, deep + 1.5, 1.3]], { fill: ink.mist }),
    edge(
      doorView,
      [
        [x, deep + 0.75, 1.3],
        [x, deep + 0.75, 3.3],
      ],
      { stroke: ink.line, width: 4 },
    ),
    edge(
      doorView,
      [
        [x, deep, 2.2],
        [x, deep + 1.5, 2.2],
      ],
      { stroke: ink.line, width: 3 },
    ),
  ].join('');
}

/** Fourteen hundred boxes on the other long side. */
export function drawShelfWall(): string {
  const { half, length, wall } = room;
  const next = chance(5);
  const inks = [ink.shade, ink.clay, ink.stone, ink.deep, ink.chalk];
  const boxes = inks.map(() => '');
  for (let shelf = 0; shelf < 9; shelf += 1) {
    for (let deep = 3.4; deep < 50; deep += 0.42) {
      if (next() < 0.06) continue;
      const four = upright([half - 0.4, deep, 0.25 + shelf * 0.46], [0, 0.34], 0.36);
      boxes[Math.floor(next() ** 1.6 * inks.length)] += outline(four);
    }
  }
  const frame = upright([half - 0.4, 2, 0.15], [0, 50], 4.15);
  return [
    face(doorView, upright([half, 0, 0], [0, length], wall), {
      fill: mix(ink.brick, ink.night, 0.35),
    }),
    face(doorView, frame, { fill: mix(ink.night, ink.brick, 0.3) }),
    ...boxes.map((d, index) => path(d, { fill: mix(inks[index] ?? ink.shade, ink.brick, 0.22) })),
    ruled(doorView, frame, 24, { stroke: mix(ink.night, ink.brick, 0.35), width: 5 }),
  ].join('');
}

export function drawFarWall(): string {
  const { half, length, wall, ridge } = room;
  const gable: Place[] = [
    [-half, length, 0],
    [half, length, 0],
    [half, length, wall],
    [0, length, ridge],
    [-half, length, wall],
  ];
  return [
    face(doorView, gable, { fill: ink.clay }),
    face(doorView, upright([-1.4, length, 0], [2.8, 0], 3.4), { fill: ink.lamp }),
    edge(
      doorView,
      [
        [0, length, 0],
        [0, length, 3.4],
      ],
      { stroke: ink.brick, width: 2 },
    ),
  ].join('');
}
