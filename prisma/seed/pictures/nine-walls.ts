import {
  chance,
  fade,
  ink,
  inside,
  mix,
  path,
  picture,
  polygon,
  rect,
  round,
  type Point,
} from './pen';
import { figureAt } from './people';
import { face, mirrored, plane, type Place } from './perspective';
import { crown, hills } from './scenery';
import { front, view } from './test-wall-faces';
import { back, drawWalls, panel, walls } from './test-walls';

/** Nine test walls of different make in the plum rain, and somebody who has come to read them. */
export function drawNineWalls(): string {
  return picture(
    drawWeather(),
    drawLaboratory(),
    drawYard(),
    drawWalls(),
    drawReader(),
    drawRain(),
  );
}

function drawWeather(): string[] {
  const leaves = [
    mix(ink.moss, ink.deep, 0.5),
    mix(ink.moss, ink.slate, 0.35),
    mix(ink.leaf, ink.slate, 0.3),
  ] as const;
  return [
    fade('plum-sky', mix(ink.slate, ink.river, 0.35), mix(ink.mist, ink.river, 0.25)),
    rect(0, 0, 1920, 760, { fill: 'url(#plum-sky)' }),
    hills(250, 640, { seed: 4, swing: 46, fill: mix(ink.river, ink.slate, 0.35) }),
    hills(330, 640, { seed: 9, swing: 40, rough: 16, fill: mix(ink.deep, ink.slate, 0.45) }),
    ...[90, 330, 1290, 1490, 1700, 1890].map((x, index) =>
      crown([x, 330 + (index % 3) * 34], [190, 150], {
        seed: index * 5 + 3,
        inks: leaves,
        leaves: 520,
      }),
    ),
  ];
}

function drawLaboratory(): string[] {
  const wall = mix(ink.mist, ink.slate, 0.22);
  const glass = mix(ink.deep, ink.slate, 0.35);
  const bays = Array.from({ length: 26 }, (_, bay) => 2 + bay * 2.6);
  const at = (x: number, z: number): Place => [x, 15, z];
  return [
    face(view, [at(-4, 0), at(70, 0), at(70, 3.9), at(-4, 3.9)], { fill: wall }),
    face(view, [at(-4, 3.6), at(70, 3.6), at(70, 3.95), at(-4, 3.95)], {
      fill: mix(ink.slate, ink.night, 0.35),
    }),
    ...bays.map((x) =>
      face(view, [at(x, 1.1), at(x + 2, 1.1), at(x + 2, 2.7), at(x, 2.7)], {
        fill: bays.indexOf(x) % 5 === 2 ? ink.lamp : glass,
      }),
    ),
    face(view, [at(-4, 0), at(70, 0), at(70, 0.4), at(-4, 0.4)], {
      fill: mix(wall, ink.night, 0.3),
    }),
  ];
}

function drawYard(): string[] {
  const next = chance(12);
  const mud = mix(ink.clay, ink.stone, 0.45);
  const scratches = Array.from({ length: 420 }, () => {
    const near = next() ** 1.6;
    return `M${Math.round(next() * 1960 - 40)} ${Math.round(690 + near * 500)}h${Math.round((8 + next() * 40) * (0.3 + near))}`;
  });
  return [
    fade('mud', mix(mud, ink.slate, 0.4), mix(mud, ink.ochre, 0.18)),
    rect(0, 640, 1920, 560, { fill: 'url(#mud)' }),
    path(scratches.join(''), { stroke: mix(ink.brick, ink.night, 0.35), width: 3, opacity: 0.28 }),
    face(view, plane([-1, 60], [front - 0.9, back + 0.8], 0), { fill: mix(mud, ink.shade, 0.35) }),
    drawPuddle([520, 1010], [430, 70], 31),
    drawPuddle([1130, 800], [250, 24], 5),
    drawPuddle([1290, 1088], [360, 48], 61),
  ];
}

function drawPuddle([x, y]: Point, [across, up]: Point, seed: number): string {
  const next = chance(seed);
  const shore = Array.from({ length: 40 }, (_, index): Point => {
    const angle = (index / 40) * 2 * Math.PI;
    const swell = 0.9 + 0.12 * Math.sin(angle * 3 + seed) + (next() - 0.5) * 0.05;
    return [x + Math.cos(angle) * across * swell, y + Math.sin(angle) * up * swell];
  });
  const rings = Array.from({ length: 9 }, () => {
    const size = 8 + next() * 22;
    const at: Point = [x + (next() - 0.5) * across * 1.6, y + (next() - 0.5) * up * 1.3];
    return path(
      `M${round(at[0] - size)} ${round(at[1])}a${round(size)} ${round(size * 0.26)} 0 1 0 ${round(size * 2)} 0a${round(size)} ${round(size * 0.26)} 0 1 0 ${round(-size * 2)} 0z`,
      { fill: 'none', stroke: ink.chalk, width: 2.5, opacity: 0.75 },
    );
  });
  const below = mirrored(view);
  const reflections = walls.map((wall, index) =>
    face(below, panel(index, [0, 2], [0, 2.05]), { fill: mix(wall.face, ink.slate, 0.3) }),
  );
  return [
    polygon(
      shore.map(([px, py]): Point => [px, py - 5]),
      { fill: mix(ink.brick, ink.night, 0.5), opacity: 0.5 },
    ),
    inside(
      `puddle-${seed}`,
      shore,
      rect(x - across * 1.2, y - up * 1.3, across * 2.4, up * 2.6, {
        fill: mix(ink.mist, ink.river, 0.4),
      }),
      ...reflections.reverse(),
    ),
    ...rings,
  ].join('');
}

function drawReader(): string {
  const umbrella = ([x, y]: Point): string =>
    path(`M${round(x)} ${round(y + 4)}L${round(x + 2)} -118`, { stroke: ink.night, width: 1.6 }) +
    path(
      `M${round(x - 36)} -108Q${round(x + 2)} -152 ${round(x + 42)} -106Q${round(x + 32)} -112 ${round(x + 22)} -107Q${round(x + 12)} -113 ${round(x + 2)} -108Q${round(x - 8)} -113 ${round(x - 17)} -108Q${round(x - 27)} -113 ${round(x - 36)} -108z`,
      { fill: ink.seal },
    );
  return figureAt(view, [3.75, 0.5, 0], 1.68, {
    pose: 'reads',
    coat: ink.deep,
    legs: ink.night,
    hairdo: 'bob',
    hem: 12,
    faces: -1,
    holds: umbrella,
  });
}

function drawRain(): string {
  const next = chance(2018);
  const drops = Array.from({ length: 520 }, () => {
    const long = 40 + next() * 90;
    return `M${Math.round(next() * 2000)} ${Math.round(next() * 1250 - 60)}l${Math.round(-long * 0.24)} ${Math.round(long)}`;
  });
  return path(drops.join(''), { stroke: ink.chalk, width: 2, opacity: 0.42, cap: 'round' });
}
