import { chance, circle, group, ink, line, mix, path, picture, polygon, rect } from './pen';
import type { Point } from './pen';
import { drawClassrooms } from './school-plan';
import { drawTreetop } from './treetop';

const terraces = 19;
const order = [0, 2, 4, 3, 1, 5, 2, 3, 0, 4, 5, 1];
const summit: Point = [960, 600];

/** A country school from straight above, on its terraces; one red network runs through all its rooms. */
export function drawSchoolNetwork(): string {
  return picture(
    rect(0, 0, 1920, 1200, { fill: mix(ink.moss, ink.night, 0.2) }),
    drawTerraces(),
    drawTrack(),
    drawGroves(),
    drawOtherSchools(),
    group([drawClassrooms()], 'rotate(-7 960 600)'),
  );
}

/** The edge of a terrace; the lower the terrace, the wider and the more wilful. */
function contour(step: number): Point[] {
  const reach = 470 + step * 66;
  return Array.from({ length: 120 }, (_, index): Point => {
    const angle = (index / 120) * 2 * Math.PI;
    const wave =
      1 +
      0.075 * Math.sin(3 * angle + 1.2 + step * 0.1) +
      0.055 * Math.sin(5 * angle + 4 - step * 0.16) +
      0.03 * Math.sin(9 * angle + step * 0.3) * (step / terraces + 0.3);
    return [
      summit[0] + Math.cos(angle) * reach * wave * 1.12,
      summit[1] + Math.sin(angle) * reach * wave * 0.8,
    ];
  });
}

/** Rice terraces from the valley up: each lies on the shadow that it throws on the one below. */
function drawTerraces(): string {
  const fields = [
    mix(ink.leaf, ink.moss, 0.3),
    mix(ink.leaf, ink.ochre, 0.3),
    mix(ink.moss, ink.leaf, 0.4),
    mix(ink.river, ink.mist, 0.35),
    mix(ink.leaf, ink.lamp, 0.32),
    mix(ink.moss, ink.deep, 0.35),
  ];
  return Array.from({ length: terraces }, (_, index) => terraces - 1 - index)
    .map((step) => {
      const edge = contour(step);
      const cast = edge.map(([x, y]): Point => [x + 7, y + 11]);
      const fill =
        step === 0
          ? mix(ink.shade, ink.ochre, 0.18)
          : (fields[order[step % order.length] ?? 0] ?? ink.leaf);
      return [
        polygon(cast, { fill: ink.night, opacity: 0.5 }),
        polygon(edge, { fill, stroke: mix(ink.moss, ink.night, 0.35), width: 4 }),
        step === 0 ? '' : drawRice(step),
      ].join('');
    })
    .join('');
}

/** Rows of seedlings along a terrace, and the low bunds that part its fields. */
function drawRice(step: number): string {
  const next = chance(step * 7919 + 5);
  const outer = contour(step);
  const rows = [0.25, 0.5, 0.75].map((share) => {
    const inner = contour(step - share);
    return polygon(inner, {
      fill: 'none',
      stroke: mix(ink.moss, ink.night, 0.2),
      width: 3.4,
      dash: '5 9',
      opacity: 0.55,
    });
  });
  const above = contour(step - 1);
  const bunds = Array.from({ length: 15 }, () => {
    const at = Math.floor(next() * 120);
    const [from, to] = [outer[at], above[at]];
    return from && to ? line(from, to, { stroke: mix(ink.moss, ink.night, 0.35), width: 3.5 }) : '';
  });
  return [...rows, ...bunds].join('');
}

const track = 'M1920 1120C1700 1090 1650 960 1500 930C1440 917 1390 914 1345 910';

function drawTrack(): string {
  return [
    path(track, { fill: 'none', stroke: mix(ink.moss, ink.night, 0.4), width: 40 }),
    path(`${track}C1290 905 1240 890 1190 850`, {
      fill: 'none',
      stroke: mix(ink.shade, ink.ochre, 0.18),
      width: 30,
    }),
  ].join('');
}

/** Trees from above, each with its shadow to the lower right. */
function drawGroves(): string {
  const next = chance(66);
  const spots: [number, number, number][] = [
    [300, 300, 62],
    [370, 250, 48],
    [250, 400, 44],
    [1620, 260, 66],
    [1700, 330, 50],
    [1560, 200, 44],
    [200, 930, 70],
    [290, 990, 52],
    [1420, 1080, 56],
    [1510, 1120, 44],
    [1780, 760, 60],
    [1840, 690, 46],
    [120, 120, 60],
    [900, 1130, 46],
    [820, 1160, 56],
    [980, 70, 50],
    [470, 880, 40],
    [1490, 420, 40],
  ];
  return spots.map(([x, y, size]) => drawTreetop([x, y], size, Math.floor(next() * 900))).join('');
}

/** Where the red line goes on to: the roofs of the next schools. */
function drawOtherSchools(): string {
  const wire = { fill: 'none', stroke: ink.seal, width: 6 };
  const ways = [
    'M1204 760C1220 880 1300 880 1500 906C1650 940 1700 1070 1930 1098',
    'M560 460C420 420 360 180 190 196',
    'M1190 330C1270 260 1330 130 1400 92',
  ];
  const roofs: Point[] = [
    [190, 196],
    [1400, 92],
  ];
  return [
    ...ways.map(
      (way) =>
        path(way, { ...wire, stroke: ink.chalk, width: 10, opacity: 0.55 }) + path(way, wire),
    ),
    ...roofs.map(([x, y]) =>
      [
        rect(x - 40, y - 20, 96, 62, { fill: ink.night, opacity: 0.5 }),
        rect(x - 52, y - 34, 96, 30, { fill: mix(ink.slate, ink.chalk, 0.2) }),
        rect(x - 52, y - 4, 96, 30, { fill: ink.line }),
        circle([x, y], 13, { fill: ink.chalk, stroke: ink.seal, width: 7 }),
      ].join(''),
    ),
  ].join('');
}
