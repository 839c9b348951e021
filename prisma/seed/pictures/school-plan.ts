import { chance, circle, group, hatch, ink, line, mix, path, rect, type Point } from './pen';
import { drawTreetop } from './treetop';

const wall = 9;
const room = { width: 152, depth: 118 };
const court = { x: 690, y: 430, width: 470, height: 372 };
const coats = [ink.seal, ink.deep, ink.ochre, ink.chalk, ink.brick, ink.river];

/** Three wings round a court, drawn in plan: two of them open to the eye, one under its roof. */
export function drawClassrooms(): string {
  return [
    drawCourt(),
    drawNorthWing(),
    drawEastWing(),
    drawRoofedWing(),
    drawCorridor(),
    drawWires(),
    drawPlay(),
  ].join('');
}

function drawCourt(): string {
  const { x, y, width, height } = court;
  const chalkLine = { fill: 'none', stroke: ink.chalk, width: 4 };
  return [
    rect(x - 200, y - 150, width + 390, height + 190, { fill: ink.night, opacity: 0.4 }),
    rect(x - 220, y - 176, width + 390, height + 190, { fill: ink.shade }),
    rect(x, y, width, height, { fill: mix(ink.shade, ink.chalk, 0.5) }),
    hatch([x, y, width, height], { gap: 26, stroke: ink.shade, width: 2 }),
    rect(x + 200, y + 60, 240, 270, { fill: mix(ink.clay, ink.brick, 0.35) }),
    rect(x + 212, y + 72, 216, 246, chalkLine),
    line([x + 212, y + 195], [x + 428, y + 195], chalkLine),
    circle([x + 320, y + 195], 36, chalkLine),
    path(
      `M${x + 270} ${y + 72}v44a50 50 0 0 0 100 0v-44M${x + 270} ${y + 318}v-44a50 50 0 0 1 100 0v44`,
      chalkLine,
    ),
  ].join('');
}

/** A classroom without its roof: walls cut black, boards, desks in rows, heads bent over them. */
function drawClassroom(x: number, y: number, seed: number): string {
  const next = chance(seed);
  const { width, depth } = room;
  const desks = Array.from({ length: 20 }, (_, index) => {
    const [dx, dy] = [x + 44 + (index % 5) * 21, y + 18 + Math.floor(index / 5) * 23];
    const isTaken = next() < 0.82;
    const head = circle([dx + 15, dy + 6], 4.6, { fill: ink.night });
    const coat = rect(dx + 11, dy + 1, 8, 11, { fill: coats[Math.floor(next() * coats.length)] });
    return rect(dx, dy, 8, 13, { fill: ink.lamp }) + (isTaken ? coat + head : '');
  });
  return [
    rect(x, y, width, depth, { fill: mix(ink.clay, ink.ochre, 0.3) }),
    hatch([x, y, width, depth], {
      gap: 13,
      slope: 400,
      stroke: mix(ink.brick, ink.clay, 0.4),
      width: 1,
    }),
    ...Array.from({ length: 9 }, (_, plank) =>
      line([x, y + 13 * plank + 6], [x + width, y + 13 * plank + 6], {
        stroke: mix(ink.brick, ink.clay, 0.5),
        width: 1.4,
      }),
    ),
    rect(x + 6, y + 20, 5, depth - 44, { fill: ink.moss }),
    rect(x + 20, y + 46, 10, 24, { fill: ink.brick }),
    ...desks,
    rect(x, y, width, depth, { fill: 'none', stroke: ink.night, width: wall }),
    ...[22, 62, 102].map((at) =>
      line([x + at, y], [x + at + 28, y], { stroke: ink.mist, width: 4 }),
    ),
    line([x + width - 34, y + depth], [x + width - 10, y + depth], {
      stroke: ink.shade,
      width: wall + 1,
    }),
  ].join('');
}

function drawNorthWing(): string {
  return Array.from({ length: 4 }, (_, index) =>
    drawClassroom(court.x - 62 + index * room.width, court.y - 168, 30 + index),
  ).join('');
}

function drawEastWing(): string {
  return [0, 1, 2]
    .map((index) =>
      group(
        [drawClassroom(0, 0, 50 + index)],
        `translate(${court.x + court.width + 160} ${court.y - 32 + index * room.width}) rotate(90)`,
      ),
    )
    .join('');
}

