import {
  chance,
  fade,
  ink,
  line,
  mix,
  path,
  polygon,
  polyline,
  rect,
  round,
  type Point,
} from './pen';
import { hills, waterLines } from './scenery';

export const ground = 370;

/** The far bank under the rain. */
export function drawRainySky(): string[] {
  const tower = mix(ink.river, ink.mist, 0.45);
  const next = chance(5);
  const towers = Array.from({ length: 15 }, (_, index) => {
    const tall = 60 + next() * 190;
    return rect(index * 58 - 20 + next() * 20, 600 - tall, 30 + next() * 34, tall, { fill: tower });
  });
  return [
    fade('wet', mix(ink.river, ink.slate, 0.4), mix(ink.mist, ink.chalk, 0.3)),
    rect(0, 0, 1920, 700, { fill: 'url(#wet)' }),
    ...towers,
    hills(560, 640, { seed: 14, swing: 18, rough: 9, fill: mix(ink.deep, ink.river, 0.6) }),
  ];
}

/** The river. */
export function drawRiver(): string[] {
  const water = mix(ink.river, ink.deep, 0.3);
  return [
    fade('river', water, ink.deep),
    rect(0, 604, 720, 596, { fill: 'url(#river)' }),
    waterLines([0, 612, 500, 60], { seed: 3, count: 70, fill: ink.mist, opacity: 0.55 }),
    waterLines([-60, 700, 640, 380], { seed: 8, count: 60, fill: ink.night, opacity: 0.16 }),
    line([0, 604], [480, 604], { stroke: ink.chalk, width: 4 }),
  ];
}

const bank: Point[] = [
  [0, 1085],
  [130, 1050],
  [260, 930],
  [420, 700],
  [480, 640],
  [500, 560],
  [590, 470],
  [620, 400],
  [620, ground],
  [1920, ground],
  [1920, 1200],
  [0, 1200],
];

/** The cut earth, its bank and the promenade on it. */
export function drawEarth(): string[] {
  const soil = mix(ink.clay, ink.night, 0.52);
  const next = chance(33);
  const strata = Array.from({ length: 9 }, (_, index) => {
    const y = 430 + index * 84;
    const points = Array.from({ length: 25 }, (__, step): Point => [
      step * 80,
      y + Math.sin(step * 0.5 + index) * 12 + next() * 9,
    ]);
    return polyline(points, { stroke: ink.clay, width: 3, opacity: 0.35 });
  });
  const pebbles = Array.from({ length: 520 }, () => {
    const [x, y, size] = [next() * 1920, ground + 30 + next() * 820, 2 + next() * 7];
    return `M${round(x)} ${round(y)}a${round(size)} ${round(size * 0.6)} 0 1 0 ${round(size * 2)} 0a${round(size)} ${round(size * 0.6)} 0 1 0 ${round(-size * 2)} 0z`;
  });
  return [
    '<clipPath id="bank">' + polygon(bank, {}) + '</clipPath><g clip-path="url(#bank)">',
    rect(0, 360, 1920, 840, { fill: soil }),
    ...strata,
    path(pebbles.join(''), { fill: ink.clay, opacity: 0.35 }),
    '</g>',
    polyline(bank.slice(0, 9), { stroke: mix(ink.stone, ink.chalk, 0.3), width: 16 }),
    rect(600, ground - 12, 1320, 22, { fill: mix(ink.stone, ink.chalk, 0.4) }),
  ];
}
