/*
 * The people of the demo's pictures that do something: jointed like a lay figure. A figure is drawn a
 * hundred units tall, its feet at zero, looking to the right, and then put in its place.
 */
import { circle, group, ink, mix, path, polyline, round, type Point } from './pen';
import type { Place, View } from './perspective';
import { postures, type Bend, type Pose, type Posture } from './postures';

export type Dress = {
  pose?: Pose;
  coat: string;
  legs?: string;
  skin?: string;
  hair?: string;
  hairdo?: 'short' | 'bob' | 'bun' | 'tail' | 'straw';
  /** How far a coat or a skirt reaches below the hip. */
  hem?: number;
  isChild?: boolean;
  isOld?: boolean;
  faces?: 1 | -1;
  /** What the near hand holds, drawn in the figure's units. */
  holds?: (hand: Point) => string;
};

/** A person; the foot is where the lower foot stands, the height that of the person standing. */
export function figure(foot: Point, height: number, dress: Dress): string {
  const scale = height / 100;
  const turned = scale * (dress.faces ?? 1);
  const put = [...foot.map(round), thousandth(turned), thousandth(scale)];
  return group(body(dress), `translate(${put[0]} ${put[1]}) scale(${put[2]} ${put[3]})`);
}

/** A person at a place in space, as tall as a number of metres. */
export function figureAt(view: View, place: Place, metres: number, dress: Dress): string {
  const foot = view(place);
  return figure(foot, foot[1] - view([place[0], place[1], place[2] + metres])[1], dress);
}

/**
 * The shadow that a figure throws on level ground.
 * @param fall where the shadow of its crown lies, seen from its foot, in heights of the figure
 */
export function figureShadow(
  foot: Point,
  height: number,
  dress: Dress,
  { fall, ...style }: { fall: Point; fill: string; opacity?: number },
): string {
  const scale = height / 100;
  const [right, down] = [-fall[0] * scale, -fall[1] * scale];
  const matrix = [scale * (dress.faces ?? 1), 0, right, down, ...foot].map(thousandth);
  const plain = {
    ...dress,
    coat: style.fill,
    legs: style.fill,
    skin: style.fill,
    hair: style.fill,
  };
  return `<g opacity="${style.opacity ?? 1}">${group(body({ ...plain, holds: undefined }), `matrix(${matrix.join(' ')})`)}</g>`;
}

function body(dress: Dress): string[] {
  const { coat, legs = coat, skin = ink.clay, isChild = false, isOld = false } = dress;
  const posture: Posture = postures[dress.pose ?? 'stands'];
  const size = isChild ? { leg: 22, torso: 27, head: 1.24 } : { leg: 25, torso: 31, head: 1 };
  const lean = posture.lean + (isOld ? 12 : 0);
  const drop = (bend: Bend) => end([0, 0], bend, size.leg).at(-1)?.[1] ?? 0;
  const hip: Point = [0, -Math.max(drop(posture.near.leg), drop(posture.far.leg)) - 2];
  const neck = polar(hip, 180 - lean, size.torso);
  const shoulder = polar(hip, 180 - lean, size.torso - 3);
  const dark = coat === legs && coat === skin ? coat : mix(coat, ink.night, 0.28);
  const hand = end(shoulder, posture.near.arm, size.leg * 0.66).at(-1) ?? shoulder;
  return [
    arm(shoulder, posture.far.arm, size.leg * 0.66, { sleeve: dark, skin }),
    leg(
      [hip[0] - 1.5, hip[1]],
      posture.far.leg,
      size.leg,
      mix(legs, ink.night, coat === skin ? 0 : 0.25),
    ),
    leg([hip[0] + 1.5, hip[1]], posture.near.leg, size.leg, legs),
    dress.hem ? skirt(hip, dress.hem, coat) : '',
    torso(hip, lean, size.torso, [coat, dark]),
    head(polar(neck, 180 - lean - (isOld ? 14 : 0), 11 * size.head), posture.nod, size.head, dress),
    dress.holds?.(hand) ?? '',
    arm(shoulder, posture.near.arm, size.leg * 0.66, { sleeve: mix(coat, dark, 0.45), skin }),
  ];
}

