import { chance, ink, line, mix, path, polygon, rect, round, type Point } from './pen';
import { crown } from './scenery';

/** Where on the paper the lower street and the upper lane lie. */
export const low = 1000;
export const high = 500;

/** The hillside behind, up which the houses stand. */
export function drawSlope(): string {
  const ground: Point[] = [
    [250, low],
    [420, 930],
    [640, 800],
    [860, 640],
    [1000, 540],
    [1120, high],
    [1930, high],
    [1930, low],
  ];
  return polygon(ground, { fill: mix(ink.leaf, ink.moss, 0.45) });
}

type House = [x: number, foot: number, width: number, height: number, wall: string, ridge: boolean];

/** Old houses one above the other, the upper ones first. */
export function drawHouses(): string {
  const houses: House[] = [
    [930, 566, 150, 120, ink.shade, true],
    [800, 640, 150, 118, ink.chalk, false],
    [1010, 610, 90, 90, ink.clay, true],
    [690, 716, 140, 132, ink.shade, true],
    [560, 776, 150, 120, ink.chalk, true],
    [880, 700, 130, 110, mix(ink.shade, ink.clay, 0.4), false],
    [450, 856, 140, 124, mix(ink.clay, ink.shade, 0.4), false],
    [690, 830, 150, 120, ink.chalk, true],
    [320, 930, 150, 130, ink.shade, true],
    [560, 910, 130, 110, ink.clay, true],
    [880, 856, 150, 140, ink.shade, true],
  ];
  return houses.map((house, index) => drawHouse(house, index)).join('');
}

function drawHouse([x, foot, width, height, wall, ridge]: House, seed: number): string {
  const next = chance(seed * 331 + 7);
  const top = foot - height;
  const shaded = mix(wall, ink.slate, 0.35);
  const roof = ridge
    ? `M${x - 14} ${top + 10}L${x + 18} ${top - 40}H${x + width - 18}L${x + width + 14} ${top + 10}z`
    : `M${x - 14} ${top + 10}L${round(x + width * 0.42)} ${top - 46}L${x + width + 14} ${top + 10}z`;
  const tiles = Array.from(
    { length: Math.floor(width / 9) },
    (_, tile) =>
      `M${x + tile * 9 + 4} ${top + 8}L${round(x + width * 0.5 + (x + tile * 9 - x - width * 0.5) * (ridge ? 0.8 : 0.1))} ${top - 38}`,
  );
  const windows = [0, 1].flatMap((floor) =>
    [0.14, 0.44, 0.72].map((at) =>
      next() < 0.85 ? drawWindow(x + width * at, top + 24 + floor * height * 0.46, next()) : '',
    ),
  );
  return [
    rect(x, top, width, height + 60, { fill: wall }),
    rect(x + width * 0.68, top, width * 0.32, height + 60, { fill: shaded }),
    rect(x, top, width, 18, { fill: ink.line, opacity: 0.35 }),
    path(roof, { fill: mix(ink.slate, ink.line, 0.45) }),
    path(tiles.join(''), { fill: 'none', stroke: ink.night, width: 1.6, opacity: 0.55 }),
    ...windows,
    next() < 0.45 ? drawLaundry(x + 10, top + height * 0.48, width * 0.5, next) : '',
    crown([x + width * (0.1 + next() * 0.8), foot + 30], [46, 30], {
      seed: seed + 70,
      inks: [mix(ink.moss, ink.night, 0.3), mix(ink.moss, ink.leaf, 0.4), ink.leaf],
      leaves: 40,
    }),
  ].join('');
}

function drawWindow(x: number, y: number, kind: number): string {
  const frame = kind < 0.3 ? ink.brick : ink.deep;
  return (
    rect(x - 3, y - 3, 28, 34, { fill: frame }) +
    rect(x, y, 22, 28, { fill: kind > 0.8 ? ink.lamp : ink.line }) +
    line([x + 11, y], [x + 11, y + 28], { stroke: frame, width: 3 })
  );
}

function drawLaundry(x: number, y: number, width: number, next: () => number): string {
  const cloths = Array.from({ length: 5 }, (_, index) =>
    rect(x + (index * width) / 5, y, width / 6.5, 14 + next() * 14, {
      fill: [ink.chalk, ink.seal, ink.river, ink.ochre, ink.mist][index],
    }),
  );
  return line([x - 6, y], [x + width + 6, y], { stroke: ink.night, width: 2 }) + cloths.join('');
}
