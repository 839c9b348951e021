import { chance, ink, inside, mix, path, round, type Point } from './pen';
import { axonometric, edge, face, level, ruled, upright, type Four } from './perspective';

/** The test hall as the axonometric shows it. */
export const hallView = axonometric({ origin: [900, 1108], scale: 104, right: 23, deep: 23 });
export const oven = { long: 6, wide: 4.4, high: 2.1, thick: 0.5 };

/** The same face, ruled the other way. */
export function turned([a, b, c, d]: Four): Four {
  return [a, d, c, b];
}

/** The fire chamber, its near wall taken away. */
export function drawChamber(): string {
  const { long, wide, high, thick } = oven;
  const back = upright([thick, wide - thick, 0.3], [long - 2 * thick, 0], high - 0.3);
  const end = upright([long - thick, 0, 0.3], [0, wide - thick], high - 0.3);
  const joints = { stroke: mix(ink.brick, ink.night, 0.4), width: 1.6 };
  return [
    face(hallView, level([thick, 0, 0.3], long - 2 * thick, wide - thick), { fill: ink.clay }),
    face(hallView, back, { fill: mix(ink.clay, ink.ochre, 0.5) }),
    ruled(hallView, turned(back), 12, joints),
    face(hallView, end, { fill: mix(ink.ochre, ink.lamp, 0.4) }),
    ruled(hallView, turned(end), 12, joints),
  ].join('');
}

/** The upright joints of the outer wall, every second course moved by half a brick. */
function drawBond(): string {
  const { wide, high } = oven;
  const course = high / 17;
  const joints = Array.from({ length: 17 }, (_, row) =>
    Array.from({ length: 14 }, (_, brick) => {
      const deep = 0.16 + brick * 0.32 - (row % 2) * 0.16;
      return deep > 0.02 && deep < wide
        ? edge(
            hallView,
            [
              [0, deep, row * course],
              [0, deep, (row + 1) * course],
            ],
            { stroke: mix(ink.brick, ink.night, 0.62), width: 1.5 },
          )
        : '';
    }).join(''),
  );
  return joints.join('');
}

/** Three rows of fire, one behind the other, each hottest at its foot. */
export function drawFire(): string {
  const { long, high, thick } = oven;
  const next = chance(8);
  const tones = [ink.seal, mix(ink.seal, ink.clay, 0.6), ink.ochre, ink.lamp, ink.chalk];
  const rows = [2.3, 1.4, 0.5].map((deep, row) => {
    const peaks = Array.from({ length: 9 }, () => ({
      tall: 0.75 + next() * 0.45,
      sway: (next() - 0.4) * 44,
    }));
    const [from, to] = [hallView([thick, deep, 0.3]), hallView([long - thick, deep, 0.3])];
    return tones.map((fill, heart) =>
      path(flames(from, to, peaks, (196 + row * 10) * (1 - heart * 0.2)), {
        fill: mix(fill, ink.clay, 0.3 - row * 0.15),
      }),
    );
  });
  const opening = upright([thick, 0, 0.3], [long - 2 * thick, 0], high - 0.3);
  return inside('opening', opening.map(hallView), ...rows.flat());
}

/** One flickering edge as path data: up to every peak and halfway down again. */
function flames(
  from: Point,
  to: Point,
  peaks: { tall: number; sway: number }[],
  height: number,
): string {
  const step = (to[0] - from[0]) / peaks.length;
  const rise = (to[1] - from[1]) / peaks.length;
  const tongues = peaks.map(({ tall, sway }, index) => {
    const [x, y] = [from[0] + step * index, from[1] + rise * index];
    const tip = [x + step / 2 + sway, y - height * tall];
    const end = [x + step, y + rise - height * 0.42];
    const curve = [
      x - step * 0.1,
      y - height * 0.5,
      x + step * 0.2 + sway * 0.6,
      y - height * tall * 0.75,
      ...tip,
    ];
    const back = [
      x + step * 0.7 + sway * 0.4,
      y - height * tall * 0.65,
      x + step * 0.8,
      y - height * 0.5,
      ...end,
    ];
    return `C${curve.map(Math.round).join(' ')}C${back.map(Math.round).join(' ')}`;
  });
  const [start, finish] = [from, to].map(([x, y]) => `${round(x)} ${round(y + 8)}`);
  return `M${start}${tongues.join('')}L${finish}z`;
}

/** The outer wall, and the cut through it, pale and hatched as a draughtsman shows it. */
export function drawBrickwork(): string {
  const { long, wide, high, thick } = oven;
  const outside = upright([0, wide, 0], [0, -wide], high);
  const cuts: Four[] = [
    upright([0, 0, 0], [thick, 0], high),
    upright([long - thick, 0, 0], [thick, 0], high),
    upright([thick, 0, 0], [long - 2 * thick, 0], 0.3),
  ];
  return [
    face(hallView, outside, { fill: mix(ink.brick, ink.night, 0.35) }),
    ruled(hallView, turned(outside), 17, { stroke: mix(ink.brick, ink.night, 0.62), width: 1.6 }),
    drawBond(),
    ...cuts.map((cut) => face(hallView, cut, { fill: ink.paper })),
    ...cuts.map((cut, index) =>
      ruled(hallView, turned(cut), index === 2 ? 4 : 22, { stroke: ink.brick, width: 3 }),
    ),
  ].join('');
}
