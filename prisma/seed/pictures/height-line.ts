import { chance, fade, ink, line, mix, path, picture, polygon, rect } from './pen';
import { birds, crown, hills, person, waterLines } from './scenery';
import { agreed, bank, drawRow, drawTower, drawUnbuilt } from './skyline';

/** A river city in the morning haze under one dashed line; a tower on a hill is its measure. */
export function drawHeightLine(): string {
  return picture(
    drawMorning(),
    drawRow({
      seed: 4,
      foot: 800,
      low: 210,
      high: 470,
      wide: 54,
      tone: mix(ink.mist, ink.chalk, 0.35),
    }),
    drawRow({
      seed: 9,
      foot: 805,
      low: 170,
      high: 400,
      wide: 74,
      tone: mix(ink.mist, ink.river, 0.3),
    }),
    hills(640, 830, { seed: 21, swing: 50, rough: 8, fill: mix(ink.river, ink.leaf, 0.35) }),
    drawRow({
      seed: 27,
      foot: 812,
      low: 150,
      high: bank - agreed,
      wide: 96,
      tone: mix(ink.river, ink.slate, 0.35),
    }),
    drawTower(),
    drawUnbuilt(),
    drawQuay(),
    drawRiver(),
    drawLine(),
  );
}

function drawMorning(): string {
  return [
    fade(
      'morning',
      mix(ink.mist, ink.river, 0.25),
      mix(ink.mist, ink.chalk, 0.55),
      mix(ink.clay, ink.chalk, 0.68),
    ),
    rect(0, 0, 1920, bank, { fill: 'url(#morning)' }),
    birds([520, 190], { seed: 2, count: 8, spread: 170, stroke: ink.slate }),
  ].join('');
}

/** The quay with its planes and people, dark before the town. */
function drawQuay(): string {
  const next = chance(33);
  const dark = mix(ink.deep, ink.night, 0.5);
  const trees = Array.from({ length: 30 }, (_, index) =>
    crown([index * 68 + next() * 30, 786 - next() * 10], [40 + next() * 16, 32 + next() * 10], {
      seed: index + 60,
      inks: [mix(ink.moss, ink.night, 0.5), ink.moss, mix(ink.leaf, ink.moss, 0.3)],
      leaves: 46,
    }),
  );
  return [
    ...trees,
    rect(0, 812, 1920, 16, { fill: ink.shade }),
    rect(0, 826, 1920, 40, { fill: dark }),
    ...Array.from({ length: 40 }, (_, index) =>
      line([index * 50, 828], [index * 50 - 14, 866], { stroke: ink.slate, width: 2 }),
    ),
    ...Array.from({ length: 34 }, () =>
      person([next() * 1900, 814], 30, {
        coat: [ink.night, ink.deep, ink.brick][Math.floor(next() * 3)] ?? ink.night,
        pose: next() < 0.6 ? 'walks' : 'stands',
        faces: next() < 0.5 ? 1 : -1,
      }),
    ),
  ].join('');
}

function drawRiver(): string {
  const water = mix(ink.river, ink.deep, 0.25);
  const area: readonly [number, number, number, number] = [0, 872, 1920, 330];
  return [
    fade('river', water, mix(ink.deep, ink.river, 0.3)),
    rect(0, 862, 1920, 340, { fill: 'url(#river)' }),
    ...[
      [330, 150],
      [610, 112],
      [1250, 90],
      [1610, 132],
    ].map(([x = 0, width = 0]) =>
      rect(x - 6, 862, width + 12, 260, { fill: ink.deep, opacity: 0.32 }),
    ),
    waterLines(area, { seed: 14, count: 330, fill: mix(ink.river, ink.mist, 0.45), opacity: 0.75 }),
    waterLines(area, { seed: 18, count: 160, fill: ink.deep, opacity: 0.5 }),
    drawBarge(),
  ].join('');
}

function drawBarge(): string {
  const hull = mix(ink.night, ink.deep, 0.3);
  return [
    path('M560 1058H1230L1190 1078H600z', { fill: hull, opacity: 0.4 }),
    path('M520 1000H1262L1224 1060H580z', { fill: hull }),
    path('M530 1008H1257', { fill: 'none', stroke: ink.seal, width: 5 }),
    path('M640 1000Q700 946 770 1000M760 1000Q830 936 900 1000M890 1000Q950 952 1020 1000', {
      fill: mix(ink.ochre, ink.clay, 0.4),
    }),
    rect(1080, 930, 110, 70, { fill: ink.chalk }),
    rect(1094, 944, 82, 18, { fill: ink.deep }),
    rect(1106, 898, 60, 34, { fill: ink.shade }),
    line([1150, 900], [1150, 850], { stroke: hull, width: 4 }),
    polygon(
      [
        [1150, 850],
        [1186, 860],
        [1150, 872],
      ],
      { fill: ink.seal },
    ),
    person([560, 1000], 58, { coat: hull }),
  ].join('');
}

function drawLine(): string {
  return line([0, agreed], [1920, agreed], { stroke: ink.seal, width: 5, dash: '34 14' });
}
