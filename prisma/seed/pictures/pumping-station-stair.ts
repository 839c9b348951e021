import { ink, line, mix, path, polygon, polyline, rect, round, type Point } from './pen';
import { figure, type Dress } from './people';
import { ground } from './pumping-station-site';

const gallery = 762;
export const man = 62;

const flights: [Point, Point][] = [
  [
    [1470, ground],
    [1226, 500],
  ],
  [
    [1156, 500],
    [912, 630],
  ],
  [
    [912, 648],
    [1164, gallery],
  ],
];

/** The public stair down the shaft, and those on it. */
export function drawStair(): string[] {
  return flights
    .flatMap(([from, to], index) => [
      index === 0 ? landing(1156, 1230, 500) : '',
      index === 1 ? landing(838, 916, 630) : '',
      ...drawFlight(from, to, 23),
      drawRail(from, to),
    ])
    .concat(drawClimbers());
}

function landing(left: number, right: number, y: number): string {
  return rect(left, y, right - left, 18, { fill: mix(ink.brick, ink.night, 0.15) });
}

function drawFlight([x1, y1]: Point, [x2, y2]: Point, steps: number): string[] {
  const treads: Point[] = Array.from({ length: steps }, (_, step): Point[] => {
    const [x, y, end] = [
      x1 + ((x2 - x1) * step) / steps,
      y1 + ((y2 - y1) * (step + 1)) / steps,
      x1 + ((x2 - x1) * (step + 1)) / steps,
    ];
    return [
      [x, y],
      [end, y],
    ];
  }).flat();
  const under: Point[] = [
    [x2, y2 + 24],
    [x1, y1 + 24],
  ];
  return [
    polygon(
      [...treads, ...under].map(([x, y]): Point => [x + 30, y + 40]),
      { fill: ink.brick, opacity: 0.18 },
    ),
    polygon([[x1, y1], ...treads, ...under], { fill: ink.brick }),
    polyline([...under].reverse(), { stroke: mix(ink.brick, ink.night, 0.5), width: 6 }),
  ];
}

function drawRail([x1, y1]: Point, [x2, y2]: Point): string {
  const up = 38;
  return [
    path(
      `M${round(x1)} ${round(y1)}L${x2} ${y2}L${x2} ${y2 - up}L${round(x1)} ${round(y1 - up)}z`,
      { fill: ink.mist, opacity: 0.35 },
    ),
    line([x1, y1 - up], [x2, y2 - up], { stroke: ink.night, width: 4, cap: 'round' }),
  ].join('');
}

function drawClimbers(): string[] {
  const dresses: Dress[] = [
    { pose: 'walks', coat: ink.seal, legs: ink.line, isChild: true, faces: -1, hairdo: 'tail' },
    { pose: 'walks', coat: ink.deep, legs: ink.night, faces: -1, hairdo: 'bob', hem: 10 },
    { pose: 'points', coat: ink.moss, legs: ink.slate, isChild: true, faces: 1 },
    { pose: 'walks', coat: ink.slate, legs: ink.night, faces: 1 },
  ];
  const feet: Point[] = [
    [1290, 468],
    [1330, 446],
    [880, 628],
    [1040, 706],
  ];
  return dresses.map((dress, index) =>
    figure(feet[index] ?? [0, 0], dress.isChild ? man * 0.72 : man, dress),
  );
}

/** The gallery over the pumps with a school class behind the glass. */
export function drawGallery(): string[] {
  const coats = [ink.seal, ink.ochre, ink.leaf, ink.deep, ink.brick, ink.moss, ink.slate];
  const pupils = [1206, 1240, 1268, 1306, 1336, 1372, 1410].map((x, index) =>
    figure([x, gallery], man * (index === 6 ? 1 : 0.7), {
      pose: index === 6 || index === 2 ? 'points' : index % 2 ? 'bends' : 'stands',
      coat: coats[index] ?? ink.deep,
      legs: ink.night,
      isChild: index !== 6,
      hairdo: index % 2 ? 'tail' : 'short',
      faces: index === 6 || index % 3 === 0 ? -1 : 1,
    }),
  );
  return [
    rect(1120, gallery, 456, 20, { fill: mix(ink.brick, ink.night, 0.15) }),
    ...pupils,
    rect(1164, gallery - 38, 412, 38, { fill: ink.mist, opacity: 0.35 }),
    line([1164, gallery - 38], [1576, gallery - 38], { stroke: ink.night, width: 4 }),
  ];
}
