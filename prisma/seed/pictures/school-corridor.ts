import { chance, ink, mix } from './pen';
import { block, face, perspective, plane, rod } from './perspective';

export const view = perspective({
  eye: [0.35, 0, 1.5],
  turn: -3.5,
  focal: 1080,
  horizon: 560,
  centre: 1010,
});
const left = -2.1;
export const [right, high, length] = [2.1, 3.5, 58];
export const bays = Array.from({ length: 19 }, (_, bay) => 1.6 + bay * 3);

/** The floor with a patch of morning sun for each bay. */
export function drawFloor(): string[] {
  const stone = mix(ink.stone, ink.clay, 0.3);
  const joints = Array.from({ length: 56 }, (_, row) => row + 1.2);
  return [
    face(view, plane([left, right], [1, length], 0), { fill: stone }),
    ...bays.map((deep) =>
      face(
        view,
        [
          [left, deep + 0.35, 0],
          [left, deep + 2.95, 0],
          [right, deep + 5.1, 0],
          [right, deep + 2.5, 0],
        ],
        { fill: mix(ink.lamp, ink.chalk, 0.45) },
      ),
    ),
    ...joints.map((deep) =>
      rod(view, [left, deep, 0], [right, deep, 0], {
        stroke: ink.brick,
        width: deep < 12 ? 2 : 1,
        opacity: 0.35,
      }),
    ),
    ...[-1.4, -0.7, 0, 0.7, 1.4].map((x) =>
      rod(view, [x, 1, 0], [x, length, 0], { stroke: ink.brick, width: 2, opacity: 0.3 }),
    ),
  ];
}

/** The timber ceiling, the furthest beam first. */
export function drawCeiling(): string[] {
  const wood = mix(ink.clay, ink.brick, 0.35);
  return [
    face(view, plane([left - 0.9, right], [0.6, length], high), {
      fill: mix(wood, ink.chalk, 0.22),
    }),
    ...[-2.4, -1.8, -1.2, -0.6, 0, 0.6, 1.2, 1.8].map((x) =>
      rod(view, [x, 0.6, high], [x, length, high], { stroke: ink.brick, width: 2, opacity: 0.4 }),
    ),
    ...bays.toReversed().map((deep) => drawBeam(deep, wood)),
  ];
}

function drawBeam(deep: number, wood: string): string {
  const low = high - 0.32;
  return [
    face(view, plane([left - 0.9, right], [deep, deep + 0.2], low), {
      fill: mix(wood, ink.night, 0.42),
    }),
    face(view, plane([left - 0.9, right], deep, [low, high]), { fill: mix(wood, ink.night, 0.15) }),
  ].join('');
}

/** The parapet with its posts; some of its flaps are down as tables. */
export function drawParapet(): string[] {
  const wood = mix(ink.clay, ink.brick, 0.5);
  const posts = bays.toReversed().map((deep, index) => [
    block(view, [left - 0.12, deep, 0], [0.2, 0.2, high - 0.32], {
      top: wood,
      front: mix(wood, ink.night, 0.45),
      side: mix(wood, ink.night, 0.25),
    }),
    index % 4 === 1 ? drawFlap(deep + 0.5) : '',
  ]);
  return [
    face(view, plane(left, [1, length], [0, 1]), { fill: mix(wood, ink.night, 0.3) }),
    ...bays.map((deep) =>
      face(view, plane(left, [deep + 0.25, deep + 2.9], [0.55, 0.94]), {
        fill: mix(wood, ink.night, 0.12),
      }),
    ),
    face(view, plane([left - 0.14, left + 0.06], [1, length], 1), { fill: ink.lamp }),
    ...posts.flat(),
  ];
}

function drawFlap(deep: number): string {
  return face(
    view,
    [
      [left, deep, 0.98],
      [left + 0.5, deep, 0.74],
      [left + 0.5, deep + 2, 0.74],
      [left, deep + 2, 0.98],
    ],
    { fill: mix(ink.clay, ink.lamp, 0.3) },
  );
}

/** The long bench over the boxes for dry shoes. */
export function drawBench(): string[] {
  const next = chance(180);
  const colours = [
    ink.seal,
    ink.ochre,
    ink.leaf,
    ink.deep,
    ink.chalk,
    ink.brick,
    ink.river,
    ink.lamp,
    ink.moss,
  ];
  const out = left + 0.5;
  const boxes = Array.from({ length: 112 }, (_, box) => 2 + box * 0.42).toReversed();
  return [
    face(view, plane(out - 0.02, [1.4, length], [0, 0.42]), { fill: ink.night }),
    ...boxes.map((deep) =>
      face(view, plane(out, [deep, deep + 0.37], [0.05, 0.37]), {
        fill: colours[Math.floor(next() * colours.length)] ?? ink.seal,
      }),
    ),
    face(view, plane([left, out + 0.04], [1.4, length], 0.46), {
      fill: mix(ink.clay, ink.lamp, 0.45),
    }),
    face(view, plane(out + 0.04, [1.4, length], [0.4, 0.46]), {
      fill: mix(ink.clay, ink.night, 0.25),
    }),
    ...[-2, -1.85, -1.7].map((x) =>
      rod(view, [x + 0.02, 1.4, 0.46], [x + 0.02, length, 0.46], {
        stroke: ink.brick,
        width: 2,
        opacity: 0.5,
      }),
    ),
  ];
}
