import { chance, fade, ink, inside, line, mix, path, picture, rect, type Point } from './pen';
import { mirrored, type Place } from './perspective';
import { drawHall, lakeView as view } from './reading-hall';
import { birds, hills, person, waterLines } from './scenery';

const shore = 790;

/** A reading hall on a lake at dusk: its wall of forty-two tall timber louvres stands open. */
export function drawLibraryNorthWall(): string {
  return picture(
    drawSky(),
    drawLake(),
    drawHall(mirrored(view)),
    drawBrokenReflection(),
    drawHall(view),
    drawPeople(),
    drawBoat(),
    drawReeds(),
  );
}

function drawSky(): string {
  const dusk = mix(ink.night, ink.deep, 0.6);
  const afterglow = mix(ink.clay, ink.chalk, 0.42);
  return [
    fade('sky', dusk, mix(ink.deep, ink.slate, 0.4), ink.river, afterglow, afterglow),
    rect(0, 0, 1920, shore, { fill: 'url(#sky)' }),
    hills(585, shore, { seed: 5, swing: 62, fill: mix(ink.river, ink.slate, 0.4) }),
    hills(655, shore, { seed: 12, swing: 46, rough: 5, fill: mix(ink.deep, ink.slate, 0.6) }),
    hills(738, shore, { seed: 31, swing: 18, rough: 16, fill: mix(ink.deep, ink.night, 0.35) }),
    birds([1480, 250], { seed: 8, count: 9, spread: 190, stroke: ink.chalk, opacity: 0.75 }),
  ].join('');
}

function drawLake(): string {
  return [
    fade('lake', mix(ink.river, ink.deep, 0.45), mix(ink.night, ink.deep, 0.35)),
    rect(0, shore, 1920, 1200 - shore, { fill: 'url(#lake)' }),
  ].join('');
}

/** The water's own ripples, drawn over what it mirrors. */
function drawBrokenReflection(): string {
  const lake: readonly [number, number, number, number] = [0, shore + 6, 1920, 410];
  const dark = mix(ink.night, ink.deep, 0.45);
  return [
    rect(0, shore, 1920, 410, { fill: dark, opacity: 0.34 }),
    waterLines(lake, { seed: 3, count: 330, fill: dark, opacity: 0.85 }),
    waterLines(lake, { seed: 9, count: 150, fill: mix(ink.deep, ink.river, 0.3), opacity: 0.7 }),
    waterLines(lake, { seed: 21, count: 60, fill: ink.mist, opacity: 0.35 }),
  ].join('');
}

function drawPeople(): string {
  const stand = (place: Place, height = 1.72): [readonly [number, number], number] => {
    const foot = view(place);
    return [foot, foot[1] - view([place[0], place[1], place[2] + height])[1]];
  };
  const coat = ink.night;
  return [
    person(...stand([4.6, -3.4, 1]), { coat, faces: 1, carries: 'bag', pose: 'walks' }),
    person(...stand([10.4, -4, 1]), { coat, faces: -1 }),
    person(...stand([11.3, -3.9, 1], 1.6), { coat: ink.deep, faces: -1 }),
    person(...stand([24, -2.6, 1]), { coat, faces: 1, pose: 'walks' }),
    person(...stand([29, -4.2, 1], 1.2), { coat }),
    person(...stand([30, -4.1, 1]), { coat: ink.deep, faces: -1 }),
  ].join('');
}

function drawBoat(): string {
  const coat = mix(ink.night, '#000000', 0.2);
  const rim: Point[] = [
    [1200, 800],
    [1400, 800],
    [1400, 970],
    [1200, 970],
  ];
  return [
    path('M1210 996Q1300 1020 1400 1016Q1490 1010 1530 992Q1400 1000 1210 996z', {
      fill: ink.night,
      opacity: 0.6,
    }),
    line([1322, 912], [1180, 1030], { stroke: coat, width: 5, cap: 'round' }),
    inside('boat', rim, person([1290, 1008], 124, { pose: 'sits', coat })),
    path('M1180 952Q1270 992 1420 986Q1500 980 1552 940Q1470 966 1370 966Q1260 966 1180 952z', {
      fill: coat,
    }),
    path('M1180 952Q1260 966 1370 966Q1470 966 1552 940', {
      fill: 'none',
      stroke: ink.clay,
      width: 3,
    }),
  ].join('');
}

function drawReeds(): string {
  const next = chance(44);
  const blades = Array.from({ length: 170 }, () => {
    const x = 1520 + (1 - next() ** 1.7) * 430;
    const tall = (x - 1400) * (0.3 + next() * 0.55);
    const lean = (next() - 0.35) * 110;
    const [half, tip] = [Math.round(tall * 0.55), Math.round(tall)];
    return `M${Math.round(x)} 1210q${Math.round(lean * 0.2)} ${-half} ${Math.round(lean)} ${-tip}q${Math.round(-lean * 0.6)} ${half} ${Math.round(8 - lean)} ${tip}z`;
  });
  return path(blades.join(''), { fill: mix(ink.night, ink.moss, 0.3) });
}
