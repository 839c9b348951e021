import { drawBicycle, drawStaff, drawStool } from './flood-marks-things';
import { drawNoodleShop, foot } from './noodle-shop';
import { chance, circle, fade, ink, line, mix, path, picture, rect, type Point } from './pen';
import { figure, figureShadow, type Dress } from './people';
import { leafPath } from './scenery';

const metre = 300;

/** Brass bars on the shop houses of Dongfu Street, with the water drawn in up to the highest of them. */
export function drawFloodMarks(): string {
  return picture(
    drawWall(),
    drawBarber(),
    drawNoodleShop(),
    drawHighWater(),
    drawMark(640, 1.42),
    drawMark(1212, 0.46),
    drawLeafShade(),
    drawPavement(),
    drawStreetLife(),
  );
}

function drawWall(): string[] {
  const next = chance(1931);
  const tones = [
    ink.brick,
    mix(ink.brick, ink.night, 0.16),
    mix(ink.brick, ink.clay, 0.4),
    mix(ink.brick, ink.slate, 0.28),
    mix(ink.brick, ink.clay, 0.75),
  ];
  const bricks = tones.map(() => '');
  for (let row = 0; row * 20 < foot; row += 1) {
    for (let x = row % 2 ? -56 : -14, stretcher = row % 2 === 0; x < 1920; stretcher = !stretcher) {
      const long = stretcher ? 71 : 33;
      const tone = Math.floor(next() ** 1.5 * tones.length);
      bricks[tone] += `M${x} ${foot - row * 20 - 18 + Math.round(next())}h${long}v17h${-long}z`;
      x += long + 4;
    }
  }
  return [
    rect(0, 0, 1920, foot, { fill: mix(ink.clay, ink.shade, 0.55) }),
    ...bricks.map((d, tone) => path(d, { fill: tones[tone] })),
    rect(0, foot - 92, 1920, 92, { fill: mix(ink.stone, ink.slate, 0.25) }),
    ...Array.from({ length: 14 }, (_, stone) =>
      rect(stone * 142 - 30, foot - 90, 138, 86, { fill: mix(ink.stone, ink.shade, next() * 0.7) }),
    ),
  ];
}

function drawBarber(): string[] {
  const timber = mix(ink.deep, ink.night, 0.2);
  const leaves = [100, 212, 324].map((x) => [
    rect(x, 250, 106, foot - 270, { fill: timber }),
    rect(x + 14, 280, 78, 330, { fill: mix(ink.river, ink.night, 0.45) }),
    path(`M${x + 14} 430L${x + 92} 330L${x + 92} 400L${x + 14} 500z`, {
      fill: ink.mist,
      opacity: 0.35,
    }),
    rect(x + 14, 650, 78, 290, { fill: mix(ink.deep, ink.river, 0.2) }),
    line([x + 53, 280], [x + 53, 610], { stroke: timber, width: 6 }),
  ]);
  const stripes = Array.from({ length: 11 }, (_, band) => {
    const y = 330 + band * 30;
    return path(`M478 ${y}L522 ${y - 26}L522 ${y - 12}L478 ${y + 14}z`, {
      fill: band % 2 ? ink.seal : ink.deep,
    });
  });
  return [
    rect(64, 176, 402, foot - 176, { fill: ink.shade }),
    rect(40, 140, 450, 62, { fill: mix(ink.shade, ink.chalk, 0.35) }),
    rect(40, 198, 450, 10, { fill: mix(ink.brick, ink.night, 0.5) }),
    rect(90, 222, 350, foot - 222, { fill: ink.night }),
    ...leaves.flat(),
    rect(30, foot - 26, 470, 40, { fill: mix(ink.stone, ink.chalk, 0.4) }),
    rect(478, 310, 44, 350, { fill: ink.chalk }),
    ...stripes,
    rect(470, 292, 60, 22, { fill: ink.night }),
    rect(470, 656, 60, 22, { fill: ink.night }),
  ];
}

/** Where the water of 1931 stood. */
function drawHighWater(): string[] {
  const y = foot - 1.42 * metre;
  return [
    fade('high-water', mix(ink.river, ink.deep, 0.2), ink.deep),
    `<rect x="0" y="${y}" width="1920" height="${foot - y}" fill="url(#high-water)" opacity="0.3"/>`,
    line([0, y], [1920, y], { stroke: ink.chalk, width: 4, dash: '26 14', opacity: 0.9 }),
  ];
}

function drawMark(x: number, height: number): string {
  const y = foot - height * metre;
  return [
    rect(x + 5, y + 6, 104, 17, { fill: ink.night, opacity: 0.5 }),
    rect(x, y, 104, 17, { fill: ink.ochre }),
    rect(x, y, 104, 6, { fill: ink.lamp }),
    ...[10, 94].map((screw) =>
      circle([x + screw, y + 9], 3, { fill: mix(ink.brick, ink.night, 0.5) }),
    ),
  ].join('');
}

function drawLeafShade(): string {
  const next = chance(48);
  const leaves = Array.from({ length: 620 }, () => {
    const along = next();
    const spread = (next() + next() - 1) * 330;
    return leafPath(
      [520 + along * 900 + spread, 20 + along * 130 + spread * 0.5 + next() * 190],
      34 + next() * 30,
      next() * 3,
    );
  });
  const bough = 'M330 -20Q700 170 1480 210L1480 222Q700 200 290 -20z';
  return path(leaves.join('') + bough, { fill: ink.night, opacity: 0.4 });
}

function drawPavement(): string[] {
  const slab = mix(ink.paper, ink.clay, 0.22);
  const joints = Array.from({ length: 15 }, (_, joint) => {
    const x = 960 + (joint - 7) * 170;
    return line([x, foot], [960 + (x - 960) * 1.45, 1130], { stroke: ink.stone, width: 3 });
  });
  return [
    rect(0, foot, 1920, 200, { fill: slab }),
    rect(0, foot, 1920, 16, { fill: ink.night, opacity: 0.35 }),
    ...joints,
    line([0, 1052], [1920, 1052], { stroke: ink.stone, width: 3 }),
    rect(0, 1124, 1920, 20, { fill: mix(ink.stone, ink.chalk, 0.3) }),
    rect(0, 1144, 1920, 60, { fill: ink.slate }),
  ];
}

function drawStreetLife(): string[] {
  const people: [Point, number, Dress][] = [
    [
      [950, 1062],
      545,
      { pose: 'points', coat: ink.chalk, legs: ink.line, hair: ink.mist, isOld: true, faces: -1 },
    ],
    [
      [622, 1074],
      385,
      { pose: 'reaches', coat: ink.seal, legs: ink.deep, hairdo: 'tail', isChild: true },
    ],
  ];
  return [
    ...people.map(([at, height, dress]) =>
      figureShadow(at, height, dress, { fill: ink.night, fall: [0.55, 0.1], opacity: 0.3 }),
    ),
    drawBicycle([1650, 1082]),
    drawStool([1268, 1066]),
    drawStaff([1130, 1040], 2.6 * metre),
    ...people.map(([at, height, dress]) => figure(at, height, dress)),
  ];
}
