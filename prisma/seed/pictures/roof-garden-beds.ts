import { chance, circle, ink, mix, path, type Point } from './pen';
import { figure } from './people';
import { block, edge, face, plane, rod, type Place, type View } from './perspective';
import { leafPath } from './scenery';

type Crop = { leaf: [string, string]; fruit?: string; tall: number; trellis?: true };

const crops: Crop[] = [
  { leaf: [ink.leaf, ink.moss], fruit: ink.seal, tall: 0.9 },
  {
    leaf: [ink.moss, mix(ink.moss, ink.deep, 0.5)],
    fruit: mix(ink.night, ink.brick, 0.3),
    tall: 0.7,
  },
  { leaf: [mix(ink.leaf, ink.lamp, 0.35), ink.leaf], tall: 0.35 },
  { leaf: [ink.leaf, ink.moss], fruit: ink.lamp, tall: 1.9, trellis: true },
  { leaf: [mix(ink.leaf, ink.deep, 0.3), ink.moss], fruit: ink.brick, tall: 0.6 },
];

/** The thirty-six beds on their half of the roof, those at the back first, and the gardeners between them. */
export function drawBeds(view: View): string[] {
  const next = chance(380);
  return [2, 1, 0].flatMap((row) =>
    Array.from({ length: 12 }, (_, column) => {
      const crop =
        crops[(column * 2 + row * 3 + Math.floor(next() * 2)) % crops.length] ?? crops[0];
      const place: Place = [24.7 + column * 1.94, 0.8 + row * 4.35, 0];
      return (crop ? drawBed(view, place, crop, next) : '') + drawGardener(view, row, column);
    }),
  );
}

function drawBed(view: View, [x, y]: Place, crop: Crop, next: () => number): string {
  const wood = mix(ink.clay, ink.brick, 0.25);
  const soil = plane([x + 0.08, x + 1.12], [y + 0.08, y + 3.82], 0.42);
  return [
    face(
      view,
      [
        [x, y, 0],
        [x + 1.2, y, 0],
        [x + 1.7, y - 0.3, 0],
        [x + 1.7, y + 3.5, 0],
        [x + 1.2, y + 4, 0],
      ],
      { fill: ink.night, opacity: 0.25 },
    ),
    block(view, [x, y, 0], [1.2, 3.9, 0.45], {
      top: mix(wood, ink.lamp, 0.4),
      front: wood,
      side: mix(wood, ink.night, 0.4),
    }),
    face(view, soil, { fill: mix(ink.brick, ink.night, 0.6) }),
    crop.trellis ? drawTrellis(view, x, y) : '',
    drawPlants(view, [x, y], crop, next),
  ].join('');
}

function drawTrellis(view: View, x: number, y: number): string {
  const bamboo = { stroke: ink.ochre, width: 4, cap: 'round' } as const;
  return [
    ...[0.4, 1.5, 2.6, 3.6].map((at) =>
      edge(
        view,
        [
          [x + 0.1, y + at, 0.4],
          [x + 0.6, y + at, 2.3],
          [x + 1.1, y + at, 0.4],
        ],
        bamboo,
      ),
    ),
    rod(view, [x + 0.6, y + 0.2, 2.3], [x + 0.6, y + 3.8, 2.3], bamboo),
  ].join('');
}

function drawPlants(
  view: View,
  [x, y]: Point,
  { leaf, fruit, tall, trellis }: Crop,
  next: () => number,
): string {
  const tones = ['', '', ''];
  const fruits: string[] = [];
  for (let count = 0; count < (trellis ? 74 : 54); count += 1) {
    const up = next() * tall;
    const middle = trellis ? 0.6 + (next() < 0.5 ? -1 : 1) * (0.5 - up * 0.24) : 0.2 + next() * 0.8;
    const at = view([x + middle, y + 3.7 - (count / (trellis ? 74 : 54)) * 3.5, 0.42 + up]);
    const tone = up > tall * 0.62 ? 2 : next() < 0.5 ? 1 : 0;
    tones[tone] += leafPath(at, 15 + next() * 12, next() * 3);
    if (fruit && count % 6 === 2)
      fruits.push(circle([at[0] + 4, at[1] + 3], trellis ? 6 : 5, { fill: fruit }));
  }
  const inks = [leaf[1], leaf[0], mix(leaf[0], ink.lamp, 0.35)];
  return tones.map((d, tone) => path(d, { fill: inks[tone] })).join('') + fruits.join('');
}

function drawGardener(view: View, row: number, column: number): string {
  const at = (shift: number): Point => view([24.5 + column * 1.94 + shift, 0.6 + row * 4.35, 0]);
  if (row === 1 && column === 4)
    return figure(at(1.3), 66, { pose: 'bends', coat: ink.seal, legs: ink.line, hairdo: 'straw' });
  if (row === 0 && column === 8)
    return figure(at(1.5), 66, { pose: 'reaches', coat: ink.chalk, legs: ink.deep, hairdo: 'bob' });
  if (row === 2 && column === 8)
    return figure(at(1.3), 66, {
      pose: 'stands',
      coat: ink.ochre,
      legs: ink.line,
      hairdo: 'straw',
      faces: -1,
    });
  return '';
}
