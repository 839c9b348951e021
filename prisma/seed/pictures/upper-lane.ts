import { high } from './hillside-houses';
import { circle, ink, mix, path, rect, type Point } from './pen';
import { crown, person } from './scenery';

/** Above: the camphor tree, the old ferry office, tables under a string of lamps. */
export function drawUpperLane(): string {
  const lamps = Array.from({ length: 15 }, (_, index): Point => [
    1250 + index * 34,
    402 + Math.sin((index / 14) * Math.PI) * 30,
  ]);
  const courses = Array.from({ length: 21 }, (_, row) => `M1690 ${306 + row * 9.5}h240`);
  const coats = [ink.seal, ink.chalk, ink.deep, ink.ochre, ink.brick, ink.river];
  return [
    rect(1690, 300, 240, 200, { fill: ink.brick }),
    path(courses.join(''), { fill: 'none', stroke: mix(ink.brick, ink.night, 0.35), width: 1.6 }),
    path('M1664 306L1716 244H1930V306z', { fill: mix(ink.slate, ink.line, 0.5) }),
    ...[1716, 1790, 1864].map(
      (x) =>
        rect(x, 352, 42, 76, { fill: ink.lamp }) +
        path(`M${x + 21} 352v76M${x} 384h42`, { stroke: ink.night, width: 4 }),
    ),
    drawCamphor(1470),
    path(`M1240 400Q1490 470 1740 400`, { fill: 'none', stroke: ink.night, width: 2.5 }),
    ...lamps.map(([x, y]) => circle([x, y + 8], 7, { fill: ink.lamp })),
    ...[1290, 1540].map(
      (x) =>
        rect(x, 466, 130, 7, { fill: ink.ochre }) +
        path(`M${x + 14} 472l-8 28M${x + 116} 472l8 28`, { stroke: ink.night, width: 4 }),
    ),
    ...[1312, 1350, 1388].map(
      (x) =>
        rect(x, 440, 20, 27, { fill: ink.chalk, opacity: 0.85 }) +
        circle([x + 10, 460], 7, { fill: ink.ochre }),
    ),
    ...coats.map((coat, index) =>
      person([1276 + index * 82, high], 66 + (index % 2) * 5, {
        coat,
        legs: ink.night,
        head: ink.clay,
        hair: ink.night,
        faces: index % 2 ? -1 : 1,
      }),
    ),
  ].join('');
}

/** The camphor tree that the ramp would have cost. */
function drawCamphor(x: number): string {
  const bark = mix(ink.night, ink.brick, 0.3);
  const inks = [
    mix(ink.moss, ink.night, 0.35),
    mix(ink.moss, ink.leaf, 0.35),
    mix(ink.leaf, ink.lamp, 0.35),
  ] as const;
  return [
    path(
      `M${x - 46} ${high}Q${x - 18} ${high - 40} ${x - 22} 380Q${x - 60} 330 ${x - 130} 300L${x - 122} 286Q${x - 40} 318 ${x - 6} 330L${x - 12} 220H${x + 14}L${x + 16} 322Q${x + 60} 290 ${x + 120} 276L${x + 130} 292Q${x + 60} 330 ${x + 26} 390Q${x + 24} ${high - 40} ${x + 54} ${high}z`,
      { fill: bark },
    ),
    crown([x, 216], [296, 176], { seed: 53, inks, leaves: 760 }),
    crown([x - 190, 282], [120, 66], { seed: 21, inks, leaves: 150 }),
    crown([x + 180, 270], [130, 66], { seed: 35, inks, leaves: 150 }),
  ].join('');
}
