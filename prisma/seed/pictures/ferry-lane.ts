import { drawHouses, drawSlope, high, low } from './hillside-houses';
import {
  circle,
  fade,
  group,
  hatch,
  ink,
  inside,
  line,
  mix,
  path,
  picture,
  polygon,
  rect,
  round,
} from './pen';
import type { Point } from './pen';
import { figure } from './people';
import { birds, hills, person, waterLines } from './scenery';
import { drawLift } from './slow-lift';
import { drawUpperLane } from './upper-lane';

/** A section through a lane on a slope: steps, old houses, a camphor tree, and the slow lift. */
export function drawFerryLane(): string {
  const lane = [
    drawSlope(),
    drawHouses(),
    drawSteps(),
    drawUpperLane(),
    drawCut(),
    drawRoots(),
    drawLift(),
    drawLowerStreet(),
  ];
  return picture(drawSky(), group([drawRiver(), ...lane], 'translate(-50 24) scale(1.05)'));
}

function drawSky(): string {
  return [
    fade(
      'sky',
      mix(ink.river, ink.mist, 0.3),
      mix(ink.mist, ink.chalk, 0.55),
      mix(ink.lamp, ink.chalk, 0.5),
    ),
    rect(0, 0, 1920, 1200, { fill: 'url(#sky)' }),
    birds([420, 210], { seed: 6, count: 7, spread: 170, stroke: ink.slate }),
  ].join('');
}

function drawRiver(): string {
  return [
    hills(560, 900, { seed: 12, swing: 40, fill: mix(ink.mist, ink.river, 0.4) }),
    rect(-10, 800, 1010, 200, { fill: mix(ink.river, ink.mist, 0.25) }),
    waterLines([0, 806, 700, 190], { seed: 4, count: 90, fill: ink.chalk, opacity: 0.6 }),
  ].join('');
}

const flight = { from: [300, low], to: [1058, high + 2] } as const;

function onSteps(share: number): Point {
  const [a, b] = [flight.from, flight.to];
  return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share];
}

/** The eighty-three steps, in one flight as one counts them. */
function drawSteps(): string {
  const steps = Array.from({ length: 83 }, (_, index) => {
    const [x, y] = onSteps(index / 83);
    return `L${round(x)} ${round(y - (low - high) / 83)}L${round(x + (flight.to[0] - flight.from[0]) / 83)} ${round(y - (low - high) / 83)}`;
  });
  const climbers: [number, string, 1 | -1, 'walks' | 'stands'][] = [
    [0.1, ink.seal, 1, 'walks'],
    [0.31, ink.deep, 1, 'stands'],
    [0.46, ink.chalk, -1, 'walks'],
    [0.63, ink.night, 1, 'walks'],
    [0.86, ink.brick, -1, 'walks'],
  ];
  const rail = [0, 1].map((share) => onSteps(share)).map(([x, y]): Point => [x, y - 42]);
  return [
    path(`M${flight.from.join(' ')}${steps.join('')}V${high + 70}L430 ${low}z`, {
      fill: ink.paper,
    }),
    path(`M${flight.from.join(' ')}${steps.join('')}`, {
      fill: 'none',
      stroke: ink.line,
      width: 2.5,
    }),
    ...climbers.map(([share, coat, faces, pose]) => {
      const [x, y] = onSteps(share);
      return figure([x + 6, y - 6], 70, {
        coat,
        faces,
        pose,
        legs: ink.night,
        hair: ink.night,
        isOld: share === 0.31,
      });
    }),
    ...Array.from({ length: 15 }, (_, post) => onSteps(post / 14)).map(([x, y]) =>
      line([x, y], [x, y - 42], { stroke: ink.line, width: 3 }),
    ),
    line(rail[0] ?? [0, 0], rail[1] ?? [0, 0], { stroke: ink.line, width: 5 }),
  ].join('');
}

/** What the section cuts: the ground, black with the rock hatched into it. */
function drawCut(): string {
  const earth: Point[] = [
    [-10, low],
    [1180, low],
    [1180, high],
    [1930, high],
    [1930, 1210],
    [-10, 1210],
  ];
  const strata = Array.from(
    { length: 20 },
    (_, index) => `M-10 ${600 + index * 44}L1930 ${420 + index * 44}`,
  );
  return [
    polygon(earth, { fill: mix(ink.deep, ink.night, 0.35) }),
    inside(
      'earth',
      earth,
      path(strata.join(''), {
        fill: 'none',
        stroke: ink.river,
        width: 2,
        dash: '90 16 24 16 150 40 40 20',
        opacity: 0.32,
      }),
    ),
    ...[
      [-10, low, 1190, 60],
      [1180, high, 750, 44],
    ].map(([x = 0, y = 0, width = 0, height = 0]) =>
      hatch([x, y, width, height], { gap: 15, stroke: ink.river, width: 2, opacity: 0.55 }),
    ),
    path(`M-10 ${low}H1180V${high}H1930`, { fill: 'none', stroke: ink.night, width: 9 }),
    path(`M1186 ${low}V${high + 6}h14V${low}`, { fill: ink.paper }),
  ].join('');
}

/** What holds the slope, and the tree: roots as wide as the crown. */
function drawRoots(): string {
  const reach: Point[] = [
    [-218, 92],
    [-176, 176],
    [-92, 268],
    [-14, 330],
    [78, 262],
    [170, 190],
    [262, 104],
    [348, 60],
  ];
  const roots = reach.map(([out, down], index) => {
    const [x, y] = [1440 + index * 9, high + 4];
    const [tipX, tipY] = [1470 + out, y + down];
    const [bendX, bendY] = [x + out * 0.25, y + down * 0.66];
    return `M${x - 11} ${y}Q${round(bendX - 6)} ${round(bendY)} ${round(tipX)} ${round(tipY)}Q${round(bendX + 10)} ${round(bendY - 9)} ${x + 11} ${y}z`;
  });
  return path(roots.join(''), { fill: mix(ink.brick, ink.night, 0.35) });
}

/** Below: the stop, a market stall, the river with its ferry. */
function drawLowerStreet(): string {
  const dress = { legs: ink.night, head: ink.clay, hair: ink.night };
  return [
    path('M-10 900H210L180 960H-10z', { fill: ink.chalk }),
    path('M-10 926H198L188 944H-10z', { fill: ink.seal }),
    rect(20, 836, 130, 64, { fill: ink.shade }),
    path('M32 850h24v24h-24zM70 850h24v24h-24zM108 850h24v24h-24z', { fill: ink.deep }),
    rect(760, 872, 8, 128, { fill: ink.night }),
    rect(946, 872, 8, 128, { fill: ink.night }),
    path('M730 880L760 828H954L984 880z', { fill: ink.brick }),
    path('M762 828h38l-10 52h-44zM838 828h38v52h-38zM914 828h38l16 52h-44z', { fill: ink.chalk }),
    rect(770, 944, 176, 56, { fill: ink.clay }),
    ...Array.from({ length: 11 }, (_, index) =>
      circle([782 + index * 15, 938 - (index % 2) * 5], 9, {
        fill: [ink.leaf, ink.ochre, ink.seal][index % 3],
      }),
    ),
    person([700, low], 68, { ...dress, coat: ink.deep, carries: 'bag' }),
    person([1010, low], 70, { ...dress, coat: ink.ochre, faces: -1 }),
    person([560, low], 66, { ...dress, coat: ink.chalk, pose: 'walks', carries: 'bag' }),
    person([215, low], 70, { ...dress, coat: ink.river, faces: -1 }),
  ].join('');
}
