import { chance, group, ink, mix, path, rect, round, type Point } from './pen';

export const cabinet = { left: 60, top: 70, right: 1860, foot: 1020 };
const columns = 8;
const rows = 19;
const wide = (cabinet.right - cabinet.left) / columns;
const tall = (cabinet.foot - cabinet.top) / rows;
const steel = mix(ink.mist, ink.slate, 0.32);

/** The wall of drawers, all shut. */
export function drawDrawers(): string[] {
  const next = chance(1956);
  return Array.from({ length: rows * columns }, (_, index) => {
    const x = cabinet.left + (index % columns) * wide;
    const y = cabinet.top + Math.floor(index / columns) * tall;
    const tone = mix(mix(steel, ink.chalk, next() * 0.22), ink.deep, next() * 0.16);
    return [
      rect(x + 2, y + 2, wide - 4, tall - 4, { fill: tone }),
      path(`M${round(x + 2)} ${round(y + 4)}h${round(wide - 4)}`, {
        stroke: ink.chalk,
        width: 2.5,
        opacity: 0.5,
      }),
      rect(x + wide / 2 - 26, y + tall / 2 - 6, 52, 15, { fill: ink.paper }),
      path(`M${round(x + wide / 2 - 18)} ${round(y + tall / 2 + 1)}h${round(14 + next() * 22)}`, {
        stroke: ink.slate,
        width: 2.5,
      }),
      ...[0.16, 0.76].map((share) =>
        rect(x + wide * share, y + tall / 2 - 3, 20, 8, { fill: ink.night }),
      ),
    ].join('');
  });
}

type Drawer = { column: number; row: number; out: number; sheets: number };

const open: Drawer[] = [
  { column: 1, row: 4, out: 62, sheets: 3 },
  { column: 6, row: 3, out: 70, sheets: 4 },
  { column: 5, row: 7, out: 54, sheets: 2 },
  { column: 2, row: 8, out: 58, sheets: 4 },
  { column: 4, row: 12, out: 190, sheets: 7 },
  { column: 0, row: 7, out: 64, sheets: 3 },
  { column: 7, row: 14, out: 60, sheets: 3 },
];

/** The drawers that are open, over the shut ones. */
export function drawOpenDrawers(): string[] {
  return open.map(drawOpenDrawer);
}

function drawOpenDrawer({ column, row, out, sheets }: Drawer): string {
  const [x, y] = [cabinet.left + column * wide, cabinet.top + row * tall];
  const [dx, dy] = [out * 0.3, out * 0.55];
  const front = { x: x - dx, y: y + dy, width: wide + dx * 2, height: tall * (1 + out / 420) };
  const drop = out * 1.15;
  return [
    path(
      `M${x} ${y + tall}L${round(front.x)} ${round(front.y + front.height)}L${round(front.x - drop * 0.6)} ${round(front.y + front.height + drop)}L${round(x + wide - drop * 0.3)} ${round(front.y + front.height + drop)}L${round(front.x + front.width)} ${round(front.y + front.height)}z`,
      { fill: ink.night, opacity: 0.45 },
    ),
    path(
      `M${x} ${y}L${x + wide} ${y}L${round(front.x + front.width)} ${round(front.y)}L${round(front.x)} ${round(front.y)}z`,
      { fill: ink.night },
    ),
    drawSheets([x, y], [dx, dy], sheets),
    rect(front.x, front.y, front.width, front.height, { fill: mix(steel, ink.chalk, 0.38) }),
    rect(front.x, front.y + front.height - 8, front.width, 8, {
      fill: mix(steel, ink.night, 0.35),
    }),
    rect(front.x + front.width / 2 - 32, front.y + front.height / 2 - 9, 64, 19, {
      fill: ink.paper,
    }),
    ...[0.16, 0.76].map((share) =>
      rect(front.x + front.width * share, front.y + front.height / 2 - 4, 26, 10, {
        fill: ink.night,
      }),
    ),
    sheets === 3 ? drawBlueprint([front.x + 24, front.y - 3]) : '',
  ].join('');
}

/** A blueprint that hangs over the edge of its drawer. */
function drawBlueprint([x, y]: Point): string {
  return group(
    [
      path('M10 -26H134L128 0Q132 40 124 92Q70 80 4 96Q8 40 0 0z', {
        fill: mix(ink.deep, ink.river, 0.25),
      }),
      path('M0 0H128Q129 8 129 14H1z', { fill: ink.chalk, opacity: 0.25 }),
      path('M18 24H112V66H18zM18 45H60V66M60 24V38M86 24V66M86 45H112M26 78H104', {
        fill: 'none',
        stroke: ink.chalk,
        width: 2,
      }),
    ],
    `translate(${round(x)} ${round(y)})`,
  );
}

/** The sheets that lie in an open drawer, the uppermost white. */
function drawSheets([x, y]: Point, [dx, dy]: Point, sheets: number): string {
  return Array.from({ length: sheets }, (_, sheet) => {
    const lift = 6 + sheet * 4;
    const inset = 10 + (sheet % 3) * 5;
    const tone =
      sheet === sheets - 1
        ? ink.chalk
        : sheet % 3 === 1
          ? ink.river
          : mix(ink.paper, ink.shade, (sheet % 2) * 0.6);
    return path(
      `M${round(x + inset)} ${round(y + 6 - lift * 0.3)}L${round(x + wide - inset)} ${round(y + 6 - lift * 0.3)}L${round(x + wide - inset + dx * 0.85)} ${round(y + dy - lift)}L${round(x + inset - dx * 0.85)} ${round(y + dy - lift)}z`,
      { fill: tone, stroke: ink.stone, width: 1 },
    );
  }).join('');
}
