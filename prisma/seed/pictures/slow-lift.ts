import { high, low } from './hillside-houses';
import { ink, line, path, rect } from './pen';
import { person } from './scenery';

const tower = { left: 1066, right: 1176 };

/** The slow lift: a glass cabin with a bench, halfway; a bridge to the lane. */
export function drawLift(): string {
  const { left, right } = tower;
  const cabin = 716;
  const steel = { stroke: ink.night, width: 6 };
  const floors = Array.from({ length: 7 }, (_, index) => low - index * 92);
  return [
    rect(left, high - 124, right - left, low - high + 124, { fill: ink.mist, opacity: 0.55 }),
    rect(left + 7, cabin, right - left - 14, 116, { fill: ink.lamp }),
    rect(left + 12, cabin + 82, 44, 6, { fill: ink.brick }),
    path(`M${left + 18} ${cabin + 88}v28M${left + 50} ${cabin + 88}v28`, {
      stroke: ink.brick,
      width: 4,
    }),
    person([left + 30, cabin + 114], 72, {
      pose: 'sits',
      coat: ink.seal,
      legs: ink.night,
      head: ink.clay,
      hair: ink.chalk,
    }),
    person([right - 30, cabin + 114], 74, {
      coat: ink.deep,
      legs: ink.night,
      head: ink.clay,
      hair: ink.night,
      faces: -1,
      carries: 'bag',
    }),
    rect(left + 7, cabin, right - left - 14, 116, { fill: 'none', stroke: ink.night, width: 5 }),
    line([(left + right) / 2, high - 100], [(left + right) / 2, cabin], {
      stroke: ink.night,
      width: 3,
    }),
    ...floors.map((y) => line([left, y], [right, y], { stroke: ink.night, width: 3 })),
    line([left, low], [left, high - 124], steel),
    line([right, low], [right, high - 124], steel),
    rect(left - 26, high - 138, right - left + 52, 16, { fill: ink.seal }),
    rect(right, high - 4, 20, 10, { fill: ink.night }),
  ].join('');
}
