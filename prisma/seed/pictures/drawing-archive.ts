import { cabinet, drawDrawers, drawOpenDrawers } from './archive-drawers';
import {
  fade,
  group,
  ink,
  line,
  mix,
  path,
  picture,
  polygon,
  rect,
  round,
  type Point,
} from './pen';
import { figure, type Dress } from './people';

/** A wall of steel drawers, some of them open, and the people who empty them. */
export function drawDrawingArchive(): string {
  return picture(drawRoom(), drawDrawers(), drawDaylight(), drawOpenDrawers(), drawPeople());
}

function drawRoom(): string[] {
  return [
    fade('floor', mix(ink.slate, ink.night, 0.35), mix(ink.slate, ink.stone, 0.4)),
    rect(0, 0, 1920, 1200, { fill: mix(ink.slate, ink.night, 0.55) }),
    rect(0, cabinet.foot - 4, 1920, 190, { fill: 'url(#floor)' }),
    rect(
      cabinet.left - 14,
      cabinet.top - 14,
      cabinet.right - cabinet.left + 28,
      cabinet.foot - cabinet.top + 40,
      { fill: ink.night },
    ),
  ];
}

function drawDaylight(): string[] {
  const beam = (from: number, across: number): Point[] => [
    [from, 0],
    [from + across, 0],
    [from + across - 760, 1200],
    [from - 760, 1200],
  ];
  return [
    path('M0 0L860 0L100 1200L0 1200z', { fill: ink.night, opacity: 0.42 }),
    polygon(beam(1080, 34), { fill: ink.night, opacity: 0.3 }),
    polygon(beam(1360, 34), { fill: ink.night, opacity: 0.3 }),
    path('M1660 0L1920 0L1920 1200L900 1200z', { fill: ink.night, opacity: 0.42 }),
  ];
}

const roll = ([x, y]: Point): string =>
  group(
    [
      path('M-46 -5H44Q48 0 44 6H-46z', { fill: ink.chalk }),
      path('M-46 1H46Q47 4 44 6H-46z', { fill: ink.shade }),
      path('M-50 0.5a4 5.5 0 1 0 8 0a4 5.5 0 1 0 -8 0z', {
        fill: ink.shade,
        stroke: ink.slate,
        width: 1,
      }),
      path('M-12 -5q3 5 0 11h5q3 -6 0 -11z', { fill: ink.seal }),
    ],
    `translate(${round(x)} ${round(y)}) rotate(-9)`,
  );

/** A pencilled elevation with a remark in red in its margin. */
const sheet = ([x, y]: Point): string =>
  group(
    [
      path('M-4 -24L58 -30Q52 -2 60 24L-2 27z', { fill: ink.chalk }),
      path('M58 -30Q52 -2 60 24L52 24.5Q46 -2 52 -29.5z', { fill: ink.shade, opacity: 0.6 }),
      path(
        'M2 18L48 17M6 18V-5M13 18V-5M20 18V-5M27 18V-5M34 18V-5M41 17V-5M3 -6L44 -8M5 -9L23 -19L42 -11M23 -24V24',
        { fill: 'none', stroke: ink.slate, width: 1.1 },
      ),
      path('M8 18V4q2 -4 4 0v14M22 18V4q2 -4 4 0v14M36 17V4q2 -4 4 0v13', {
        fill: 'none',
        stroke: ink.slate,
        width: 0.8,
      }),
      path('M2 -19l9 -1M2 -16l6 -1M2 -13l8 -1', {
        fill: 'none',
        stroke: ink.seal,
        width: 1.5,
        cap: 'round',
      }),
    ],
    `translate(${round(x)} ${round(y)})`,
  );

const people: [Point, number, Dress][] = [
  [
    [300, 1085],
    385,
    { pose: 'walks', coat: ink.deep, legs: ink.night, hairdo: 'short', faces: -1, holds: roll },
  ],
  [
    [560, 1100],
    365,
    {
      pose: 'reads',
      coat: ink.seal,
      legs: ink.night,
      hairdo: 'bun',
      hair: ink.shade,
      hem: 14,
      faces: 1,
      holds: sheet,
    },
  ],
  [
    [868, 1090],
    390,
    { pose: 'pushes', coat: ink.ochre, legs: ink.line, hairdo: 'short', faces: 1 },
  ],
  [[1352, 1090], 368, { pose: 'pushes', coat: ink.moss, legs: ink.line, hairdo: 'bob', faces: -1 }],
];

function drawPeople(): string[] {
  return [
    ...people.map(([[x, y], height]) =>
      path(
        `M${x - height * 0.16} ${y}Q${x} ${y - 14} ${x + height * 0.16} ${y}Q${x + height * 0.3} ${y + 40} ${x - height * 0.4} ${y + 34}z`,
        { fill: ink.night, opacity: 0.4 },
      ),
    ),
    ...people.map(([foot, height, dress]) => figure(foot, height, dress)),
    ...drawLadder(),
  ];
}

function drawLadder(): string[] {
  const wood = mix(ink.clay, ink.ochre, 0.4);
  const rungs = Array.from({ length: 15 }, (_, rung) => {
    const share = rung / 15;
    return line([1586 + share * 46, 1076 - share * 960], [1690 + share * 30, 1076 - share * 960], {
      stroke: wood,
      width: 9,
    });
  });
  return [
    line([1600, 1090], [1650, 130], { stroke: ink.night, width: 16 }),
    line([1580, 1090], [1632, 110], { stroke: wood, width: 13 }),
    line([1696, 1090], [1722, 110], { stroke: wood, width: 13 }),
    ...rungs,
    figure([1650, 700], 380, {
      pose: 'reaches',
      coat: ink.chalk,
      legs: ink.deep,
      hairdo: 'tail',
      faces: -1,
      hem: 6,
    }),
  ];
}
