import { drawBandSaw } from './band-saw';
import { chance, circle, ink, mix, path, picture, rect, round, type Point } from './pen';
import { figure } from './people';
import { block, face, perspective, rod } from './perspective';
import { drawPrinters, drawRoom, drawTools, drawWindow, oak } from './workshop-room';

/** The model workshop on a winter afternoon: the old band saw, and a model of a long hall under the lamp. */
export function drawModelWorkshop(): string {
  return picture(
    drawRoom(),
    drawWindow(),
    drawPrinters(),
    drawTools(),
    drawLampLight(),
    drawBandSaw([430, 1010]),
    drawMaker(),
    drawBench(),
    drawModel(),
    drawLamp(),
  );
}

function drawLampLight(): string[] {
  return [
    path('M1300 520L1380 520L1850 960L830 960z', { fill: ink.lamp, opacity: 0.16 }),
    path('M1316 520L1364 520L1700 960L980 960z', { fill: ink.lamp, opacity: 0.14 }),
  ];
}

function drawMaker(): string {
  return figure([1010, 1090], 690, {
    pose: 'bends',
    coat: mix(ink.deep, ink.river, 0.2),
    legs: ink.night,
    hair: ink.shade,
    faces: 1,
  });
}

function drawBench(): string[] {
  const next = chance(1963);
  const grain = Array.from({ length: 34 }, () => {
    const y = 880 + next() * 46;
    const x = 840 + next() * 690;
    return `M${round(x)} ${round(y)}q${round(60 + next() * 60)} ${round(-4 + next() * 8)} ${round(140 + next() * 180)} 0`;
  });
  const front = mix(oak, ink.night, 0.35);
  return [
    path('M840 868L1860 868L1920 934L770 934z', { fill: mix(oak, ink.lamp, 0.35) }),
    path(grain.join(''), { fill: 'none', stroke: ink.brick, width: 2.5, opacity: 0.4 }),
    rect(770, 934, 1150, 44, { fill: front }),
    rect(820, 978, 74, 222, { fill: mix(front, ink.night, 0.3) }),
    rect(1800, 978, 74, 222, { fill: mix(front, ink.night, 0.3) }),
    rect(894, 1120, 906, 30, { fill: mix(front, ink.night, 0.45) }),
    ...blocks.map(([x, y, wide, tall, fill]) =>
      [
        rect(x, y, wide, tall, { fill }),
        rect(x + wide * 0.7, y, wide * 0.3, tall, { fill: ink.night, opacity: 0.3 }),
      ].join(''),
    ),
  ];
}

const blocks: [number, number, number, number, string][] = [
  [930, 1040, 150, 80, mix(ink.brick, ink.night, 0.25)],
  [1100, 1060, 110, 60, mix(ink.ochre, ink.night, 0.2)],
  [1230, 1022, 90, 98, mix(ink.clay, ink.night, 0.3)],
  [1350, 1070, 220, 50, mix(ink.lamp, ink.night, 0.3)],
  [1590, 1046, 140, 74, mix(ink.clay, ink.night, 0.2)],
];

const model = perspective({ eye: [0.55, -3, 1.5], focal: 1080, horizon: 478, centre: 1500 });
const lit = mix(ink.lamp, ink.chalk, 0.5);

function drawModel(): string[] {
  const [wide, deep, base] = [2, 0.66, 0.34];
  const columns = Array.from({ length: 15 }, (_, index) => -0.9 + index * 0.135);
  const column = (x: number, y: number, tone: string): string =>
    rod(model, [x, y, base], [x, y, base + 0.3], { stroke: tone, width: 6 });
  return [
    face(
      model,
      [
        [-1.2, -0.2, base - 0.04],
        [1.05, -0.2, base - 0.04],
        [1.05, 0.2, base - 0.04],
        [-1.2, 0.6, base - 0.04],
      ],
      { fill: ink.night, opacity: 0.25 },
    ),
    block(model, [-1.05, -0.08, base - 0.04], [wide + 0.2, deep + 0.16, 0.04], {
      top: mix(ink.clay, ink.lamp, 0.45),
      front: mix(ink.clay, ink.brick, 0.5),
      side: ink.brick,
    }),
    ...columns.map((x) =>
      face(
        model,
        [
          [x, 0, base],
          [x + 0.03, 0, base],
          [x + 0.28, deep, base],
          [x + 0.25, deep, base],
        ],
        { fill: ink.brick, opacity: 0.35 },
      ),
    ),
    ...columns.map((x) => column(x, deep, mix(ink.clay, ink.brick, 0.4))),
    ...columns.map((x) => column(x, 0, lit)),
    ...drawModelRoof(deep, base),
  ];
}

function drawModelRoof(deep: number, base: number): string[] {
  const purlins = Array.from({ length: 15 }, (_, index) => -0.95 + index * 0.137);
  return [
    face(
      model,
      [
        [-0.98, 0, base + 0.3],
        [1.02, 0, base + 0.3],
        [1.02, deep / 2, base + 0.46],
        [-0.98, deep / 2, base + 0.46],
      ],
      { fill: mix(lit, ink.ochre, 0.15) },
    ),
    ...purlins.map((x) =>
      rod(model, [x, 0, base + 0.3], [x, deep / 2, base + 0.46], {
        stroke: mix(ink.clay, ink.brick, 0.3),
        width: 4,
      }),
    ),
    rod(model, [-0.98, 0, base + 0.3], [1.02, 0, base + 0.3], { stroke: ink.chalk, width: 8 }),
    rod(model, [-0.98, deep / 2, base + 0.46], [1.02, deep / 2, base + 0.46], {
      stroke: ink.chalk,
      width: 6,
    }),
  ];
}

function drawLamp(): string[] {
  const joints: Point[] = [
    [1820, 868],
    [1720, 540],
    [1470, 350],
    [1352, 452],
  ];
  return [
    path(`M${joints.map(([x, y]) => `${x} ${y}`).join('L')}`, {
      fill: 'none',
      stroke: ink.night,
      width: 13,
      cap: 'round',
    }),
    ...joints.slice(1, 3).map((joint) => circle(joint, 16, { fill: ink.seal })),
    rect(1770, 852, 100, 24, { fill: ink.night }),
    circle([1340, 522], 30, { fill: ink.chalk }),
    path('M1290 526Q1280 452 1338 436Q1396 452 1392 526z', { fill: ink.seal }),
    path('M1352 440Q1396 456 1392 526H1362z', { fill: mix(ink.seal, ink.night, 0.35) }),
  ];
}
