/* What the demo's pictures are peopled and planted with. */
import { chance, circle, group, mix, path, polygon, round, type Point, type Style } from './pen';

type Figure = {
  pose?: 'stands' | 'walks' | 'sits';
  coat: string;
  legs?: string;
  head?: string;
  hair?: string;
  /** 1 looks to the right, -1 to the left. */
  faces?: 1 | -1;
  carries?: 'bag' | 'paper';
};

const legsOf = {
  stands: 'M-9 -50L-7 0h7l0 -40l2 40h8l1 -50z',
  walks: 'M-8 -50L-18 -2l6 2L1 -36L10 0h9L9 -52z',
  sits: 'M-9 -52L20 -52L21 -2h8v2H13L12 -40H-9z',
};

/** A person on both feet (or seated, the feet on the ground); one ink alone makes a silhouette. */
export function person(
  foot: Point,
  height: number,
  { pose = 'stands', coat, legs = coat, head = coat, hair = head, faces = 1, carries }: Figure,
): string {
  const scale = round(height) / 100;
  return group(
    [
      path(legsOf[pose], { fill: legs }),
      path('M-10 -81Q-14 -66 -12 -42L12 -43Q12 -66 9 -81Q0 -88 -10 -81z', { fill: coat }),
      path('M-9 -80Q-16 -64 -13 -46L-9 -46L-6 -70z', { fill: coat }),
      path('M-2.4 -90h5l1 8h-7z', { fill: head }),
      circle([1, -92.6], 5.9, { fill: head }),
      path('M-5.4 -91Q-7 -100 1 -100Q7.4 -100 7.4 -95Q2 -96.6 -1 -93.6L-3.6 -88.6z', {
        fill: hair,
      }),
      carries ? thingCarried(carries, coat) : '',
    ],
    `translate(${round(foot[0])} ${round(foot[1])}) scale(${round(scale * faces * 1000) / 1000} ${scale})`,
  );
}

function thingCarried(thing: NonNullable<Figure['carries']>, coat: string): string {
  return thing === 'paper'
    ? path('M6 -68l15 -5l2 16l-14 4z', { fill: '#f8f4ea' })
    : path('M-17 -50h11v17h-13zM-15 -50Q-11 -62 -8 -50', { fill: mix(coat, '#000000', 0.3) });
}

type Foliage = {
  seed: number;
  /** Dark, middle and light ink of the crown. */
  inks: readonly [string, string, string];
  trunk: string;
  /** Where the light comes from: -1 left, 1 right. */
  light?: 1 | -1;
  /** Width of the crown as a share of the height. */
  spread?: number;
  leaves?: number;
};

/** A broadleaved tree on its foot. */
export function tree(foot: Point, height: number, style: Foliage): string {
  const { seed, trunk, spread = 0.8 } = style;
  const [x, y] = foot;
  const half = height * 0.025;
  const fork = y - height * 0.34;
  const bough = (lean: number, rise: number): string =>
    `M${round(x - half * 0.6)} ${round(fork)}Q${round(x + lean * 0.2)} ${round(fork - rise * 0.5)} ${round(x + lean)} ${round(fork - rise)}l${round(half)} 0Q${round(x + lean * 0.3 + half)} ${round(fork - rise * 0.4)} ${round(x + half)} ${round(fork + half * 2)}z`;
  const reach = (height * spread) / 2;
  return [
    path(
      `M${round(x - half * 1.7)} ${y}Q${round(x - half)} ${round(y - height * 0.1)} ${round(x - half)} ${round(fork)}h${round(half * 2)}Q${round(x + half)} ${round(y - height * 0.1)} ${round(x + half * 2)} ${y}z`,
      { fill: trunk },
    ),
    path(bough(-reach * 0.5, height * 0.3) + bough(reach * 0.4, height * 0.33), { fill: trunk }),
    crown([x, y - height * 0.66], [reach, height * 0.34], { ...style, seed: seed + 1 }),
  ].join('');
}