function torso(hip: Point, lean: number, length: number, [coat, dark]: [string, string]): string {
  const tall = round(length);
  return group(
    [
      path(
        `M-6.5 3L-7.5 ${-tall * 0.6}Q-9.5 ${-tall - 1} -3 ${-tall - 2.5}H3Q9.5 ${-tall - 1} 7.5 ${-tall * 0.6}L7 3z`,
        { fill: coat },
      ),
      path(
        `M-6.5 3L-7.5 ${-tall * 0.6}Q-9.5 ${-tall - 1} -3 ${-tall - 2.5}Q-4 ${-tall * 0.6} -2.5 3z`,
        { fill: dark },
      ),
    ],
    `translate(${round(hip[0])} ${round(hip[1])}) rotate(${lean})`,
  );
}

function skirt([x, y]: Point, hem: number, coat: string): string {
  return path(
    `M${x - 7} ${round(y - 4)}L${x - 8 - hem * 0.2} ${round(y + hem)}H${x + 8 + hem * 0.2}L${x + 7.3} ${round(y - 4)}z`,
    { fill: coat },
  );
}

function arm(
  from: Point,
  bend: Bend,
  length: number,
  { sleeve, skin }: { sleeve: string; skin: string },
): string {
  const joints = end(from, bend, length);
  const hand = joints.at(-1) ?? from;
  return [
    polyline(joints, { stroke: sleeve, width: 5, cap: 'round' }),
    circle(polar(hand, bend[1], 1.6), 2.4, { fill: skin }),
  ].join('');
}

function leg(hip: Point, bend: Bend, length: number, fill: string): string {
  const [, knee = hip, ankle = hip] = end(hip, bend, length);
  const toe = polar(ankle, bend[1] < -60 ? bend[1] : Math.min(bend[1] + 84, 90), 6.5);
  return [
    polyline([hip, knee], { stroke: fill, width: 8.4, cap: 'round' }),
    polyline([knee, polar(knee, bend[1], length * 0.96)], {
      stroke: fill,
      width: 5.8,
      cap: 'round',
    }),
    polyline([ankle, toe], { stroke: fill, width: 4, cap: 'round' }),
  ].join('');
}

const hairdos = {
  short: '',
  bob: 'M-6 -2Q-8 5 -6.5 8Q-3 9 -1 7L-1 -1z',
  bun: 'M-10.5 -3.500a3.4 3.4 0 1 0 6.8 0a3.4 3.4 0 1 0 -6.8 0z',
  tail: 'M-4 -4Q-11 -4 -11.5 8Q-9 4 -5 1z',
  straw: 'M-15 -2.500L-1 -12.500L14 -2.500Q0 1 -15 -2.500z',
};

function head(
  at: Point,
  nod: number,
  scale: number,
  { skin = ink.clay, hair = ink.night, hairdo = 'short' }: Dress,
): string {
  return group(
    [
      path('M-2.5 3h5.500l0.5 7h-6.500z', { fill: skin }),
      path('M-5.6 -1a5.7 6.9 0 1 0 11.4 0a5.7 6.9 0 1 0 -11.4 0z', { fill: skin }),
      path('M-3.5 5Q-8 -2 -5.5 -6Q-1 -10.5 4.5 -7Q6.6 -5 5.6 -3.200Q1 -4.8 -0.5 -1L-1.8 2.500z', {
        fill: hair,
      }),
      hairdos[hairdo] &&
        path(hairdos[hairdo], { fill: hairdo === 'straw' && hair !== skin ? ink.lamp : hair }),
    ],
    `translate(${round(at[0])} ${round(at[1])}) rotate(${nod}) scale(${scale})`,
  );
}

function end(from: Point, [upper, lower]: Bend, length: number): Point[] {
  const joint = polar(from, upper, length);
  return [from, joint, polar(joint, lower, length)];
}

/** The point at a distance; zero degrees is straight down, ninety to the right. */
function polar([x, y]: Point, degrees: number, distance: number): Point {
  const angle = (degrees * Math.PI) / 180;
  return [x + Math.sin(angle) * distance, y + Math.cos(angle) * distance];
}

function thousandth(value: number): number {
  return Math.round(value * 1000) / 1000;
}
