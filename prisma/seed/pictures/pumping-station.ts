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
  rect,
  round,
  type Point,
} from './pen';
import { figure } from './people';
import { drawMachines } from './pumping-station-machines';
import { drawEarth, drawRainySky, drawRiver, ground } from './pumping-station-site';
import { drawGallery, drawStair, man } from './pumping-station-stair';
import { tree } from './scenery';

/** A cut through the pumping station in the rain: the river, the public stair, the gallery, four pumps. */
export function drawPumpingStation(): string {
  return picture(
    drawRainySky(),
    drawRiver(),
    drawEarth(),
    drawShaft(),
    drawMachines(),
    drawStair(),
    drawGallery(),
    drawControlRoom(),
    drawPromenade(),
    drawRain(),
  );
}

function drawShaft(): string[] {
  const concrete = ink.night;
  const wall = mix(ink.lamp, ink.paper, 0.55);
  return [
    rect(716, ground - 10, 900, 770, { fill: concrete }),
    fade('lit', mix(wall, ink.chalk, 0.3), mix(ink.ochre, wall, 0.3)),
    rect(756, ground - 10, 820, 718, { fill: 'url(#lit)' }),
    ...Array.from({ length: 19 }, (_, index) =>
      line([756, 390 + index * 36], [1576, 390 + index * 36], {
        stroke: ink.clay,
        width: 1.5,
        opacity: 0.5,
      }),
    ),
    ...Array.from({ length: 9 }, (_, index) =>
      line([756 + index * 102, 390], [756 + index * 102, 1060], {
        stroke: ink.clay,
        width: 1.5,
        opacity: 0.35,
      }),
    ),
    path(`M800 ${ground}L1060 ${ground}L756 900L756 440z`, { fill: ink.chalk, opacity: 0.5 }),
    hatch([1410, ground, 166, 690], {
      gap: 13,
      slope: 1.3,
      stroke: ink.brick,
      width: 2,
      opacity: 0.4,
    }),
    rect(716, ground - 10, 474, 26, { fill: concrete }),
    rect(800, ground - 10, 260, 26, { fill: ink.mist }),
    ...[865, 930, 995].map((x) =>
      line([x, ground - 10], [x, ground + 16], { stroke: concrete, width: 5 }),
    ),
    ...drawHighWaterMarks(),
  ];
}

function drawHighWaterMarks(): string[] {
  return [424, 470, 512, 590, 668].map((y, index) =>
    rect(800 + index * 8, y, 120, 6, {
      fill: index === 0 ? ink.seal : mix(ink.ochre, ink.brick, 0.45),
    }),
  );
}

function drawControlRoom(): string[] {
  const slats = Array.from({ length: 46 }, (_, index) =>
    line([1192 + index * 10.4, 84], [1192 + index * 10.4, 170], {
      stroke: mix(ink.brick, ink.night, 0.3),
      width: 5,
    }),
  );
  return [
    ...[1240, 1400, 1560].map((x) => rect(x - 40, 96, 84, 74, { fill: ink.slate })),
    ...slats,
    rect(1180, 168, 500, 24, { fill: ink.night }),
    rect(1500, 190, 180, 180, { fill: mix(ink.deep, ink.night, 0.25) }),
    rect(1200, 190, 300, 180, { fill: ink.lamp }),
    ...[1270, 1350, 1430].map((x) => line([x, 190], [x, 366], { stroke: ink.night, width: 5 })),
    figure([1246, 366], man, { pose: 'stands', coat: ink.slate, legs: ink.night }),
    figure([1392, 366], man, { pose: 'reads', coat: ink.deep, legs: ink.night, faces: -1 }),
    rect(1186, 190, 14, 180, { fill: ink.night }),
    circle([1490, 318], 11, { fill: ink.seal }),
    line([1490, 318], [1490, 366], { stroke: ink.night, width: 5 }),
  ];
}

function drawPromenade(): string[] {
  const leaves = [ink.moss, mix(ink.moss, ink.leaf, 0.5), ink.leaf] as const;
  const umbrella =
    (fill: string) =>
    ([x, y]: Point): string =>
      path(
        `M${round(x)} ${round(y)}L${round(x)} -112M${round(x - 34)} -106Q${round(x)} -146 ${round(x + 34)} -106z`,
        { fill, stroke: ink.night, width: 1.5 },
      );
  return [
    tree([1800, ground - 10], 330, { seed: 7, inks: leaves, trunk: ink.line }),
    tree([980, ground - 10], 250, { seed: 23, inks: leaves, trunk: ink.line }),
    ...[640, 720, 800, 880].map((x) =>
      line([x, ground - 10], [x, ground - 52], { stroke: ink.line, width: 4 }),
    ),
    line([630, ground - 52], [890, ground - 52], { stroke: ink.line, width: 6 }),
    figure([700, ground - 10], man, {
      pose: 'walks',
      coat: ink.deep,
      legs: ink.night,
      holds: umbrella(ink.ochre),
      hem: 10,
    }),
    figure([1080, ground - 10], man, {
      pose: 'walks',
      coat: ink.brick,
      legs: ink.night,
      holds: umbrella(ink.seal),
    }),
    figure([1116, ground - 10], man * 0.7, {
      pose: 'runs',
      coat: ink.ochre,
      legs: ink.night,
      isChild: true,
    }),
  ];
}

function drawRain(): string {
  const next = chance(68);
  const drops = Array.from({ length: 300 }, () => {
    const x = Math.round(next() * 2000);
    const y = Math.round(next() * 330 - 40);
    return `M${x} ${y}l${Math.round(-8 - next() * 6)} ${Math.round(34 + next() * 30)}`;
  });
  return path(drops.join(''), { stroke: ink.chalk, width: 2, opacity: 0.55, cap: 'round' });
}
