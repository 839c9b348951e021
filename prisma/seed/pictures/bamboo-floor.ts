import { drawGrove, forest } from './bamboo-grove';
import { drawBrickwork, drawChamber, drawFire, hallView as view, oven, turned } from './furnace';
import { chance, circle, ink, line, mix, path, picture, polygon, rect, round } from './pen';
import { figure } from './people';
import { block, edge, face, level, ruled } from './perspective';

/** A bamboo floor over a test furnace, its layers lifted apart above the fire. */
export function drawBambooFloor(): string {
  return picture(
    rect(0, 0, 1920, 1200, { fill: forest }),
    drawGrove(),
    drawGround(),
    drawChamber(),
    drawFire(),
    drawBrickwork(),
    drawLayers(),
    drawRecorder(),
  );
}

function drawGround(): string {
  const slab = level([-2.6, -1.6, 0], 10.4, 7.4);
  return [
    face(view, slab, { fill: mix(ink.stone, forest, 0.35) }),
    ruled(view, slab, 13, { stroke: forest, width: 2, opacity: 0.45 }),
    ruled(view, [slab[0], slab[3], slab[2], slab[1]], 9, {
      stroke: forest,
      width: 2,
      opacity: 0.45,
    }),
    face(
      view,
      [
        [0, 0, 0],
        [oven.long, 0, 0],
        [oven.long + 1.5, -1.2, 0],
        [1.5, -1.2, 0],
      ],
      { fill: ink.lamp, opacity: 0.28 },
    ),
    block(view, [-2.6, -1.6, -0.22], [10.4, 7.4, 0.22], {
      top: 'none',
      front: mix(ink.stone, ink.night, 0.55),
      side: mix(ink.stone, ink.night, 0.7),
    }),
  ].join('');
}

type Layer = { up: number; high: number; top: string; lines: number; along: boolean };

const bamboo = mix(ink.ochre, ink.lamp, 0.45);
const layers: Layer[] = [
  { up: 2.16, high: 0.16, top: ink.night, lines: 26, along: true },
  { up: 2.72, high: 0.2, top: mix(bamboo, ink.brick, 0.35), lines: 30, along: false },
  { up: 3.26, high: 0.2, top: mix(bamboo, ink.leaf, 0.3), lines: 24, along: true },
  { up: 3.8, high: 0.2, top: bamboo, lines: 30, along: false },
  { up: 4.34, high: 0.26, top: ink.mist, lines: 12, along: true },
  { up: 4.94, high: 0.14, top: mix(ink.leaf, ink.lamp, 0.45), lines: 16, along: true },
];

/** Charred boards, three crossed layers, wool, the boards one walks on; threads tie them together. */
function drawLayers(): string {
  return layers.map(drawLayer).join('') + drawWeights();
}

function drawLayer({ up, high, top, lines, along }: Layer, index: number): string {
  const { long, wide } = oven;
  const sheet = level([0, 0, up + high], long, wide);
  const sides = { top, front: mix(top, ink.night, 0.2), side: mix(top, ink.night, 0.48) };
  const grain = { stroke: mix(top, ink.night, 0.38), width: 1.7 };
  const shade = level([0.35, -0.25, up - 0.36], long, wide);
  const next = layers[index + 1]?.up ?? up + high;
  const threads = sheet.map(([x, y, z]) =>
    line(view([x, y, z]), view([x, y, next]), { stroke: ink.chalk, width: 2, dash: '3 7' }),
  );
  return [
    index ? face(view, shade, { fill: ink.night, opacity: 0.2 }) : '',
    block(view, [0, 0, up], [long, wide, high], sides),
    ruled(view, along ? turned(sheet) : sheet, lines, grain),
    index ? '' : drawEmbers(up + high),
    ...threads,
  ].join('');
}

/** The charred layer still glows in its joints. */
function drawEmbers(up: number): string {
  const next = chance(12);
  return Array.from({ length: 60 }, () => {
    const [x, y] = [next() * 5.6, Math.floor(next() * 26) * (4.4 / 26)];
    return edge(
      view,
      [
        [x, y, up],
        [x + 0.1 + next() * 0.4, y, up],
      ],
      { stroke: next() < 0.5 ? ink.clay : ink.seal, width: 3.5 },
    );
  }).join('');
}

/** Iron weights, as heavy as a party. */
function drawWeights(): string {
  const iron = { top: ink.slate, front: ink.line, side: ink.night };
  return [3.5, 2.5, 1.5, 0.5]
    .flatMap((deep) =>
      [4.9, 3.7, 2.5, 1.3].map((x) => block(view, [x, deep, 5.08], [0.55, 0.45, 0.34], iron)),
    )
    .join('');
}

/** Threads of measurement lead to the recorder and to those who read it. */
function drawRecorder(): string {
  const [x, y] = view([-1.3, 2.5, 0]);
  const wires = layers.map(({ up }, index) => {
    const [fromX, fromY] = view([0, 3.1 - index * 0.25, up + 0.1]);
    return (
      path(
        `M${round(fromX)} ${round(fromY)}C${round(fromX - 160)} ${round(fromY + 40)} ${round(x + 20)} ${round(y - 320)} ${round(x + 10 + index * 6)} ${round(y - 118)}`,
        { fill: 'none', stroke: ink.seal, width: 2.6 },
      ) + circle([fromX, fromY], 6, { fill: ink.seal })
    );
  });
  const box = { top: ink.shade, front: ink.slate, side: ink.line };
  return [
    ...wires,
    block(view, [-1.6, 2.2, 0], [0.7, 0.6, 1.05], box),
    polygon(
      [
        view([-1.6, 2.7, 0.62]),
        view([-1.6, 2.3, 0.62]),
        view([-1.6, 2.3, 0.95]),
        view([-1.6, 2.7, 0.95]),
      ],
      { fill: ink.lamp },
    ),
    figure(view([-1.9, 4.3, 0]), 178, {
      pose: 'reads',
      coat: ink.chalk,
      legs: ink.night,
      hair: ink.night,
    }),
    figure(view([-1.2, 0.4, 0]), 184, {
      pose: 'points',
      coat: ink.seal,
      legs: ink.night,
      hair: ink.night,
      faces: 1,
    }),
  ].join('');
}
