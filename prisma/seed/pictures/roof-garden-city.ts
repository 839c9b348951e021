import { chance, fade, ink, mix, path, rect, type Point } from './pen';
import { axonometric, block, face, plane, type View, type Four } from './perspective';
import { crown, waterLines } from './scenery';

const scale = 33;
export const view: View = axonometric({ origin: [24, 640], scale, right: -12, deep: 134 });
export const roof = { long: 48, wide: 14, parapet: 0.7 };
const street = -18;

/** What lies behind the block: trees, the river, the towers on its far bank. */
export function drawCity(): string[] {
  const next = chance(14);
  const water = mix(ink.river, ink.mist, 0.25);
  const far = Array.from({ length: 26 }, (_, index) => {
    const tall = 60 + next() * 150;
    const x = index * 80 - 40 + next() * 30;
    const fill = mix(ink.mist, ink.river, 0.25 + next() * 0.3);
    return (
      rect(x, 150 - tall + index * 3, 34 + next() * 34, tall, { fill }) +
      rect(x, 150 - tall + index * 3, 10, tall, { fill: ink.chalk, opacity: 0.35 })
    );
  });
  return [
    rect(0, 0, 1920, 1200, { fill: mix(ink.leaf, ink.shade, 0.55) }),
    fade('haze', ink.chalk, mix(ink.mist, ink.chalk, 0.4)),
    rect(0, 0, 1920, 240, { fill: 'url(#haze)' }),
    ...far,
    path('M0 138L1920 232L1920 480L0 330z', { fill: water }),
    waterLines([0, 180, 1920, 170], { seed: 32, count: 110, fill: ink.chalk, opacity: 0.6 }),
    drawBarge([470, 240]),
    drawBarge([1380, 330]),
    ...Array.from({ length: 17 }, (_, index) =>
      crown([index * 128 + 10, 350 + index * 13], [86, 58], {
        seed: index + 3,
        inks: [ink.moss, mix(ink.moss, ink.leaf, 0.6), mix(ink.leaf, ink.lamp, 0.35)],
        leaves: 120,
        light: 1,
      }),
    ),
  ];
}

function drawBarge([x, y]: Point): string {
  return [
    path(`M${x - 92} ${y}L${x + 100} ${y + 12}L${x + 78} ${y + 34}L${x - 78} ${y + 24}z`, {
      fill: mix(ink.brick, ink.night, 0.3),
    }),
    path(`M${x - 70} ${y - 12}L${x + 40} ${y - 6}V${y + 8}L${x - 70} ${y + 2}z`, {
      fill: ink.ochre,
    }),
    path(`M${x + 50} ${y - 30}L${x + 80} ${y - 28}V${y + 10}L${x + 50} ${y + 8}z`, {
      fill: ink.chalk,
    }),
  ].join('');
}

/** The street front and the gable of the block under its roof. */
export function drawFacade(): string[] {
  const plaster = mix(ink.clay, ink.shade, 0.6);
  const at = (x: number, low: number, wide: number, tall: number): Four =>
    plane([x, x + wide], 0, [low, low + tall]);
  const next = chance(82);
  const flats = Array.from({ length: 16 * 5 }, (_, index) => {
    const x = 0.8 + (index % 16) * 3;
    const low = -2.6 - Math.floor(index / 16) * 3;
    const cloth = [ink.seal, ink.chalk, ink.river, ink.ochre][Math.floor(next() * 4)] ?? ink.chalk;
    return [
      face(view, at(x, low, 1.5, 1.6), { fill: mix(ink.deep, ink.slate, next() * 0.5) }),
      face(view, at(x + 0.1, low + 0.1, 0.62, 1.4), { fill: ink.mist, opacity: 0.5 }),
      next() < 0.5
        ? block(view, [x + 1.7, -0.5, low - 0.2], [0.9, 0.5, 0.6], {
            top: ink.chalk,
            front: ink.shade,
            side: ink.stone,
          })
        : '',
      next() < 0.4 ? face(view, at(x + 0.2, low - 0.7, 0.7, 0.9), { fill: cloth }) : '',
    ].join('');
  });
  return [
    face(view, at(0, street, roof.long, -street), { fill: plaster }),
    ...[-3.2, -6.2, -9.2, -12.2].map((low) =>
      face(view, at(0, low, roof.long, 0.2), { fill: mix(plaster, ink.night, 0.22) }),
    ),
    ...flats,
    face(view, plane(roof.long, [0, roof.wide], [street, 0]), {
      fill: mix(plaster, ink.night, 0.45),
    }),
  ];
}
