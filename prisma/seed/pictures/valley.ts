import { chance, fade, ink, inside, mix, polygon, rect, round } from './pen';
import { perspective, type Place } from './perspective';
import { birds, crown, hills, waterLines } from './scenery';

/** The valley of the footbridge, as one sees it from the hill before it. */
export const hillView = perspective({ eye: [0, -20, 32], focal: 1400, horizon: 150 });

/** Sky, mountains and the floor of the valley. */
export function drawDistance(): string {
  return [
    fade('sky', mix(ink.mist, ink.chalk, 0.3), ink.chalk),
    rect(0, 0, 1920, 330, { fill: 'url(#sky)' }),
    hills(110, 330, { seed: 2, swing: 40, fill: mix(ink.mist, ink.river, 0.45) }),
    hills(180, 400, { seed: 14, swing: 34, rough: 4, fill: mix(ink.river, ink.leaf, 0.45) }),
    fade('ground', mix(ink.river, ink.leaf, 0.35), mix(ink.moss, ink.leaf, 0.4)),
    rect(0, 228, 1920, 252, { fill: 'url(#ground)' }),
    rect(0, 480, 1920, 720, { fill: mix(ink.moss, ink.leaf, 0.4) }),
    birds([420, 80], { seed: 3, count: 6, stroke: ink.slate }),
  ].join('');
}

/** The arm of the lake that the bridge crosses. */
export function drawInlet(): string {
  const bank: Place[] = [
    [-190, 300, 0],
    [40, 300, 0],
    [16, 150, 0],
    [26, 96, 0],
    [6, 70, 0],
    [20, 44, 0],
    [34, 24, 0],
    [40, 4, 0],
    [2, 4, 0],
    [-4, 30, 0],
    [-16, 52, 0],
    [-24, 82, 0],
    [-20, 110, 0],
    [-60, 160, 0],
  ];
  const water = bank.map(hillView);
  return [
    polygon(water, { fill: mix(ink.river, ink.mist, 0.35) }),
    inside(
      'inlet',
      water,
      waterLines([0, 225, 1920, 900], { seed: 4, count: 200, fill: ink.chalk, opacity: 0.7 }),
      waterLines([0, 225, 1920, 900], { seed: 6, count: 160, fill: ink.deep, opacity: 0.35 }),
    ),
  ].join('');
}

type Woods = { seed: number; from: number; to: number; count: number; haze?: number };

/** Trees as seen from above, the far ones first; the water and the way under the bridge stay free. */
export function drawWoods({ seed, from, to, count, haze = 0 }: Woods): string {
  const next = chance(seed);
  const kinds = ['a', 'b', 'c', 'd'].map((kind) => `crown-${seed}-${kind}`);
  const spots = Array.from({ length: count }, () => {
    const deep = to + (from - to) * next() ** 1.5;
    return { deep, right: (next() - 0.5) * 1.5 * (deep + 24), kind: kinds[Math.floor(next() * 4)] };
  }).filter(({ deep, right }) => isDry(right, deep));
  spots.sort((one, other) => other.deep - one.deep);
  return [
    `<defs>${kinds.map((kind, index) => `<g id="${kind}">${crownOf(seed + index, haze)}</g>`).join('')}</defs>`,
    ...spots.map(({ deep, right, kind }) => {
      const [x, y] = hillView([right, deep, 4 + next() * 3]);
      const scale = ((4 + next() * 2) * 14) / (deep + 20);
      return `<use href="#${kind}" transform="translate(${round(x)} ${round(y)}) scale(${scale.toFixed(2)})"/>`;
    }),
  ].join('');
}

function isDry(right: number, deep: number): boolean {
  if (deep > 310) return true;
  if (deep > 120) return Math.abs(right + deep * 0.25) > 12 + deep * 0.32;
  const middle = deep > 50 ? -8 : 20 - deep * 0.25;
  return Math.abs(right - middle) > 15 + deep * 0.05;
}

function crownOf(seed: number, haze: number): string {
  const warm = (seed % 4) / 4;
  const air = mix(ink.mist, ink.river, 0.4);
  const [dark, middle, light] = [
    mix(ink.moss, ink.night, 0.4),
    mix(ink.moss, ink.leaf, 0.25 + warm * 0.4),
    mix(ink.leaf, ink.ochre, 0.25 + warm * 0.4),
  ].map((tone) => mix(tone, air, haze));
  return crown([0, 0], [100, 84], {
    seed,
    inks: [dark ?? '', middle ?? '', light ?? ''],
    leaves: haze > 0.5 ? 34 : 120,
  });
}
