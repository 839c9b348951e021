import {
  chance,
  circle,
  fade,
  hatch,
  ink,
  line,
  mix,
  path,
  picture,
  polygon,
  rect,
  round,
} from './pen';
import { drawRooms, ground, slab, stairs, wall } from './old-block-rooms';
import { figure } from './people';
import { tree } from './scenery';

/** Six storeys of an old residential block at night: every lit window shows how warm its room is. */
export function drawSensors(): string {
  return picture(drawNight(), drawWall(), ...drawRooms(), drawRoof(), drawYard());
}

function drawNight(): string {
  const next = chance(2);
  const far = mix(ink.night, ink.slate, 0.2);
  const blocks = [
    [-10, 62, 500],
    [560, 84, 430],
    [1060, 70, 440],
  ].map(([x = 0, y = 0, width = 0]) => {
    const lights = Array.from({ length: 16 }, () =>
      rect(
        x + 20 + Math.floor(next() * (width / 26 - 2)) * 26,
        y + 16 + Math.floor(next() * 4) * 30,
        11,
        13,
        { fill: [ink.ochre, ink.river, ink.lamp][Math.floor(next() * 3)], opacity: 0.5 },
      ),
    );
    return rect(x, y, width, 300, { fill: far }) + lights.join('');
  });
  return [
    fade('night', mix(ink.night, '#000000', 0.25), mix(ink.night, ink.slate, 0.34)),
    rect(0, 0, 1920, 1200, { fill: 'url(#night)' }),
    path('M1660 46a44 44 0 1 1 -62 62a52 52 0 0 0 62 -62z', { fill: ink.chalk }),
    ...blocks,
  ].join('');
}

function drawWall(): string {
  const { left, top, bays, bay, storeys, storey } = slab;
  const width = bays * bay;
  const slabs = Array.from({ length: storeys }, (_, floor) =>
    rect(left, top + floor * storey - 4, width, 8, { fill: mix(wall, ink.slate, 0.4) }),
  );
  const next = chance(77);
  const stains = Array.from({ length: 90 }, () => {
    const x = left + next() * width;
    return `M${round(x)} ${round(top + Math.floor(next() * storeys) * storey + 6)}v${round(20 + next() * 70)}`;
  });
  return [
    rect(left - 34, top - 8, 34, ground - top + 8, { fill: mix(ink.night, '#000000', 0.2) }),
    rect(left, top, width, ground - top, { fill: wall }),
    path(stains.join(''), { fill: 'none', stroke: ink.night, width: 5, opacity: 0.35 }),
    ...slabs,
    ...Array.from({ length: bays + 1 }, (_, column) =>
      line([left + column * bay, top], [left + column * bay, ground], {
        stroke: ink.night,
        width: 3,
        opacity: 0.6,
      }),
    ),
  ].join('');
}

function drawRoof(): string {
  const { left, top, bays, bay } = slab;
  const dark = mix(ink.night, '#000000', 0.2);
  const heaters = [150, 420, 560, 980, 1110, 1430, 1560].map((x) =>
    [
      polygon(
        [
          [x, top - 14],
          [x + 66, top - 14],
          [x + 88, top - 54],
          [x + 22, top - 54],
        ],
        { fill: mix(ink.deep, ink.night, 0.3) },
      ),
      path(`M${x + 10} ${top - 34}h66M${x + 5} ${top - 24}h66M${x + 16} ${top - 44}h66`, {
        stroke: ink.slate,
        width: 2,
      }),
      rect(x + 18, top - 66, 74, 14, { fill: ink.slate }),
    ].join(''),
  );
  return [
    ...heaters,
    ...stairs.map((column) =>
      rect(left + column * bay + 6, top - 62, bay - 12, 56, { fill: dark }),
    ),
    rect(left - 34, top - 16, bays * bay + 48, 18, { fill: mix(ink.slate, ink.night, 0.4) }),
    path(`M760 ${top - 16}v-96M730 ${top - 100}h60M738 ${top - 84}h44`, {
      fill: 'none',
      stroke: dark,
      width: 5,
    }),
  ].join('');
}

/** The yard under its lamp: trees, bicycles, neighbours. */
function drawYard(): string {
  const dark = mix(ink.night, '#000000', 0.3);
  const leaf = [dark, mix(ink.night, ink.moss, 0.35), mix(ink.night, ink.moss, 0.8)] as const;
  const paving = { gap: 46, slope: 0.5, stroke: ink.night, width: 2, opacity: 0.5 };
  const [son, mother] = [
    { coat: ink.seal, legs: dark, hair: dark },
    { coat: ink.river, legs: dark, hair: ink.chalk, faces: -1, isOld: true } as const,
  ];
  return [
    rect(0, ground - 6, 1920, 210, { fill: mix(ink.night, ink.slate, 0.16) }),
    hatch([0, ground, 1920, 170], paving),
    ...stairs.map((column) => drawDoor(slab.left + column * slab.bay + 30)),
    drawStreetLamp(dark),
    figure([520, 1130], 140, son),
    figure([604, 1134], 132, mother),
    ...[0, 58, 104, 176, 230, 330, 382].map((x) => drawBicycle(980 + x, 1092 + (x % 3))),
    tree([1846, 1190], 470, { seed: 14, inks: leaf, trunk: dark, leaves: 420 }),
    tree([74, 1200], 520, { seed: 28, inks: leaf, trunk: dark, leaves: 460 }),
    rect(0, 1166, 1920, 44, { fill: dark }),
  ].join('');
}

function drawStreetLamp(post: string): string {
  return [
    path('M540 900L380 1130H780L600 900z', { fill: ink.lamp, opacity: 0.12 }),
    path('M380 1130Q580 1090 780 1130Q580 1172 380 1130z', { fill: ink.lamp, opacity: 0.35 }),
    path('M660 1140V880H570v14', { fill: 'none', stroke: post, width: 9 }),
    path('M548 904h44l-10 -16h-24z', { fill: ink.lamp }),
  ].join('');
}

/** A lit entrance under its slab, and the light it throws. */
function drawDoor(x: number): string {
  return [
    polygon(
      [
        [x, ground],
        [x + 73, ground],
        [x + 118, ground + 66],
        [x - 45, ground + 66],
      ],
      { fill: ink.lamp, opacity: 0.22 },
    ),
    rect(x, ground - 84, 73, 84, { fill: ink.lamp }),
    rect(x + 5, ground - 76, 28, 76, { fill: mix(ink.ochre, ink.brick, 0.4) }),
    rect(x + 42, ground - 70, 24, 40, { fill: mix(ink.lamp, ink.slate, 0.4) }),
    rect(x - 16, ground - 96, 105, 14, { fill: ink.slate }),
  ].join('');
}

function drawBicycle(x: number, y: number): string {
  const style = { fill: 'none', stroke: ink.stone, width: 3, opacity: 0.8 };
  return [
    circle([x, y], 17, style),
    circle([x + 46, y], 17, style),
    path(
      `M${x} ${y}l16 -30h22l8 30M${x + 16} ${y - 30}l8 30l16 -30l-3 -10h10M${x + 12} ${y - 36}h12`,
      style,
    ),
  ].join('');
}
