import { ink, line, mix } from './pen';
import { between, face, ruled, type Four, type Place } from './perspective';
import { doorView, room, turned } from './warehouse-room';

export function drawRoof(): string {
  const { half, length, wall, ridge } = room;
  const slope = (side: 1 | -1): Four => [
    [side * half, 0, wall],
    [side * half, length, wall],
    [side * 0.6, length, ridge],
    [side * 0.6, 0, ridge],
  ];
  const strip: Four = [
    [-0.6, 0, ridge],
    [0.6, 0, ridge],
    [0.6, length, ridge],
    [-0.6, length, ridge],
  ];
  const boards = { stroke: ink.night, width: 1.6, opacity: 0.6 };
  return [
    face(doorView, slope(-1), { fill: mix(ink.brick, ink.night, 0.62) }),
    face(doorView, slope(1), { fill: mix(ink.brick, ink.night, 0.42) }),
    ruled(doorView, turned(slope(-1)), 16, boards),
    ruled(doorView, turned(slope(1)), 16, boards),
    face(doorView, strip, { fill: ink.chalk }),
    ruled(doorView, turned(strip), 34, { stroke: ink.line, width: 3 }),
  ].join('');
}

/** Tie beam, rafters, king post and struts, lit from above. */
export function drawTruss(deep: number): string {
  const { half, wall, ridge } = room;
  const thick = 330 / (deep + 2);
  const [left, right]: [Place, Place] = [
    [-half, deep, wall],
    [half, deep, wall],
  ];
  const [top, low]: [Place, Place] = [
    [0, deep, ridge],
    [0, deep, wall],
  ];
  const members: [Place, Place, number][] = [
    [left, right, 1],
    [left, top, 0.85],
    [right, top, 0.85],
    [low, top, 0.7],
    [low, between(left, top, 0.5), 0.55],
    [low, between(right, top, 0.5), 0.55],
  ];
  const dark = mix(ink.night, ink.brick, 0.22);
  return members
    .map(([from, to, share]) => {
      const [a, b] = [doorView(from), doorView(to)];
      const lift = thick * share * 0.42;
      return (
        line(a, b, { stroke: dark, width: thick * share }) +
        line([a[0], a[1] - lift], [b[0], b[1] - lift], {
          stroke: ink.clay,
          width: thick * share * 0.16,
        })
      );
    })
    .join('');
}
