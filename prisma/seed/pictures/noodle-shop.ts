import { circle, ink, line, mix, path, rect } from './pen';
import { figure } from './people';

export const foot = 1000;

/** The noodle shop with its counter open to the street. */
export function drawNoodleShop(): string[] {
  const baskets = [0, 1, 2].map((tier) => [
    rect(1394, 666 - tier * 44, 172, 38, { fill: mix(ink.ochre, ink.clay, 0.4) }),
    line([1394, 680 - tier * 44], [1566, 680 - tier * 44], { stroke: ink.brick, width: 4 }),
  ]);
  return [
    rect(1340, 210, 540, foot - 210, { fill: mix(ink.night, ink.brick, 0.14) }),
    rect(1700, 250, 150, 430, { fill: mix(ink.lamp, ink.night, 0.45) }),
    circle([1640, 410], 44, { fill: ink.lamp }),
    line([1640, 210], [1640, 370], { stroke: ink.stone, width: 3 }),
    figure([1790, 960], 560, {
      pose: 'bends',
      coat: ink.chalk,
      legs: ink.slate,
      hairdo: 'bob',
      faces: -1,
    }),
    ...drawSteam(),
    rect(1330, 706, 560, 34, { fill: mix(ink.clay, ink.ochre, 0.4) }),
    rect(1340, 740, 540, foot - 740, { fill: mix(ink.brick, ink.night, 0.45) }),
    ...Array.from({ length: 9 }, (_, board) =>
      line([1340 + board * 62, 742], [1340 + board * 62, foot], {
        stroke: ink.night,
        width: 4,
        opacity: 0.6,
      }),
    ),
    ...baskets.flat(),
    path('M1610 706q4 -44 -26 -58h110q-30 14 -26 58z', { fill: ink.river }),
    path('M1300 300L1920 300L1920 420L1340 420z', { fill: ink.night, opacity: 0.35 }),
    ...drawAwning(),
  ];
}

function drawAwning(): string[] {
  return Array.from({ length: 10 }, (_, strip) => {
    const [x, wide] = [1300 + strip * 62, 62];
    return path(`M${x} 150h${wide}l${strip - 4} 150q${-wide / 2} 34 ${-wide} 0z`, {
      fill: strip % 2 ? ink.chalk : mix(ink.ochre, ink.brick, 0.2),
    });
  });
}

function drawSteam(): string[] {
  return [1430, 1480, 1530].map((x, index) =>
    path(`M${x} 562q-34 -50 0 -96t${10 + index * 6} -110`, {
      fill: 'none',
      stroke: ink.chalk,
      width: 17,
      opacity: 0.4,
      cap: 'round',
    }),
  );
}
