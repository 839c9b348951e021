import { circle, fade, ink, mix, path, picture, rect } from './pen';
import { block, edge, face, level, mirrored, perspective, ruled, upright } from './perspective';
import type { Four, Place, View } from './perspective';
import { birds, hills, person, waterLines } from './scenery';

const eye: Place = [34, -24, 2];
const view = perspective({ eye, focal: 1220, horizon: 800 });
const bays = 9;
const asphalt = mix(ink.slate, ink.night, 0.72);
const bay = { width: 7.2, depth: 34, eaves: 6.6, ridge: 10.4 };

/** A bus depot under a red sky: a roof folded into many bays, the buses still under it. */
export function drawBusDepot(): string {
  return picture(
    drawDusk(),
    rect(0, 800, 1920, 400, { fill: asphalt }),
    drawDepot(mirrored(view)),
    drawWetYard(),
    drawDepot(view),
    drawPeople(),
  );
}

function drawDepot(from: View): string {
  const aside = (index: number) => Math.abs((index + 0.5) * bay.width - eye[0]);
  const all = Array.from({ length: bays }, (_, index) => index);
  all.sort((one, other) => aside(other) - aside(one));
  const taken = all.filter((index) => index !== 3 && index !== 6);
  return [
    ...all.map((index) => drawBay(from, index)),
    ...taken.map((index) =>
      drawBus(from, [index * bay.width + 2.3, 2 + ((index * 5) % 4) * 1.6, 0], index),
    ),
    ...all.map((index) => drawFold(from, index)),
    ...all.map((index) => drawColumn(from, index * bay.width)),
  ].join('');
}

function drawDusk(): string {
  return [
    fade('dusk', mix(ink.slate, ink.brick, 0.3), ink.clay, mix(ink.clay, ink.lamp, 0.55), ink.lamp),
    rect(0, 0, 1920, 840, { fill: 'url(#dusk)' }),
    circle([1335, 445], 92, { fill: mix(ink.seal, ink.brick, 0.3) }),
    ...[150, 232, 300, 356, 470].map((y, index) =>
      path(
        `M${300 + index * 190} ${y}q${260 + index * 30} -22 ${620 - index * 60} 0q-${300 - index * 20} 14 -${620 - index * 60} 0z`,
        {
          fill: mix(ink.brick, ink.clay, 0.4 + index * 0.1),
          opacity: 0.55,
        },
      ),
    ),
    hills(640, 850, { seed: 6, swing: 22, rough: 12, fill: mix(ink.brick, ink.night, 0.45) }),
    birds([760, 130], { seed: 5, count: 8, spread: 210, stroke: ink.night }),
  ].join('');
}

/** Asphalt after rain: it mirrors the depot and breaks it up. */
function drawWetYard(): string {
  const yard: readonly [number, number, number, number] = [0, 812, 1920, 390];
  const lanes = Array.from({ length: bays + 1 }, (_, index): Place[] => {
    const x = index * bay.width;
    return [
      [x - 0.08, -1, 0],
      [x + 0.08, -1, 0],
      [x + 0.08, -14, 0],
      [x - 0.08, -14, 0],
    ];
  });
  return [
    rect(0, 800, 1920, 400, { fill: asphalt, opacity: 0.62 }),
    ...lanes.map((lane) => face(view, lane, { fill: ink.lamp, opacity: 0.5 })),
    waterLines(yard, { seed: 12, count: 300, fill: asphalt, opacity: 0.8 }),
    waterLines(yard, { seed: 30, count: 70, fill: ink.clay, opacity: 0.5 }),
  ].join('');
}

/** A bay's floor, and its far wall with a strip of light. */
function drawBay(from: View, index: number): string {
  const x = index * bay.width;
  const { width, depth, eaves, ridge } = bay;
  const gable: Place[] = [
    [x, depth, eaves],
    [x + width / 2, depth, ridge],
    [x + width, depth, eaves],
  ];
  return [
    face(from, level([x, -2.4, 0], width, depth + 2.4), { fill: mix(ink.brick, ink.night, 0.35) }),
    face(from, upright([x, depth, 0], [width, 0], eaves), { fill: mix(ink.brick, ink.night, 0.2) }),
    face(from, upright([x, depth, 3.6], [width, 0], 1.7), { fill: ink.lamp }),
    ruled(from, upright([x, depth, 3.6], [width, 0], 1.7), 5, { stroke: ink.brick, width: 2 }),
    face(from, gable, { fill: mix(ink.clay, ink.lamp, 0.5) }),
  ].join('');
}

