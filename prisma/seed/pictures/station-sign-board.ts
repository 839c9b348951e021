import { ink, line, mix, path, rect, type Point } from './pen';

const board = { left: 200, top: 236, width: 1500, height: 204 };
const white = { fill: ink.chalk };
const stroke = { fill: 'none', stroke: ink.chalk, width: 13, cap: 'round' } as const;

/** The hanging sign: the arrow first, then the exit, then where it leads. */
export function drawSign(): string[] {
  const { left, top, width, height } = board;
  const middle = top + height / 2;
  const blue = mix(ink.night, ink.deep, 0.28);
  return [
    ...[left + 180, left + width - 180].map((x) => rect(x, 0, 18, top, { fill: ink.night })),
    rect(left + 26, top + height, width - 52, 18, { fill: ink.night, opacity: 0.5 }),
    rect(left, top, width, height, { fill: blue }),
    rect(left, top, width, 12, { fill: mix(blue, ink.river, 0.4) }),
    rect(left, top + height - 10, width, 10, { fill: ink.night }),
    drawArrow([left + 150, middle]),
    drawExit([left + 372, middle]),
    line([left + 528, top + 44], [left + 528, top + height - 44], { stroke: ink.river, width: 5 }),
    drawBasket([left + 680, middle]),
    drawClinic([left + 900, middle]),
    drawFerry([left + 1126, middle]),
    drawSchool([left + 1360, middle]),
  ];
}

function drawArrow([x, y]: Point): string {
  return path(`M${x + 84} ${y}H${x - 74}M${x - 8} ${y - 66}L${x - 76} ${y}L${x - 8} ${y + 66}`, {
    fill: 'none',
    stroke: ink.chalk,
    width: 26,
  });
}

/** A stair that climbs to the left, dark on a yellow square. */
function drawExit([x, y]: Point): string {
  return [
    rect(x - 74, y - 74, 148, 148, { fill: ink.ochre }),
    path(
      `M${x + 58} ${y + 58}V${y + 36}H${x + 30}V${y + 12}H${x + 2}V${y - 12}H${x - 26}V${y - 36}H${x - 58}V${y + 58}z`,
      { fill: ink.night },
    ),
    path(`M${x + 52} ${y}L${x + 2} ${y - 46}M${x + 4} ${y - 14}V${y - 48}H${x + 40}`, {
      fill: 'none',
      stroke: ink.night,
      width: 13,
    }),
  ].join('');
}

function drawBasket([x, y]: Point): string {
  return [
    path(`M${x - 70} ${y - 4}H${x + 70}L${x + 50} ${y + 64}H${x - 50}z`, white),
    path(`M${x - 44} ${y - 4}Q${x} ${y - 112} ${x + 44} ${y - 4}`, stroke),
    ...[-26, 0, 26].map((at) =>
      line([x + at * 1.15, y + 10], [x + at, y + 52], { stroke: ink.night, width: 8 }),
    ),
  ].join('');
}

function drawClinic([x, y]: Point): string {
  const arm = 22;
  return path(
    `M${x - arm} ${y - 66}h${arm * 2}v44h44v${arm * 2}h-44v44h${-arm * 2}v-44h-44v${-arm * 2}h44z`,
    white,
  );
}

function drawFerry([x, y]: Point): string {
  return [
    path(`M${x - 84} ${y + 8}H${x + 86}L${x + 58} ${y + 44}H${x - 62}z`, white),
    path(
      `M${x - 52} ${y - 2}V${y - 30}H${x + 44}V${y - 2}zM${x - 10} ${y - 38}V${y - 66}H${x + 18}V${y - 38}z`,
      white,
    ),
    ...[-34, -8, 18].map((at) => rect(x + at, y - 24, 14, 14, { fill: ink.night })),
    path(`M${x - 84} ${y + 66}q21 -18 42 0t42 0t42 0t42 0`, { ...stroke, width: 9 }),
  ].join('');
}

function drawSchool([x, y]: Point): string {
  return [
    path(`M${x} ${y - 30}L${x} ${y + 62}L${x - 80} ${y + 44}L${x - 80} ${y - 48}z`, white),
    path(`M${x + 8} ${y - 30}L${x + 8} ${y + 62}L${x + 88} ${y + 44}L${x + 88} ${y - 48}z`, white),
    ...[-22, 2].map((at) =>
      line([x - 64, y + at - 4], [x - 18, y + at + 7], { stroke: ink.night, width: 8 }),
    ),
    ...[-22, 2].map((at) =>
      line([x + 72, y + at - 4], [x + 26, y + at + 7], { stroke: ink.night, width: 8 }),
    ),
  ].join('');
}
