import { chance, group, ink, mix } from './pen';
import { edge, face, perspective, plane, rod, type Four } from './perspective';

const dusk = mix(ink.night, ink.deep, 0.35);
export const view = perspective({
  eye: [-0.9, 0, 6.7],
  turn: 2.4,
  focal: 1500,
  horizon: 262,
  centre: 985,
});
export const half = 4.6;
const storey = 3.2;

/** The old houses on one side of Cotton Lane, the furthest first. */
export function drawHouses(side: -1 | 1): string[] {
  const next = chance(side + 41);
  const lengths = Array.from({ length: 26 }, () => 6 + next() * 4);
  let deep = 2;
  const houses = lengths.map((length) => {
    const from = deep;
    deep += length;
    return drawHouse(side, from, deep, next);
  });
  return houses.reverse();
}

function drawHouse(side: -1 | 1, from: number, to: number, next: () => number): string {
  const x = side * half;
  const top = 12.4 + next() * 2.6;
  const haze = Math.min(from / 130, 0.7);
  const plaster = mix(
    mix(dusk, ink.night, next() * 0.8),
    mix(ink.clay, ink.slate, 0.55),
    haze * 0.7,
  );
  const openings = [0, 1, 2, 3].flatMap((floor) =>
    [0.28, 0.72].map((share) => {
      const at = from + (to - from) * share;
      return drawWindow({ x, deep: at, floor, isLit: next() < 0.42, side });
    }),
  );
  const wall = plane(x, [from, to], [0, top]);
  return group([
    face(view, wall, { fill: plaster }),
    face(view, plane(x, [from, to], [0, 2.9]), {
      fill: mix(ink.ochre, plaster, 0.62 + next() * 0.25),
    }),
    edge(
      view,
      [
        [x, to, 0],
        [x, to, top],
        [x, from, top],
      ],
      { stroke: ink.night, width: 3, opacity: 0.6 },
    ),
    ...openings,
  ]);
}

type Opening = { x: number; deep: number; floor: number; isLit: boolean; side: -1 | 1 };

function drawWindow({ x, deep, floor, isLit, side }: Opening): string {
  const low = floor * storey + 0.9;
  const pane = (width: number, height: number): Four =>
    plane(x, [deep - width, deep + width], [low, low + height]);
  if (deep > 60 && !isLit) return '';
  const glass = isLit ? (floor % 2 ? ink.ochre : ink.lamp) : mix(ink.night, ink.deep, 0.2);
  return [
    face(view, pane(0.75, 1.6), { fill: glass, opacity: isLit ? 0.92 : 1 }),
    deep < 60
      ? rod(view, [x, deep, low], [x, deep, low + 1.6], {
          stroke: ink.night,
          width: deep < 30 ? 4 : 1.5,
        })
      : '',
    floor > 0 && deep < 70 ? drawBalcony(x, deep, floor * storey, side) : '',
  ].join('');
}

function drawBalcony(x: number, deep: number, floor: number, side: -1 | 1): string {
  const out = x - side * 0.9;
  const [near, far] = [deep - 1.3, deep + 1.3];
  const rails =
    deep < 42
      ? Array.from({ length: 9 }, (_, index) => near + (index * (far - near)) / 8)
      : [near, far];
  const iron = { stroke: ink.night, width: deep < 30 ? 3 : 1.2 };
  const slab = plane([x, out], [near, far], floor);
  return [
    face(view, slab, { fill: mix(ink.slate, ink.night, 0.5) }),
    face(view, plane([x, out], near, [floor - 0.18, floor]), {
      fill: mix(ink.slate, ink.night, 0.25),
    }),
    face(view, plane(out, [near, far], [floor - 0.18, floor]), {
      fill: mix(ink.clay, ink.night, 0.4),
    }),
    ...rails.map((at) => rod(view, [out, at, floor], [out, at, floor + 1], iron)),
    edge(
      view,
      [
        [x, near, floor + 1],
        [out, near, floor + 1],
        [out, far, floor + 1],
      ],
      { ...iron, width: iron.width * 1.6 },
    ),
  ].join('');
}
