import { chance, circle, ink, line, mix, path, rect } from './pen';
import { crown, person } from './scenery';

/** The old block's front on the paper. */
export const slab = { left: 96, top: 226, bays: 13, bay: 133, storeys: 6, storey: 128 };
export const ground = slab.top + slab.storeys * slab.storey;

/** Which bays are stairs. */
export const stairs = [2, 6, 10];
export const wall = mix(ink.night, ink.deep, 0.34);

/** Cold to hot, as the lit windows show it. */
const heat = [
  ink.deep,
  mix(ink.deep, ink.river, 0.6),
  ink.mist,
  ink.lamp,
  ink.ochre,
  ink.clay,
  mix(ink.seal, ink.brick, 0.35),
];

/** What is seen of every room and stair. */
export function drawRooms(): string[] {
  const next = chance(120);
  const rooms: string[] = [];
  for (let floor = 0; floor < slab.storeys; floor += 1) {
    for (let column = 0; column < slab.bays; column += 1) {
      const [x, y] = [slab.left + column * slab.bay, slab.top + floor * slab.storey];
      rooms.push(
        stairs.includes(column)
          ? drawStair(x, y)
          : drawRoom(x, y, warmth(floor, column, next()), next),
      );
    }
  }
  return rooms;
}

/** Hot under the roof and at the west end, cool by the ground; the rest is how people live. */
function warmth(floor: number, column: number, luck: number): number {
  const place = (5 - floor) * 0.8 + Math.max(0, column - 8) * 0.42 + (column === 0 ? -0.8 : 0);
  return Math.max(0, Math.min(heat.length - 1, Math.round(place + (luck - 0.5) * 2.6 + 0.7)));
}

function drawRoom(x: number, y: number, warm: number, next: () => number): string {
  const glow = heat[warm] ?? ink.lamp;
  const isDark = next() < 0.13;
  const glass = isDark ? mix(ink.night, '#000000', 0.2) : glow;
  const [left, top, width, height] = [x + 18, y + 26, 97, 70];
  const frame = { stroke: mix(ink.night, ink.slate, 0.2), width: 4 };
  const life = next();
  return [
    isDark ? '' : rect(left - 8, top - 8, width + 16, height + 16, { fill: glow, opacity: 0.16 }),
    rect(left, top, width, height, { fill: glass }),
    isDark ? '' : drawLife(left, top, glow, life),
    line([left + width / 2, top], [left + width / 2, top + height], frame),
    line([left, top + 22], [left + width, top + 22], frame),
    rect(left - 5, top + height, width + 10, 6, { fill: mix(wall, ink.stone, 0.45) }),
    next() < 0.38
      ? drawOutdoorUnit(left + width - 36, top + height + 6)
      : next() < 0.4
        ? drawPots(left, top + height, next)
        : '',
    drawSensor(left + width - 10, top + 11, isDark ? ink.slate : ink.chalk),
  ].join('');
}

/** What is seen in a lit window: a curtain, a plant, somebody. */
function drawLife(x: number, y: number, glow: string, kind: number): string {
  const shade = mix(glow, ink.night, 0.78);
  if (kind < 0.2)
    return (
      rect(x, y, 40, 70, { fill: mix(glow, ink.chalk, 0.35) }) +
      path(`M${x + 10} ${y}v70M${x + 22} ${y}v70M${x + 33} ${y}v70`, {
        stroke: mix(glow, ink.line, 0.3),
        width: 2,
      })
    );
  if (kind < 0.36) return rect(x + 58, y, 39, 70, { fill: mix(glow, ink.brick, 0.3) });
  if (kind < 0.6)
    return clipped(
      x,
      y,
      person([x + 26 + kind * 70, y + 118], 104, { coat: shade, faces: kind < 0.48 ? 1 : -1 }),
    );
  if (kind < 0.72)
    return path(`M${x + 70} ${y}v18l-14 12h28l-14 -12`, { fill: shade, stroke: shade, width: 2 });
  if (kind < 0.8)
    return crown([x + 22, y + 58], [18, 16], {
      seed: Math.round(x + y),
      inks: [shade, mix(glow, ink.moss, 0.8), ink.leaf],
      leaves: 16,
    });
  return '';
}

function clipped(x: number, y: number, part: string): string {
  const name = `window-${x}-${y}`;
  return `<clipPath id="${name}"><rect x="${x}" y="${y}" width="97" height="70"/></clipPath><g clip-path="url(#${name})">${part}</g>`;
}

function drawOutdoorUnit(x: number, y: number): string {
  return [
    rect(x, y + 2, 40, 25, { fill: mix(ink.stone, ink.night, 0.35) }),
    circle([x + 15, y + 14], 9, { fill: mix(ink.night, ink.slate, 0.3) }),
    line([x + 30, y + 27], [x + 30, y + 40], { stroke: ink.stone, width: 2, opacity: 0.5 }),
  ].join('');
}

function drawPots(x: number, y: number, next: () => number): string {
  return [12, 36, 62]
    .map((aside) =>
      crown([x + aside, y - 3], [11, 9 + next() * 5], {
        seed: Math.round(x + aside + y),
        inks: [ink.night, ink.moss, ink.leaf],
        leaves: 9,
      }),
    )
    .join('');
}

function drawSensor(x: number, y: number, tone: string): string {
  return (
    circle([x, y], 4.5, { fill: tone }) +
    circle([x, y], 10, { fill: 'none', stroke: tone, width: 1.8, opacity: 0.7 })
  );
}

/** A stairwell: half-landings between the storeys, a lamp on each. */
function drawStair(x: number, y: number): string {
  const cold = mix(ink.river, ink.mist, 0.3);
  return [
    rect(x, y, slab.bay, slab.storey, { fill: mix(wall, ink.night, 0.5) }),
    rect(x + 38, y - 34, 57, 76, { fill: cold, opacity: 0.8 }),
    path(`M${x + 38} ${y + 30}l57 -46M${x + 38} ${y - 10}h57`, {
      fill: 'none',
      stroke: wall,
      width: 5,
    }),
    path(`M${x + 38} ${y + 4}h57M${x + 66} ${y - 34}v76`, {
      fill: 'none',
      stroke: ink.night,
      width: 3,
    }),
    drawSensor(x + 66, y + 82, ink.river),
  ].join('');
}
