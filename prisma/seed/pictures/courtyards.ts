import { drawHouse, drawNeighbour } from './courtyard-roofs';
import { drawMeasures } from './courtyards-measured';
import { courtyards, neighbours } from './courtyards-survey';
import {
  chance,
  circle,
  ink,
  inside,
  mix,
  path,
  picture,
  polygon,
  rect,
  round,
  type Point,
} from './pen';

const lane: Point[] = [
  [0, 640],
  [340, 612],
  [700, 640],
  [1060, 618],
  [1420, 650],
  [1920, 622],
  [1920, 690],
  [1420, 716],
  [1060, 688],
  [700, 708],
  [340, 682],
  [0, 706],
];

/** A measured plan of nine courtyards along a lane: roofs from above, shadows, the strings and the people who stretched them. */
export function drawCourtyards(): string {
  return picture(
    drawSheet(),
    neighbours.map(drawNeighbour),
    drawLane(),
    ...courtyards.map(drawHouse),
    ...courtyards.map(drawMeasures),
    drawNorth(),
  );
}

function drawSheet(): string[] {
  const grid: string[] = [];
  for (let x = 0; x <= 1920; x += 40) grid.push(`M${x} 0V1200`);
  for (let y = 0; y <= 1200; y += 40) grid.push(`M0 ${y}H1920`);
  return [
    rect(0, 0, 1920, 1200, { fill: ink.paper }),
    path(grid.join(''), { stroke: ink.shade, width: 1, opacity: 0.6 }),
  ];
}

function drawLane(): string[] {
  const next = chance(9);
  const slabs = Array.from({ length: 96 }, (_, slab) => {
    const x = slab * 20 + next() * 8;
    return `M${round(x)} 606L${round(x + 5)} 720`;
  });
  return [
    polygon(lane, { fill: mix(ink.stone, ink.paper, 0.45) }),
    inside(
      'lane',
      lane,
      path(slabs.join(''), { stroke: ink.stone, width: 2 }),
      path('M0 672Q480 630 960 664T1920 656', {
        fill: 'none',
        stroke: ink.slate,
        width: 4,
        dash: '3 9',
      }),
    ),
  ];
}

function drawNorth(): string[] {
  const [x, y] = [1800, 1110];
  const parts = Array.from({ length: 5 }, (_, part) =>
    rect(1380 + part * 64, 1112, 64, 10, {
      fill: part % 2 ? ink.chalk : ink.line,
      stroke: ink.line,
      width: 2,
    }),
  );
  return [
    circle([x, y], 44, { fill: 'none', stroke: ink.line, width: 3 }),
    path(`M${x} ${y - 62}L${x + 18} ${y + 30}L${x} ${y + 14}z`, { fill: ink.seal }),
    path(`M${x} ${y - 62}L${x - 18} ${y + 30}L${x} ${y + 14}z`, {
      fill: ink.chalk,
      stroke: ink.line,
      width: 2,
    }),
    ...parts,
  ];
}
