import { circle, fade, ink, mix, path, picture, rect, round, type Point } from './pen';
import { figureAt, figureShadow, type Dress } from './people';
import type { Place } from './perspective';
import { crown, hills } from './scenery';
import { drawInnerWall } from './school-blackboards';
import { drawBench, drawCeiling, drawFloor, drawParapet, view } from './school-corridor';

/** The corridor of Songlin school in the morning sun: the bench, the boxes, the blackboards, the hills. */
export function drawCorridorSchool(): string {
  return picture(
    drawHills(),
    drawFloor(),
    drawCeiling(),
    drawInnerWall(),
    drawParapet(),
    drawBench(),
    drawChildren(),
  );
}

function drawHills(): string[] {
  const inks = [ink.moss, mix(ink.moss, ink.leaf, 0.6), mix(ink.leaf, ink.lamp, 0.3)] as const;
  return [
    fade('morning', mix(ink.mist, ink.river, 0.3), ink.chalk),
    rect(0, 0, 1920, 900, { fill: 'url(#morning)' }),
    hills(330, 900, { seed: 2, swing: 90, fill: mix(ink.river, ink.mist, 0.35) }),
    hills(440, 900, { seed: 11, swing: 60, rough: 8, fill: mix(ink.leaf, ink.river, 0.55) }),
    hills(530, 900, { seed: 6, swing: 34, rough: 12, fill: ink.leaf }),
    ...[60, 250, 420].map((x, index) =>
      crown([x, 560 - index * 14], [170 - index * 34, 140 - index * 30], {
        seed: 12 + index,
        inks,
        leaves: 420,
        light: -1,
      }),
    ),
    rect(0, 640, 1100, 300, { fill: mix(ink.leaf, ink.lamp, 0.25) }),
  ];
}

type Child = { at: Place; tall: number; dress: Dress };

const book = ([x, y]: Point): string =>
  path(`M${round(x - 2)} ${round(y - 6)}l9 -3l3 9l-9 3z`, { fill: ink.chalk });
const ball = ([x, y]: Point): string => circle([x + 13, y + 44], 8, { fill: ink.seal });

const children: Child[] = [
  {
    at: [0.55, 5.6, 0],
    tall: 1.28,
    dress: {
      pose: 'runs',
      coat: ink.seal,
      legs: ink.slate,
      hairdo: 'tail',
      faces: 1,
      isChild: true,
    },
  },
  {
    at: [-0.45, 7.4, 0],
    tall: 1.34,
    dress: { pose: 'runs', coat: ink.deep, legs: ink.night, isChild: true, faces: 1 },
  },
  {
    at: [1.55, 8.2, 0],
    tall: 1.3,
    dress: {
      pose: 'reaches',
      coat: ink.chalk,
      legs: ink.deep,
      isChild: true,
      faces: 1,
      hairdo: 'bob',
      hem: 12,
    },
  },
  {
    at: [-1.65, 6.9, 0],
    tall: 1.25,
    dress: {
      pose: 'sits',
      coat: ink.leaf,
      legs: ink.night,
      isChild: true,
      hairdo: 'bob',
      holds: book,
    },
  },
  {
    at: [-1.65, 10.2, 0],
    tall: 1.3,
    dress: { pose: 'sits', coat: ink.ochre, legs: ink.slate, isChild: true },
  },
  {
    at: [-1.62, 11.3, 0],
    tall: 1.25,
    dress: {
      pose: 'sits',
      coat: ink.seal,
      legs: ink.night,
      isChild: true,
      hairdo: 'tail',
      faces: -1,
    },
  },
  {
    at: [1.3, 13.5, 0],
    tall: 1.62,
    dress: { pose: 'points', coat: ink.moss, legs: ink.night, hairdo: 'bun', hem: 16 },
  },
  {
    at: [0.6, 14.2, 0],
    tall: 1.3,
    dress: { pose: 'stands', coat: ink.brick, legs: ink.night, isChild: true },
  },
  {
    at: [0.1, 13.8, 0],
    tall: 1.28,
    dress: { pose: 'stands', coat: ink.river, legs: ink.night, isChild: true, hairdo: 'tail' },
  },
  {
    at: [-0.7, 18, 0],
    tall: 1.3,
    dress: { pose: 'walks', coat: ink.chalk, legs: ink.slate, isChild: true, holds: ball },
  },
  {
    at: [0.7, 24, 0],
    tall: 1.3,
    dress: { pose: 'walks', coat: ink.seal, legs: ink.night, isChild: true, faces: -1 },
  },
  {
    at: [-0.2, 27, 0],
    tall: 1.3,
    dress: { pose: 'walks', coat: ink.deep, legs: ink.night, isChild: true },
  },
  { at: [0.3, 36, 0], tall: 1.6, dress: { pose: 'stands', coat: ink.line, legs: ink.night } },
];

function drawChildren(): string[] {
  return children
    .toSorted((a, b) => b.at[1] - a.at[1])
    .map(({ at, tall, dress }) => {
      const foot = view(at);
      const size = foot[1] - view([at[0], at[1], tall])[1];
      const shadow =
        dress.pose === 'sits'
          ? ''
          : figureShadow(foot, size, dress, { fill: ink.night, fall: [0.85, -0.2], opacity: 0.3 });
      return shadow + figureAt(view, at, tall, dress);
    });
}
