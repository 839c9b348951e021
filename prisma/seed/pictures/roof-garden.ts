import { chance, circle, ink, mix, path, picture, round, type Point } from './pen';
import { figure, type Dress } from './people';
import { block, face, plane, rod, ruled, type Place, type Four } from './perspective';
import { drawBeds } from './roof-garden-beds';
import { drawCity, drawFacade, roof, view } from './roof-garden-city';

/** The roof of block 14 from above: one half bare, the other half thirty-six beds of vegetables. */
export function drawRoofGarden(): string {
  return picture(
    drawCity(),
    drawFacade(),
    drawRoof(),
    drawBareHalf(),
    drawBeds(view),
    drawTanks(),
    drawWeighing(),
    drawParapet(),
  );
}

function drawRoof(): string[] {
  const half = roof.long / 2;
  const floor = (from: number, to: number): Four => plane([from, to], [0, roof.wide], 0);
  const bitumen = mix(ink.stone, ink.slate, 0.35);
  return [
    face(view, floor(0, half), { fill: bitumen }),
    ruled(view, floor(0, half), 16, { stroke: mix(bitumen, ink.night, 0.3), width: 2.5 }),
    face(view, floor(half, roof.long), { fill: mix(ink.clay, ink.paper, 0.5) }),
    ruled(view, floor(half, roof.long), 12, { stroke: ink.clay, width: 2, opacity: 0.5 }),
  ];
}

function drawBareHalf(): string[] {
  const next = chance(41);
  const patches = Array.from({ length: 9 }, () => {
    const [x, y, wide, deep] = [
      1 + next() * 17,
      1 + next() * 9,
      1.5 + next() * 3,
      0.8 + next() * 2,
    ];
    return face(
      view,
      [
        [x, y, 0],
        [x + wide, y + 0.2, 0],
        [x + wide - 0.3, y + deep, 0],
        [x + 0.2, y + deep, 0],
      ],
      { fill: next() < 0.5 ? ink.slate : ink.stone, opacity: 0.5 },
    );
  });
  return [...patches, drawVent(7.6, 10.6), drawVent(10, 3.5), drawVent(15, 10.2), drawStairHouse()];
}

function drawVent(x: number, y: number): string {
  const shadow: Place[] = [
    [x, y, 0],
    [x + 0.8, y, 0],
    [x + 2.4, y - 0.9, 0],
    [x + 1.6, y - 0.9, 0],
  ];
  return [
    face(view, shadow, { fill: ink.night, opacity: 0.3 }),
    block(view, [x, y, 0], [0.8, 0.8, 1.1], {
      top: ink.shade,
      front: ink.slate,
      side: mix(ink.slate, ink.night, 0.4),
    }),
  ].join('');
}

function drawStairHouse(): string {
  const [x, y] = [1.4, 10];
  return [
    face(
      view,
      [
        [x, y, 0],
        [x + 4.4, y, 0],
        [x + 6.6, y - 1.3, 0],
        [x + 2.2, y - 1.3, 0],
      ],
      { fill: ink.night, opacity: 0.3 },
    ),
    block(view, [x, y, 0], [4.4, 3.2, 2.8], {
      top: ink.shade,
      front: mix(ink.clay, ink.shade, 0.45),
      side: mix(ink.clay, ink.night, 0.4),
    }),
    face(view, plane([x + 1.2, x + 2.3], y, [0, 2.1]), { fill: ink.deep }),
  ].join('');
}

function drawTanks(): string[] {
  return [12, 9].map((y) => {
    const [x1, y1] = view([20.2, y, 0]);
    const [wide, high, flat] = [40, 84, 15];
    return [
      path(
        `M${round(x1 - wide)} ${round(y1)}L${round(x1 + 30)} ${round(y1 + 46)}L${round(x1 + 112)} ${round(y1 + 40)}L${round(x1 + wide)} ${round(y1)}z`,
        { fill: ink.night, opacity: 0.3 },
      ),
      path(
        `M${round(x1 - wide)} ${round(y1 - high)}V${round(y1)}A${wide} ${flat} 0 0 0 ${round(x1 + wide)} ${round(y1)}V${round(y1 - high)}z`,
        { fill: mix(ink.river, ink.deep, 0.35) },
      ),
      path(
        `M${round(x1 + 8)} ${round(y1 - high)}V${round(y1 + flat)}Q${round(x1 + wide - 4)} ${round(y1 + flat)} ${round(x1 + wide)} ${round(y1)}V${round(y1 - high)}z`,
        { fill: ink.deep },
      ),
      path(
        `M${round(x1 - wide)} ${round(y1 - high)}a${wide} ${flat} 0 1 0 ${wide * 2} 0a${wide} ${flat} 0 1 0 ${-wide * 2} 0z`,
        { fill: mix(ink.river, ink.mist, 0.4) },
      ),
      ...[24, 50].map((band) =>
        path(
          `M${round(x1 - wide)} ${round(y1 - band)}A${wide} ${flat} 0 0 0 ${round(x1 + wide)} ${round(y1 - band)}`,
          { fill: 'none', stroke: ink.night, width: 3, opacity: 0.4 },
        ),
      ),
    ].join('');
  });
}

const basket = ([x, y]: Point): string =>
  path(`M${round(x - 6)} ${round(y)}h26l-5 17h-16z`, { fill: ink.ochre }) +
  circle([x + 3, y], 5, { fill: ink.seal }) +
  circle([x + 12, y - 1], 5, { fill: ink.leaf });

const weighers: [Place, Dress][] = [
  [
    [17.2, 4.6, 0],
    { pose: 'pushes', coat: ink.seal, legs: ink.line, hairdo: 'straw', holds: basket },
  ],
  [[21.4, 4.4, 0], { pose: 'reads', coat: ink.chalk, legs: ink.deep, hairdo: 'bob', faces: -1 }],
  [
    [22.6, 7.4, 0],
    {
      pose: 'walks',
      coat: ink.ochre,
      legs: ink.night,
      isOld: true,
      hair: ink.mist,
      holds: basket,
    },
  ],
];

function drawWeighing(): string[] {
  const top: Place = [19.4, 4.8, 2.3];
  const [x1, y1] = view([19.4, 4.8, 1]);
  return [
    ...[
      [18.6, 4.2],
      [20.2, 4.2],
      [19.4, 5.8],
    ].map(([x = 0, y = 0]) =>
      rod(view, top, [x, y, 0], { stroke: ink.night, width: 5, cap: 'round' }),
    ),
    rod(view, top, [19.4, 4.8, 1], { stroke: ink.night, width: 2.5 }),
    circle(view([19.4, 4.8, 1.7]), 13, { fill: ink.chalk }),
    circle(view([19.4, 4.8, 1.7]), 13, { fill: 'none', stroke: ink.seal, width: 4 }),
    ...weighers.map(([place, dress]) => figure(view(place), 66, dress)),
    path(`M${round(x1 - 20)} ${round(y1)}h40l-8 20h-24z`, { fill: mix(ink.ochre, ink.brick, 0.3) }),
  ];
}

function drawParapet(): string[] {
  const { long, wide, parapet } = roof;
  const stone = {
    top: ink.chalk,
    front: mix(ink.clay, ink.shade, 0.7),
    side: mix(ink.clay, ink.night, 0.4),
  };
  return [
    block(view, [0, -0.3, 0], [long, 0.3, parapet], stone),
    block(view, [long, -0.3, 0], [0.3, wide + 0.3, parapet], stone),
  ];
}
