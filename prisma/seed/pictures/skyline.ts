import { chance, ink, line, mix, path, polygon, rect, round } from './pen';
import { crown } from './scenery';

/** Where on the paper the agreed height runs, and the top of the bank. */
export const agreed = 396;
export const bank = 812;

type Row = { seed: number; foot: number; low: number; high: number; wide: number; tone: string };

/** A row of buildings from edge to edge, lit from the left. */
export function drawRow({ seed, foot, low, high, wide, tone }: Row): string {
  const next = chance(seed);
  const houses: string[] = [];
  for (let x = -30; x < 1930;) {
    const width = wide * (0.6 + next() * 0.9);
    const height = Math.min(high, low + (high - low) * next() ** 1.4 * 1.25);
    houses.push(drawHouse(x, foot, width, height, tone, next));
    x += width + wide * (next() < 0.3 ? next() * 0.9 : 0.04);
  }
  return houses.join('');
}

function drawHouse(
  x: number,
  foot: number,
  width: number,
  height: number,
  tone: string,
  next: () => number,
): string {
  const top = foot - height;
  const flank = width * (0.22 + next() * 0.16);
  const storeys = Math.max(4, Math.round(height / 13));
  const floors = Array.from(
    { length: storeys - 1 },
    (_, floor) =>
      `M${round(x + 5)} ${round(top + ((floor + 1) * height) / storeys)}h${round(width - flank - 10)}`,
  );
  const dark = mix(tone, ink.line, 0.2);
  return [
    rect(x, top, width, height, { fill: tone }),
    rect(x + width - flank, top, flank, height, { fill: dark }),
    path(floors.join(''), {
      fill: 'none',
      stroke: dark,
      width: height / storeys / 2.4,
      dash: next() < 0.5 ? `${round(width / 9)} ${round(width / 16)}` : undefined,
    }),
    drawRoofscape(x, top, width, height, dark, next()),
  ].join('');
}

/** Tanks, stair heads, set-backs: what stands on the roofs, within the height. */
function drawRoofscape(
  x: number,
  top: number,
  width: number,
  height: number,
  dark: string,
  kind: number,
): string {
  if (height > 400) return '';
  if (kind < 0.3) return rect(x + width * 0.2, top - 14, width * 0.4, 15, { fill: dark });
  if (kind < 0.5)
    return polygon(
      [
        [x, top],
        [x + width * 0.5, top - 20],
        [x + width, top],
      ],
      { fill: dark },
    );
  if (kind < 0.65)
    return path(
      `M${round(x + width * 0.3)} ${round(top)}v-18h18v18M${round(x + width * 0.6)} ${round(top)}v-34`,
      { fill: dark, stroke: dark, width: 3 },
    );
  return '';
}

/** The storeys that will not be built. */
export function drawUnbuilt(): string {
  const [tone, dark] = [mix(ink.slate, ink.deep, 0.35), mix(ink.slate, ink.night, 0.55)];
  return [
    [330, 150, 138],
    [610, 112, 84],
    [1610, 132, 190],
  ]
    .map(([x = 0, width = 0, above = 0]) =>
      [
        rect(x, agreed, width, bank - agreed, { fill: tone }),
        rect(x + width * 0.68, agreed, width * 0.32, bank - agreed, { fill: dark }),
        ...Array.from({ length: 26 }, (_, floor) =>
          line([x + 8, agreed + 14 + floor * 16], [x + width * 0.62, agreed + 14 + floor * 16], {
            stroke: dark,
            width: 6,
            dash: '14 6',
          }),
        ),
        polygon(
          [
            [x, agreed],
            [x, agreed - above],
            [x + width, agreed - above],
            [x + width, agreed],
          ],
          { fill: 'none', stroke: ink.seal, width: 2.5, dash: '5 7' },
        ),
        line([x + width * 0.68, agreed], [x + width * 0.68, agreed - above], {
          stroke: ink.seal,
          width: 2,
          dash: '5 7',
        }),
      ].join(''),
    )
    .join('');
}

/** The old tower on its hill: the line is drawn at its finial. */
export function drawTower(): string {
  const [x, foot] = [1290, 640];
  const dark = mix(ink.deep, ink.night, 0.45);
  const top = foot - 212;
  const finial = `M${x - 34} ${top + 12}Q${x - 8} ${top} ${x} ${agreed}Q${x + 8} ${top} ${x + 34} ${top + 12}z`;
  return [
    drawHill(),
    rect(x - 108, foot, 216, 14, { fill: mix(ink.shade, ink.river, 0.2) }),
    rect(x - 130, foot + 14, 260, 18, { fill: mix(ink.stone, ink.river, 0.2) }),
    ...[0, 1, 2, 3].map((storey) => drawStorey(x, foot - storey * 50, 86 - storey * 15, dark)),
    path(finial, { fill: dark }),
  ].join('');
}

function drawHill(): string {
  const dark = mix(ink.moss, ink.deep, 0.5);
  const [near, far] = [mix(ink.moss, ink.river, 0.2), mix(ink.moss, ink.river, 0.25)];
  const light = mix(ink.leaf, ink.mist, 0.25);
  return [
    crown([1290, 730], [330, 120], { seed: 5, inks: [dark, far, light], leaves: 620 }),
    crown([1180, 770], [190, 90], { seed: 8, inks: [dark, near, light], leaves: 300 }),
  ].join('');
}

/** One storey: red walls, dark posts, a roof with its corners turned up. */
function drawStorey(x: number, y: number, half: number, dark: string): string {
  const [eaves, turn, ridge] = [1.18, 0.9, 0.5].map((share) => round(half * share));
  const [e = 0, t = 0, r = 0] = [eaves, turn, ridge];
  return [
    rect(x - half * 0.66, y - 44, half * 1.32, 46, { fill: mix(ink.brick, ink.clay, 0.25) }),
    rect(x + half * 0.2, y - 44, half * 0.46, 46, { fill: mix(ink.brick, ink.night, 0.35) }),
    ...[-0.45, -0.15, 0.15, 0.45].map((at) =>
      line([x + half * at, y - 40], [x + half * at, y], { stroke: dark, width: 5 }),
    ),
    path(
      `M${x - e} ${y - 52}Q${x - t} ${y - 42} ${x - r} ${y - 62}H${x + r}Q${x + t} ${y - 42} ${x + e} ${y - 52}L${round(x + half * 0.8)} ${y - 36}H${round(x - half * 0.8)}z`,
      { fill: dark },
    ),
  ].join('');
}
