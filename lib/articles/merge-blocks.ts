import { alignBlocks } from './align-blocks';
import { keyOf, type BodyNode } from './body-node';

/**
 * A stretch of a merged text: as `both` have it, as one of the two made it, or a `clash`, where they
 * changed the same paragraph into different ones and a person has to choose.
 */
export type MergedStretch =
  | { from: 'both' | 'theirs' | 'mine'; blocks: BodyNode[] }
  | { from: 'clash'; theirs: BodyNode[]; mine: BodyNode[] };

export type Choice = 'theirs' | 'mine' | 'both';

/** In place of blocks `from` to `to` of the common text, `blocks` stand. */
type Edit = { from: number; to: number; blocks: BodyNode[] };

/** Merged point by point where two people worked on different points. */
const listTypes = ['bulletList', 'orderedList', 'listItem', 'blockquote', 'infoBox', 'gallery'];

/**
 * Two texts that were made from a third, as one: what only one of them changed is taken, whoever did.
 * No block that somebody wrote is missing: it is in a stretch, or on its side of a clash. What both put
 * at the same place stands there twice, theirs first.
 */
export function mergeBlocks(
  base: BodyNode[],
  theirs: BodyNode[],
  mine: BodyNode[],
): MergedStretch[] {
  const waiting = { theirs: editsOf(base, theirs), mine: editsOf(base, mine) };
  const merged: MergedStretch[] = [];
  let done = 0;
  while (waiting.theirs.length > 0 || waiting.mine.length > 0) {
    const { from, to, ...edits } = takeNext(waiting);
    merged.push({ from: 'both', blocks: base.slice(done, from) });
    merged.push(...mergeEdits(base, { from, to }, edits));
    done = to;
  }
  merged.push({ from: 'both', blocks: base.slice(done) });
  return merged.filter((stretch) => stretch.from === 'clash' || stretch.blocks.length > 0);
}

/** A merged text with what was chosen at each clash, in their order. */
export function settleBlocks(merged: MergedStretch[], choices: Choice[]): BodyNode[] {
  const left = [...choices];
  return merged.flatMap((stretch) => {
    if (stretch.from !== 'clash') return stretch.blocks;
    const { theirs, mine } = stretch;
    const choice = left.shift() ?? 'both';
    return choice === 'both' ? [...theirs, ...mine] : stretch[choice];
  });
}

function editsOf(base: BodyNode[], changed: BodyNode[]): Edit[] {
  let at = 0;
  return alignBlocks(base, changed).flatMap(({ isSame, before, after }) => {
    const from = at;
    at += before.length;
    return isSame ? [] : [{ from, to: at, blocks: after }];
  });
}

type Edits = { theirs: Edit[]; mine: Edit[] };

/** Takes the next edit, with all of either side that reach into the same blocks. */
function takeNext(waiting: Edits): Edits & { from: number; to: number } {
  const { from, to } = [...waiting.theirs.slice(0, 1), ...waiting.mine.slice(0, 1)].reduce(
    (a, b) => (b.from < a.from || (b.from === a.from && b.to < a.to) ? b : a),
  );
  const taken: Edits & { from: number; to: number } = { theirs: [], mine: [], from, to };
  const nextSide = () =>
    (['theirs', 'mine'] as const).find(
      (side) => waiting[side][0] && meets(waiting[side][0], taken),
    );
  for (let side = nextSide(); side; side = nextSide()) {
    const edit = waiting[side].shift() as Edit;
    taken[side].push(edit);
    taken.to = Math.max(taken.to, edit.to);
  }
  return taken;
}

/** Edits of the same place, or that overlap; those that only touch do not meet. */
function meets(edit: Edit, { from, to }: { from: number; to: number }): boolean {
  return (edit.from === from && edit.to === to) || (edit.from < to && edit.to > from);
}

function mergeEdits(
  base: BodyNode[],
  { from, to }: { from: number; to: number },
  edits: Edits,
): MergedStretch[] {
  const theirs = applied(base, { from, to }, edits.theirs);
  const mine = applied(base, { from, to }, edits.mine);
  if (edits.mine.length === 0) return [{ from: 'theirs', blocks: theirs }];
  if (edits.theirs.length === 0) return [{ from: 'mine', blocks: mine }];
  if (keyOf(theirs) === keyOf(mine)) return [{ from: 'both', blocks: mine }];
  if (from === to) {
    return [
      { from: 'theirs', blocks: theirs },
      { from: 'mine', blocks: mine },
    ];
  }
  const inside = mergeInside(base.slice(from, to), theirs, mine);
  return inside ? [{ from: 'both', blocks: [inside] }] : [{ from: 'clash', theirs, mine }];
}

function applied(base: BodyNode[], range: { from: number; to: number }, edits: Edit[]): BodyNode[] {
  const blocks: BodyNode[] = [];
  let done = range.from;
  for (const edit of edits) {
    blocks.push(...base.slice(done, edit.from), ...edit.blocks);
    done = edit.to;
  }
  return [...blocks, ...base.slice(done, range.to)];
}

/** One list in which two people worked on different points; `null` where that is not what happened. */
function mergeInside(base: BodyNode[], theirs: BodyNode[], mine: BodyNode[]): BodyNode | null {
  const [one, other, third] = [base[0], theirs[0], mine[0]];
  if (!one || !other || !third || base.length + theirs.length + mine.length !== 3) return null;
  const isSameList = new Set([one, other, third].map(({ type, attrs }) => keyOf({ type, attrs })));
  if (isSameList.size > 1 || !listTypes.includes(one.type ?? '')) return null;
  const inside = mergeBlocks(one.content ?? [], other.content ?? [], third.content ?? []);
  const isSettled = inside.every((stretch) => stretch.from !== 'clash');
  return isSettled ? { ...third, content: settleBlocks(inside, []) } : null;
}
