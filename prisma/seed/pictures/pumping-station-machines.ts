import { circle, ink, inside, line, mix, path, rect, type Point } from './pen';
import { waterLines } from './scenery';

const floor = 962;
const iron = mix(ink.deep, ink.river, 0.3);
const dark = mix(ink.deep, ink.night, 0.45);

/** The machine hall of the pumping station: culvert, sump, four pumps and the pipe to the river. */
export function drawMachines(): string[] {
  return [drawCulvert(), drawSump(), drawPipe(), ...[846, 1030, 1214, 1398].map(drawPump)].flat();
}

function drawCulvert(): string[] {
  return [
    rect(1560, 966, 360, 150, { fill: ink.night }),
    rect(1560, 986, 360, 108, { fill: mix(ink.night, ink.deep, 0.4) }),
  ];
}

const surface: Point[] = [
  [756, 1026],
  [1920, 1026],
  [1920, 1094],
  [1576, 1094],
  [1576, 1110],
  [756, 1110],
];

function drawSump(): string[] {
  return [
    rect(756, floor + 18, 820, 130, { fill: mix(ink.night, ink.deep, 0.4) }),
    inside(
      'sump',
      surface,
      rect(756, 1026, 1164, 90, { fill: ink.river }),
      waterLines([756, 1030, 1164, 60], { seed: 4, count: 80, fill: ink.chalk, opacity: 0.45 }),
    ),
    rect(716, 1110, 900, 40, { fill: ink.night }),
    rect(756, floor, 820, 20, { fill: ink.night }),
  ];
}

function drawPipe(): string[] {
  const course = 'M1470 838H700Q584 838 584 720V580Q584 520 524 520H452';
  return [
    path(course, { fill: 'none', stroke: ink.night, width: 66 }),
    path(course, { fill: 'none', stroke: mix(ink.brick, ink.ochre, 0.25), width: 54 }),
    path('M1470 824H700Q598 824 598 720V580Q598 506 524 506H452', {
      fill: 'none',
      stroke: ink.lamp,
      width: 8,
      opacity: 0.55,
    }),
    rect(438, 480, 18, 80, { fill: ink.night }),
    path('M440 492Q320 494 286 616H384Q396 556 440 548z', { fill: ink.chalk }),
    path('M436 510Q352 520 326 610M436 530Q380 540 360 610M430 500Q330 506 304 608', {
      fill: 'none',
      stroke: ink.river,
      width: 4,
    }),
    path(
      'M226 616Q250 596 272 604Q290 580 316 602Q340 578 364 602Q392 588 412 606Q432 602 448 616Q340 640 226 616z',
      { fill: ink.chalk },
    ),
  ];
}

function drawPump(x: number): string {
  return [
    path(
      `M${x - 22} ${floor + 18}L${x + 22} ${floor + 18}L${x + 22} 1056L${x + 46} 1092L${x - 46} 1092L${x - 22} 1056z`,
      { fill: dark },
    ),
    path(
      `M${x - 62} ${floor}V${floor - 44}Q${x - 62} 886 ${x - 40} 876H${x + 40}Q${x + 62} 886 ${x + 62} ${floor - 44}V${floor}z`,
      { fill: iron },
    ),
    path(`M${x + 12} 876H${x + 40}Q${x + 62} 886 ${x + 62} ${floor - 44}V${floor}H${x + 12}z`, {
      fill: dark,
    }),
    rect(x - 74, floor - 16, 148, 16, { fill: ink.night }),
    rect(x - 34, 848, 68, 30, { fill: ink.night }),
    path(`M${x - 50} 850V786Q${x - 50} 762 ${x} 760Q${x + 50} 762 ${x + 50} 786V850z`, {
      fill: mix(ink.leaf, ink.deep, 0.25),
    }),
    path(`M${x + 10} 850V760Q${x + 50} 762 ${x + 50} 786V850z`, { fill: ink.moss }),
    ...[0, 1, 2, 3, 4, 5].map((fin) =>
      line([x - 40 + fin * 16, 786], [x - 40 + fin * 16, 838], {
        stroke: ink.night,
        width: 3,
        opacity: 0.6,
      }),
    ),
    circle([x, 915], 20, { fill: ink.lamp }),
    circle([x, 915], 20, { fill: 'none', stroke: ink.night, width: 5 }),
    line([x, 915], [x + 10, 903], { stroke: ink.seal, width: 4 }),
  ].join('');
}
