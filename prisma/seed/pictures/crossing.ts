import { ink, line, mix } from './pen';
import { axonometric, block, face, level, upright, type Four, type Place } from './perspective';

export const scale = 38;
/** The crossing as it is seen from a window high above it. */
export const crossingView = axonometric({ origin: [960, 872], scale, right: 28, deep: 28 });
export const road = mix(ink.ochre, ink.shade, 0.42);
export const pavement = mix(ink.lamp, ink.chalk, 0.5);
export const shadow = { fill: mix(ink.deep, ink.line, 0.6), opacity: 0.7 };
const avenue = { width: 14, street: 15 };

export function drawPavements(): string {
  const { width, street } = avenue;
  const corners: [Place, number, number][] = [
    [[-30, street, 0], 30, 30],
    [[width, street, 0], 30, 30],
    [[-30, -30, 0], 30, 30],
    [[width, -30, 0], 30, 30],
  ];
  const kerb = mix(ink.stone, ink.ochre, 0.3);
  return corners
    .map(([corner, across, deep]) => {
      const [x, y, z] = corner;
      const slabs = Array.from({ length: 15 }, (_, row) => row * 2);
      return [
        block(crossingView, [x, y, z - 0.25], [across, deep, 0.25], {
          top: pavement,
          front: kerb,
          side: mix(kerb, ink.line, 0.3),
        }),
        ...slabs.map((at) =>
          line(crossingView([x + at, y, 0]), crossingView([x + at, y + deep, 0]), {
            stroke: ink.ochre,
            width: 1.3,
            opacity: 0.55,
          }),
        ),
        ...slabs.map((at) =>
          line(crossingView([x, y + at, 0]), crossingView([x + across, y + at, 0]), {
            stroke: ink.ochre,
            width: 1.3,
            opacity: 0.55,
          }),
        ),
      ].join('');
    })
    .join('');
}

/** Where tyres have worn and darkened the asphalt, and the grids of the drains. */
export function drawWear(): string {
  const worn = { fill: mix(road, ink.brick, 0.3), opacity: 0.3 };
  const drain = { fill: mix(road, ink.line, 0.6) };
  return [
    ...[2, 4, 10, 12.2].map((at) => face(crossingView, level([-40, at, 0], 90, 0.8), worn)),
    ...[2, 4.2, 9, 11.2].map((at) => face(crossingView, level([at, -40, 0], 0.8, 90), worn)),
    ...[-9, 18.4].map((at) => face(crossingView, level([at, 0.2, 0], 1, 0.45), drain)),
    face(crossingView, level([6, 6.6, 0], 0.9, 0.9), drain),
  ].join('');
}

export function drawZebras(): string {
  const { width, street } = avenue;
  const paint = { fill: ink.chalk, opacity: 0.95 };
  const stripes = Array.from({ length: 10 }, (_, index) => 0.6 + index * 1.42);
  return [
    ...stripes.map((at) =>
      [
        face(crossingView, level([-5.2, at, 0], 4, 0.7), paint),
        face(crossingView, level([width + 1.2, at, 0], 4, 0.7), paint),
      ].join(''),
    ),
    ...stripes
      .slice(0, 9)
      .map((at) =>
        [
          face(crossingView, level([at, -5.2, 0], 0.7, 4), paint),
          face(crossingView, level([at, street + 1.2, 0], 0.7, 4), paint),
        ].join(''),
      ),
    face(crossingView, level([width + 6, street / 2 - 0.1, 0], 30, 0.2), paint),
    face(crossingView, level([-36, street / 2 - 0.1, 0], 30, 0.2), paint),
    face(crossingView, level([width / 2 - 0.1, -36, 0], 0.2, 30), paint),
    face(crossingView, level([width / 2 - 0.1, street + 6, 0], 0.2, 30), paint),
  ].join('');
}

export function drawTraffic(): string {
  return [
    drawCar([24.6, 9.8, 0], ink.chalk, true),
    drawCar([18.9, 9.4, 0], ink.seal, true),
    drawCar([2.2, 22.4, 0], ink.deep, false),
    drawCar([-11.6, 3.4, 0], ink.night, true),
    drawCar([9.6, -11.6, 0], ink.clay, false),
  ].join('');
}

function drawCar([x, y]: Place, coat: string, alongX: boolean): string {
  const [long, wide] = alongX ? [4.5, 1.9] : [1.9, 4.5];
  const cab: Place = alongX ? [x + 1.1, y + 0.15, 0.85] : [x + 0.15, y + 1.1, 0.85];
  const [cabLong, cabWide] = alongX ? [2.4, 1.6] : [1.6, 2.4];
  const body = { top: coat, front: mix(coat, ink.line, 0.25), side: mix(coat, ink.line, 0.5) };
  const glass = { top: mix(coat, ink.chalk, 0.25), front: ink.deep, side: ink.night };
  const cast: Place[] = [
    [x, y, 0],
    [x + long, y, 0],
    [x + long + 0.9, y - 0.9, 0],
    [x + 0.9, y - 0.9, 0],
  ];
  return [
    face(crossingView, cast, shadow),
    block(crossingView, [x + 0.1, y + 0.1, 0], [long - 0.2, wide - 0.2, 0.3], {
      top: ink.night,
      front: ink.night,
      side: ink.night,
    }),
    block(crossingView, [x, y, 0.25], [long, wide, 0.6], body),
    block(crossingView, cab, [cabLong, cabWide, 0.6], glass),
  ].join('');
}

const corner: Place = [19.4, 20.4, 0];

/** The house at the far corner: its own shade lies where nobody waits. */
export function drawHouse(): string {
  const brick = { top: ink.clay, front: mix(ink.brick, ink.night, 0.3), side: ink.brick };
  const [x, y] = corner;
  const [nearLeft, nearRight, farRight, farLeft] = level([x, y, 0], 30, 0.1);
  const cast: Place[] = [
    [nearLeft[0] + 4.2, nearLeft[1] - 4.2, 0],
    [nearRight[0] + 4.2, nearRight[1] - 4.2, 0],
    farRight,
    farLeft,
  ];
  return [
    face(crossingView, cast, shadow),
    block(crossingView, corner, [30, 30, 7], brick),
    ...Array.from({ length: 7 }, (_, index) => drawShop(1 + index * 3, index % 2 === 0)),
  ].join('');
}

/** The shops of both fronts at a distance from the corner: door, awning, a window above. */
function drawShop(at: number, isPale: boolean): string {
  const [x, y] = corner;
  const awning = upright([x + at - 0.2, y, 2.7], [2.5, 0], 0.5);
  const other = upright([x, y + at + 2.3, 2.7], [0, -2.5], 0.5);
  const out = (four: Four, right: number, deep: number): Place[] =>
    four.map(([px, py, pz], index) => (index < 2 ? [px + right, py + deep, pz] : [px, py, pz]));
  const inside = mix(ink.night, ink.deep, 0.5);
  return [
    face(crossingView, upright([x + at, y, 0.2], [2.1, 0], 2.6), { fill: ink.night }),
    face(crossingView, out(awning, 0, -1), { fill: isPale ? ink.chalk : ink.seal }),
    face(crossingView, upright([x, y + at + 2.1, 0.2], [0, -2.1], 2.6), { fill: inside }),
    face(crossingView, out(other, -1, 0), { fill: isPale ? ink.river : ink.chalk }),
    face(crossingView, upright([x, y + at + 1.7, 4.3], [0, -1.3], 1.8), { fill: ink.night }),
    face(crossingView, upright([x + at + 0.4, y, 4.3], [1.3, 0], 1.8), { fill: ink.night }),
  ].join('');
}
