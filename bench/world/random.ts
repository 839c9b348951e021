/** Numbers from 0 to 1 that look like chance and are the same each time. */
export type Random = () => number;

/** Of each `seed` and `at` another sequence: what is made for place `at` depends on no other place. */
export function randomAt(seed: number, at: number): Random {
  let state = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(at + 1, 0xc2b2ae35);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A whole number from `from` up to, but not, `to`. */
export function between(random: Random, from: number, to: number): number {
  return from + Math.floor(random() * (to - from));
}

export function pick<Item>(random: Random, items: readonly Item[]): Item {
  return items[Math.floor(random() * items.length)]!;
}

/** One of the items, the first ones more often than the last. */
export function pickEarly<Item>(random: Random, items: readonly Item[]): Item {
  return items[Math.floor(random() * random() * items.length)]!;
}

/**
 * Draws items as often as their weights say, in the same time however many there are: Walker's alias
 * method, in which every ticket is one item or, above its threshold, one other.
 */
export function lottery<Item>(
  items: readonly Item[],
  weights: readonly number[],
): (random: Random) => Item {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const threshold = Float64Array.from(weights, (weight) => (weight * items.length) / total);
  const other = Uint32Array.from(items.keys());
  const small = [...threshold.keys()].filter((at) => threshold[at]! < 1);
  const large = [...threshold.keys()].filter((at) => threshold[at]! >= 1);
  while (small.length > 0 && large.length > 0) {
    const poor = small.pop()!;
    const rich = large.pop()!;
    other[poor] = rich;
    threshold[rich]! += threshold[poor]! - 1;
    (threshold[rich]! < 1 ? small : large).push(rich);
  }
  for (const at of [...small, ...large]) threshold[at] = 1;
  return (random) => {
    const at = Math.floor(random() * items.length);
    return items[random() < threshold[at]! ? at : other[at]!]!;
  };
}
