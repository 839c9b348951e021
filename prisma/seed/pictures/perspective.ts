/*
 * How things in space come onto the paper of the demo's pictures. A place has metres to the right,
 * metres into the depth and metres up.
 */
import { polygon, polyline, type Point, type Style } from './pen';

export type Place = readonly [right: number, deep: number, up: number];

/** Where on the paper a place is seen. */
export type View = (place: Place) => Point;

type Camera = { eye: Place; turn?: number; focal: number; horizon: number; centre?: number };

/** The view of an eye that looks level, `turn` degrees to the right of straight on: uprights stay upright. */
export function perspective({ eye, turn = 0, focal, horizon, centre = 960 }: Camera): View {
  const [sin, cos] = [Math.sin((turn * Math.PI) / 180), Math.cos((turn * Math.PI) / 180)];
  return ([x, y, z]) => {
    const [dx, dy] = [x - eye[0], y - eye[1]];
    const depth = Math.max(dx * sin + dy * cos, 0.01);
    const scale = focal / depth;
    return [centre + (dx * cos - dy * sin) * scale, horizon + (eye[2] - z) * scale];
  };
}

type Board = { origin: Point; scale: number; right?: number; deep?: number };

/** An axonometric view: the two ground axes rise by `right` and `deep` degrees, heights are true. */
export function axonometric({ origin, scale, right = 30, deep = 30 }: Board): View {
  const [a, b] = [(right * Math.PI) / 180, (deep * Math.PI) / 180];
  return ([x, y, z]) => [
    origin[0] + scale * (x * Math.cos(a) - y * Math.cos(b)),
    origin[1] - scale * (z + x * Math.sin(a) + y * Math.sin(b)),
  ];
}

/** What still water at height zero shows of a view. */
export function mirrored(view: View): View {
  return ([x, y, z]) => view([x, y, -z]);
}

/** A plane figure in space. */
export function face(view: View, corners: readonly Place[], style: Style): string {
  return polygon(corners.map(view), style);
}

/** A line in space. */
export function edge(view: View, places: Place[], style: Style): string {
  return polyline(places.map(view), style);
}

/** A straight line between two places. */
export function rod(view: View, from: Place, to: Place, style: Style): string {
  return edge(view, [from, to], style);
}

export type Four = readonly [Place, Place, Place, Place];

/** A level four-cornered face, from its near left corner. */
export function level([x, y, z]: Place, width: number, depth: number): Four {
  return [
    [x, y, z],
    [x + width, y, z],
    [x + width, y + depth, z],
    [x, y + depth, z],
  ];
}

/** An upright four-cornered face on the ground line that runs `along` from a place. */
export function upright(
  [x, y, z]: Place,
  [dx, dy]: readonly [right: number, deep: number],
  height: number,
): Four {
  return [
    [x, y, z],
    [x + dx, y + dy, z],
    [x + dx, y + dy, z + height],
    [x, y, z + height],
  ];
}

type Bound = number | readonly [from: number, to: number];

/** A four-cornered face between bounds: one of them is a single number, and there the face lies. */
export function plane(right: Bound, deep: Bound, up: Bound): Four {
  const [[x1, x2], [y1, y2], [z1, z2]] = [bounds(right), bounds(deep), bounds(up)];
  if (typeof up === 'number') return level([x1, y1, up], x2 - x1, y2 - y1);
  return upright([x1, y1, z1], [x2 - x1, y2 - y1], z2 - z1);
}

function bounds(bound: Bound): readonly [number, number] {
  return typeof bound === 'number' ? [bound, bound] : bound;
}

type Sides = { top: string; front: string; side: string };

/** An upright block: of its six sides those are drawn that the eye can see, also in a mirror. */
export function block(
  view: View,
  [x, y, z]: Place,
  [width, depth, height]: Place,
  { top, front, side }: Sides,
): string {
  const [x2, y2, z2] = [x + width, y + depth, z + height];
  const faces: [readonly Place[], string][] = [
    [level([x, y2, z], width, -depth), front],
    [level([x, y, z2], width, depth), top],
    [upright([x2, y2, z], [-width, 0], height), front],
    [upright([x, y2, z], [0, -depth], height), side],
    [upright([x2, y, z], [0, depth], height), side],
    [upright([x, y, z], [width, 0], height), front],
  ];
  const inMirror = view([x, y, z2])[1] > view([x, y, z])[1];
  return faces
    .map(([corners, fill]) => [corners.map(view), fill] as const)
    .filter(([points]) => turnsAgainstTheClock(points) !== inMirror)
    .map(([points, fill]) => polygon(points, { fill }))
    .join('');
}

/** Lines that divide a four-cornered face into `count` strips; they run across its first side. */
export function ruled(view: View, [a, b, c, d]: Four, count: number, style: Style): string {
  return Array.from({ length: count - 1 }, (_, index) => {
    const share = (index + 1) / count;
    return edge(view, [between(a, b, share), between(d, c, share)], style);
  }).join('');
}

/** The place at a share of the way from one to another. */
export function between(from: Place, to: Place, share: number): Place {
  const at = (axis: 0 | 1 | 2) => from[axis] + (to[axis] - from[axis]) * share;
  return [at(0), at(1), at(2)];
}

function turnsAgainstTheClock(points: Point[]): boolean {
  const area = points.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = points[(index + 1) % points.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
  return area < 0;
}