function drawColumn(from: View, x: number): string {
  const steel = { top: ink.night, front: ink.night, side: mix(ink.night, ink.brick, 0.45) };
  return block(from, [x - 0.16, -2.3, 0], [0.32, 0.32, bay.eaves], steel);
}

/** A city bus, its front towards the yard. */
function drawBus(from: View, [x, y, z]: Place, index: number): string {
  const [width, length, height] = [2.55, 11.5, 3.05];
  const coat = [ink.deep, ink.seal, ink.chalk, ink.deep][index % 4] ?? ink.deep;
  const dim = mix(coat, ink.night, 0.35);
  const glass = index % 3 === 1 ? ink.lamp : mix(ink.deep, ink.night, 0.6);
  const side = x + 1.3 > eye[0] ? x - 0.01 : x + width + 0.01;
  const flank = upright([side, y + length - 0.5, z + 1.35], [0, -length + 1], 1.1);
  const screen = upright([x + 0.2, y - 0.01, z + 1.15], [width - 0.4, 0], 1.35);
  const lights = [x + 0.3, x + width - 0.3].map((right) =>
    circle(from([right, y, z + 0.75]), 7, { fill: ink.chalk }),
  );
  return [
    face(from, level([x - 0.3, y - 0.4, z], width + 0.6, length), {
      fill: ink.night,
      opacity: 0.5,
    }),
    block(from, [x, y, z + 0.35], [width, length, height - 0.35], {
      top: dim,
      front: coat,
      side: dim,
    }),
    face(from, flank, { fill: glass }),
    ruled(from, flank, 7, { stroke: dim, width: 4 }),
    face(from, screen, { fill: glass }),
    face(from, upright([x + 0.35, y - 0.02, z + 2.58], [width - 0.7, 0], 0.32), {
      fill: ink.ochre,
    }),
    ...lights,
    ...[1.8, 8.6].map((back) => wheel(from, [side, y + back, z])),
  ].join('');
}

function wheel(from: View, [x, y, z]: Place): string {
  const rim = Array.from({ length: 16 }, (_, step): Place => {
    const angle = (step / 16) * 2 * Math.PI;
    return [x, y + Math.cos(angle) * 0.5, z + 0.5 + Math.sin(angle) * 0.5];
  });
  return face(from, rim, { fill: ink.night });
}

/** One fold of the roof: two boarded slopes that meet in a ridge, thin at the edge. */
function drawFold(from: View, index: number): string {
  const { width, depth, eaves, ridge } = bay;
  const [x, middle] = [index * width, index * width + width / 2];
  const slope = (start: number, low: number, end: number, high: number): Four => [
    [start, -2.4, low],
    [end, -2.4, high],
    [end, depth, high],
    [start, depth, low],
  ];
  const [shaded, lit] = [slope(x, eaves, middle, ridge), slope(middle, ridge, x + width, eaves)];
  const rim: Place[] = [
    [x, -2.4, eaves],
    [middle, -2.4, ridge],
    [x + width, -2.4, eaves],
  ];
  const above = rim.map(([right, deep, up]): Place => [right, deep, up + 0.55]).reverse();
  return [
    face(from, lit, { fill: mix(ink.ochre, ink.clay, 0.45) }),
    ruled(from, lit, 7, { stroke: mix(ink.brick, ink.clay, 0.3), width: 1.6 }),
    face(from, shaded, { fill: mix(ink.brick, ink.night, 0.18) }),
    ruled(from, shaded, 7, { stroke: mix(ink.brick, ink.night, 0.5), width: 1.6 }),
    face(from, [...rim, ...above], { fill: ink.night }),
    edge(from, above, { stroke: mix(ink.clay, ink.lamp, 0.6), width: 3 }),
  ].join('');
}

function drawPeople(): string {
  const coat = mix(ink.night, '#000000', 0.2);
  const at = (place: Place, pose: 'walks' | 'stands', faces: 1 | -1, bag = false): string => {
    const foot = view(place);
    const height = foot[1] - view([place[0], place[1], 1.72])[1];
    return person(foot, height, { coat, pose, faces, ...(bag ? { carries: 'bag' as const } : {}) });
  };
  return [
    at([23.6, 1, 0], 'stands', 1),
    at([24.8, 1.4, 0], 'stands', -1),
    at([36.6, -3, 0], 'walks', -1),
    at([51.8, 0.5, 0], 'walks', -1, true),
    at([28.4, -14, 0], 'walks', 1, true),
    at([39.2, -12, 0], 'stands', -1),
    at([40.1, -12.3, 0], 'stands', -1),
  ].join('');
}
