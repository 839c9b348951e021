import { ground } from './clinic-earth';
import { drawGable, drawLongWall, drawRoof } from './clinic-house';
import {
  chance,
  circle,
  fade,
  group,
  ink,
  line,
  mix,
  path,
  picture,
  rect,
  round,
  type Point,
} from './pen';
import { figure, figureShadow, type Dress } from './people';
import { birds, hills, leafPath, tree } from './scenery';

/** The clinic of rammed earth in the morning: the long wall with its layers, the door in the gable under the persimmon. */
export function drawVillageClinic(): string {
  return picture(
    drawValley(),
    drawSquare(),
    drawGable(),
    drawLongWall(),
    drawRoof(),
    drawPersimmon(),
    drawBusStop(),
    drawNeighbours(),
  );
}

function drawValley(): string[] {
  return [
    fade('dawn', mix(ink.mist, ink.chalk, 0.2), mix(ink.lamp, ink.chalk, 0.55)),
    rect(0, 0, 1920, 900, { fill: 'url(#dawn)' }),
    circle([420, 300], 78, { fill: ink.chalk }),
    hills(330, 900, { seed: 17, swing: 105, fill: mix(ink.river, ink.mist, 0.4) }),
    hills(440, 900, { seed: 5, swing: 80, rough: 7, fill: mix(ink.leaf, ink.river, 0.55) }),
    hills(560, 900, { seed: 8, swing: 62, rough: 12, fill: mix(ink.leaf, ink.moss, 0.3) }),
    ...terraces(),
    birds([760, 210], { seed: 4, stroke: ink.line, count: 8 }),
  ];
}

function terraces(): string[] {
  return Array.from({ length: 6 }, (_, step) => {
    const y = 640 + step * 38;
    return path(
      `M0 ${y}Q240 ${y - 30 + step * 4} 560 ${y - 6}T1240 ${y - 14}T1920 ${y - 26}V960H0z`,
      { fill: mix(ink.leaf, ink.lamp, step % 2 ? 0.22 : 0.42) },
    );
  });
}

function drawSquare(): string[] {
  const next = chance(45);
  const clay = mix(ink.clay, ink.paper, 0.45);
  const gravel = Array.from({ length: 420 }, () => {
    const near = next() ** 1.4;
    return `M${Math.round(next() * 1960 - 20)} ${Math.round(ground + 20 + near * 245)}h${Math.round(3 + near * 13)}`;
  });
  return [
    fade('square', mix(clay, ink.ochre, 0.15), clay),
    rect(0, ground - 14, 1920, 290, { fill: 'url(#square)' }),
    path(gravel.join(''), { stroke: ink.brick, width: 3, opacity: 0.3 }),
    path('M1400 920Q1560 980 1580 1200H1920V1010Q1700 980 1560 918z', {
      fill: mix(clay, ink.chalk, 0.45),
    }),
    path(`M150 ${ground}L1560 ${ground}L1790 ${ground + 84}L330 ${ground + 84}z`, {
      fill: ink.night,
      opacity: 0.24,
    }),
  ];
}

function drawPersimmon(): string[] {
  const next = chance(303);
  const leaves = [
    mix(ink.moss, ink.night, 0.12),
    ink.moss,
    mix(ink.leaf, ink.ochre, 0.25),
  ] as const;
  const blossom = Array.from({ length: 110 }, () => {
    const [angle, out] = [next() * 2 * Math.PI, Math.sqrt(next())];
    const at: Point = [1692 + Math.cos(angle) * out * 205, 440 + Math.sin(angle) * out * 185];
    return circle(at, 4 + next() * 4, { fill: next() < 0.6 ? ink.lamp : ink.chalk });
  });
  const fallen = Array.from({ length: 26 }, () =>
    leafPath([1480 + next() * 420, 960 + next() * 110], 14 + next() * 8, next() * 0.8 - 0.4),
  );
  return [
    path(
      `M1540 ${ground + 30}Q1700 ${ground + 8} 1860 ${ground + 40}Q1990 ${ground + 90} 1800 ${ground + 108}Q1560 ${ground + 110} 1540 ${ground + 30}z`,
      { fill: ink.night, opacity: 0.24 },
    ),
    tree([1690, ground + 30], 760, {
      seed: 61,
      inks: leaves,
      trunk: mix(ink.line, ink.brick, 0.2),
      leaves: 900,
      spread: 0.72,
    }),
    ...blossom,
    path(fallen.join(''), { fill: ink.leaf }),
  ];
}

function drawBusStop(): string {
  return group([
    line([1840, 1090], [1840, 700], { stroke: ink.line, width: 10 }),
    circle([1840, 690], 52, { fill: ink.chalk }),
    circle([1840, 690], 46, { fill: ink.deep }),
    path('M1816 672h48v34h-48zM1822 706h8v8h-8zM1850 706h8v8h-8z', { fill: ink.chalk }),
    path('M1822 678h15v13h-15zM1843 678h15v13h-15z', { fill: ink.deep }),
  ]);
}

const stick = ([x, y]: Point): string =>
  path(`M${round(x)} ${round(y - 2)}L${round(x + 5)} -1`, {
    stroke: mix(ink.clay, ink.night, 0.4),
    width: 2.4,
    cap: 'round',
  });

const neighbours: [Point, number, Dress][] = [
  [
    [430, ground + 4],
    236,
    { pose: 'sits', coat: ink.deep, legs: ink.line, isOld: true, hair: ink.mist },
  ],
  [
    [600, ground + 4],
    232,
    {
      pose: 'sits',
      coat: ink.brick,
      legs: ink.night,
      hairdo: 'bun',
      hair: ink.mist,
      isOld: true,
      faces: -1,
      hem: 6,
    },
  ],
  [[830, ground + 4], 238, { pose: 'sits', coat: ink.slate, legs: ink.night, hairdo: 'straw' }],
  [
    [1330, ground + 26],
    262,
    { pose: 'points', coat: ink.chalk, legs: ink.slate, hair: ink.stone, hem: 20 },
  ],
  [
    [1080, ground + 100],
    262,
    {
      pose: 'walks',
      coat: ink.seal,
      legs: ink.line,
      hairdo: 'bun',
      hair: ink.shade,
      isOld: true,
      holds: stick,
      hem: 8,
    },
  ],
  [
    [990, ground + 112],
    186,
    { pose: 'walks', coat: ink.ochre, legs: ink.deep, isChild: true, hairdo: 'tail' },
  ],
];

function drawNeighbours(): string[] {
  return neighbours.map(([foot, height, dress]) => {
    const shadow =
      dress.pose === 'sits'
        ? ''
        : figureShadow(foot, height, dress, { fill: ink.night, fall: [1, 0.26], opacity: 0.3 });
    return shadow + figure(foot, height, dress);
  });
}