/** The crown of a tree, or a bush: clumps with a lit side, leaves in all three inks. */
export function crown(
  [x, y]: Point,
  [across, up]: Point,
  { seed, inks, light = -1, leaves = 260 }: Omit<Foliage, 'trunk'>,
): string {
  const next = chance(seed);
  const clumps = Array.from({ length: 16 }, (_, index) => {
    const isInner = index < 5;
    const angle = (index / (isInner ? 5 : 11)) * 2 * Math.PI + next() * 0.8;
    const out = isInner ? 0.28 : 0.5 + next() * 0.14;
    const at: Point = [x + Math.cos(angle) * across * out, y + Math.sin(angle) * up * out];
    return { at, radius: Math.min(across, up) * (isInner ? 0.42 : 0.3 + next() * 0.13) };
  });
  const tones = ['', '', ''];
  const size = Math.max(4, Math.sqrt((across * up) / leaves) * 1.25);
  for (let leaf = 0; leaf < leaves; leaf += 1) {
    const { at, radius } = clumps[Math.floor(next() * clumps.length)] ?? { at: [x, y], radius: up };
    const [angle, out] = [next() * 2 * Math.PI, Math.sqrt(next()) * 1.1];
    const [dx, dy] = [Math.cos(angle) * out, Math.sin(angle) * out];
    const [px, py] = [at[0] + dx * radius, at[1] + dy * radius];
    const lit = dx * light * 0.6 - dy * 0.8 + (y - py) / up / 1.6 + (next() - 0.5) * 0.7;
    const tone = lit > 0.5 ? 2 : lit > -0.1 ? 1 : 0;
    tones[tone] += leafPath([px, py], size * (0.7 + next() * 0.6), next() * Math.PI);
  }
  return [
    ...clumps.map(({ at, radius }) => circle(at, radius, { fill: inks[0] })),
    ...clumps.map(({ at, radius }) => {
      const lit: Point = [at[0] + light * radius * 0.2, at[1] - radius * 0.24];
      return circle(lit, radius * 0.68, { fill: inks[1] });
    }),
    ...tones.map((d, tone) => path(d, { fill: inks[tone] })),
  ].join('');
}

/** An almond-shaped leaf as path data, `width` its breadth as a share of its length. */
export function leafPath([x, y]: Point, size: number, angle: number, width = 0.55): string {
  const [dx, dy] = [Math.cos(angle) * size, Math.sin(angle) * size];
  const [bx, by] = [-dy * width, dx * width];
  const whole = Math.round;
  return `M${whole(x - dx / 2)} ${whole(y - dy / 2)}q${whole(dx / 2 + bx)} ${whole(dy / 2 + by)} ${whole(dx)} ${whole(dy)}q${whole(-dx / 2 - bx)} ${whole(-dy / 2 - by)} ${whole(-dx)} ${whole(-dy)}z`;
}

/** Ripples in an area of water, small and close at the far edge (the top), long towards the eye. */
export function waterLines(
  [x, y, width, height]: readonly [number, number, number, number],
  { seed, count = 120, ...style }: Style & { seed: number; count?: number },
): string {
  const next = chance(seed);
  const ripples = Array.from({ length: count }, () => {
    const near = next() ** 1.6;
    const length = (30 + next() * 150) * (0.25 + near * 1.5);
    const thick = (1 + near * 6) * (0.5 + next() * 0.6);
    const [fromX, fromY] = [x + next() * (width + length) - length, y + near * height];
    return `M${round(fromX)} ${round(fromY)}q${round(length / 2)} ${round(-thick)} ${round(length)} 0q${round(-length / 2)} ${round(thick)} ${round(-length)} 0z`;
  });
  return path(ripples.join(''), style);
}

/** A wooded or bare ridge from edge to edge, filled down to `foot`. */
export function hills(
  top: number,
  foot: number,
  {
    seed,
    swing = 60,
    rough = 0,
    ...style
  }: Style & { seed: number; swing?: number; rough?: number },
): string {
  const next = chance(seed);
  const [a, b, c] = [next() * 6, next() * 6, next() * 6];
  const ridge: Point[] = [];
  for (let x = -20; x <= 1940; x += rough ? 9 : 20) {
    const wave = Math.sin(x / 310 + a) + Math.sin(x / 140 + b) * 0.4 + Math.sin(x / 67 + c) * 0.14;
    ridge.push([x, top - wave * swing + (next() - 0.5) * rough]);
  }
  return polygon([...ridge, [1940, foot], [-20, foot]], style);
}

/** A loose flock around a point. */
export function birds(
  [x, y]: Point,
  {
    seed,
    count = 7,
    spread = 160,
    ...style
  }: Style & { seed: number; count?: number; spread?: number },
): string {
  const next = chance(seed);
  const wings = Array.from({ length: count }, () => {
    const [bx, by] = [x + (next() - 0.5) * 2 * spread, y + (next() - 0.5) * spread * 0.7];
    const wing = 9 + next() * 8;
    const lift = wing * (0.3 + next() * 0.4);
    return `M${round(bx - wing)} ${round(by - lift)}Q${round(bx - wing * 0.3)} ${round(by - lift)} ${round(bx)} ${round(by)}Q${round(bx + wing * 0.4)} ${round(by - lift)} ${round(bx + wing)} ${round(by - lift * 0.8)}`;
  });
  return path(wings.join(''), { fill: 'none', width: 3, cap: 'round', ...style });
}