/** The teachers' wing keeps its tiles. */
function drawRoofedWing(): string {
  const [x, y, width, height] = [court.x - 206, court.y - 190, 150, 572];
  const tiles = Array.from({ length: 58 }, (_, row) => `M${x} ${y + row * 10}h${width}`).join('');
  return [
    rect(x + 18, y + 24, width, height, { fill: ink.night, opacity: 0.5 }),
    rect(x, y, width / 2, height, { fill: mix(ink.slate, ink.mist, 0.25) }),
    rect(x + width / 2, y, width / 2, height, { fill: mix(ink.slate, ink.night, 0.45) }),
    path(tiles, { fill: 'none', stroke: ink.night, width: 1.6, opacity: 0.55 }),
    line([x + width / 2, y], [x + width / 2, y + height], { stroke: ink.chalk, width: 6 }),
  ].join('');
}

/** The covered way with its posts, open to the court. */
function drawCorridor(): string {
  const { x, y, width, height } = court;
  const posts: Point[] = [
    ...Array.from({ length: 10 }, (_, index): Point => [x + 8 + index * 50, y - 6]),
    ...Array.from({ length: 8 }, (_, index): Point => [x + width + 4, y + 10 + index * 50]),
  ];
  return [
    rect(x - 56, y - 46, width + 100, 40, { fill: ink.paper }),
    rect(x + width + 4, y - 46, 40, height + 60, { fill: ink.paper }),
    ...posts.map(
      ([px, py]) =>
        rect(px + 4, py + 5, 26, 7, { fill: ink.night, opacity: 0.4 }) +
        rect(px - 5, py - 5, 11, 11, { fill: ink.night }),
    ),
  ].join('');
}

/** The network: one cabinet, one line along the corridor, a branch to every teacher's desk. */
function drawWires(): string {
  const { x, y, width } = court;
  const desks: Point[] = [
    ...Array.from({ length: 4 }, (_, index): Point => [x - 37 + index * room.width, y - 110]),
    ...[0, 1, 2].map((index): Point => [x + width + 102, y - 8 + index * room.width]),
  ];
  const trunkLine = `M${x - 56} ${y - 26}H${x + width + 24}V${y + 390}M${x - 56} ${y - 26}H${x - 130}V${y + 200}`;
  const branches = desks.map(([dx, dy], index) =>
    index < 4 ? `M${dx} ${y - 26}V${dy}` : `M${x + width + 24} ${dy}H${dx}`,
  );
  const wire = { fill: 'none', stroke: ink.seal, width: 6 };
  return [
    path(trunkLine + branches.join(''), { ...wire, stroke: ink.chalk, width: 11, opacity: 0.6 }),
    path(trunkLine + branches.join(''), wire),
    ...desks.map((desk) => circle(desk, 9, { fill: ink.chalk, stroke: ink.seal, width: 6 })),
    ...[40, 120, 200].map((at) =>
      circle([x - 130, y + at], 9, { fill: ink.chalk, stroke: ink.seal, width: 6 }),
    ),
    rect(x - 76, y - 46, 38, 40, { fill: ink.seal }),
    rect(x - 68, y - 38, 22, 24, { fill: 'none', stroke: ink.chalk, width: 4 }),
  ].join('');
}

/** Break: children from above, each with a long shadow, and the tree of the court. */
function drawPlay(): string {
  const next = chance(90);
  const { x, y } = court;
  const children = Array.from({ length: 46 }, () => {
    const [cx, cy] = [x + 20 + next() * 430, y + 20 + next() * 340];
    const coat = coats[Math.floor(next() * coats.length)] ?? ink.deep;
    return [
      line([cx, cy], [cx + 13, cy + 19], {
        stroke: ink.night,
        width: 8,
        opacity: 0.4,
        cap: 'round',
      }),
      group(
        [`<ellipse rx="9" ry="5.5" fill="${coat}"/>`, circle([0, 0], 4.4, { fill: ink.night })],
        `translate(${Math.round(cx)} ${Math.round(cy)}) rotate(${Math.round(next() * 180)})`,
      ),
    ].join('');
  });
  return [...children, drawTreetop([x + 100, y + 210], 88, 40)].join('');
}
