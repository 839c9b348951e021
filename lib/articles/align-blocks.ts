import { diffArrays } from 'diff';
import { keyOf, textOf, type BodyNode } from './body-node';

/** Blocks of one text, and those that stand in their place in another; either may be none. */
export type Stretch = { isSame: boolean; before: BodyNode[]; after: BodyNode[] };

/** From this share of common pairs of letters on, one paragraph is another that was worked on. */
const leastAlike = 0.4;

/**
 * Which blocks of two texts correspond, in order. What was worked on stands across from what it was, one
 * by one; what has nothing in common stands across from it only where as many came as went.
 */
export function alignBlocks(before: BodyNode[], after: BodyNode[]): Stretch[] {
  return walk(before, after, (a, b) => keyOf(a) === keyOf(b)).flatMap((stretch) =>
    stretch.isSame ? [stretch] : refine(stretch),
  );
}

/** Pairs what is alike; the rest one by one where the numbers allow it. */
function refine({ before, after }: Stretch): Stretch[] {
  return walk(before, after, isAlike).flatMap(({ isSame: isPaired, before, after }) => {
    const isOneByOne = isPaired || before.length === after.length || after.length === 0;
    if (!isOneByOne) return [{ isSame: false, before, after }];
    return before.map((block, at) => ({
      isSame: false,
      before: [block],
      after: after.slice(at, at + 1),
    }));
  });
}

/** Two lists as stretches that are equal by some measure, and such that are not. */
function walk(
  before: BodyNode[],
  after: BodyNode[],
  isEqual: (a: BodyNode, b: BodyNode) => boolean,
): Stretch[] {
  const stretches: Stretch[] = [];
  let [atBefore, atAfter] = [0, 0];
  for (const { added, removed, count } of diffArrays(before, after, { comparator: isEqual })) {
    const gone = added ? [] : before.slice(atBefore, (atBefore += count));
    const come = removed ? [] : after.slice(atAfter, (atAfter += count));
    const isSame = !added && !removed;
    const last = stretches.at(-1);
    if (last && !last.isSame && !isSame) {
      last.before.push(...gone);
      last.after.push(...come);
    } else {
      stretches.push({ isSame, before: gone, after: come });
    }
  }
  return stretches;
}

function isAlike(one: BodyNode, other: BodyNode): boolean {
  if (one.type !== other.type) return false;
  const [ours, theirs] = [pairsOf(one), pairsOf(other)];
  const common = [...ours].filter((pair) => theirs.has(pair)).length;
  return 2 * common >= leastAlike * (ours.size + theirs.size) && common > 0;
}

/** The pairs of neighbouring letters in a text: as good a measure in Chinese as in English. */
function pairsOf(node: BodyNode): Set<string> {
  const letters = Array.from(textOf(node));
  return new Set(letters.slice(1).map((letter, at) => `${letters[at]}${letter}`));
}
