import { diffArrays } from 'diff';
import { alignBlocks } from './align-blocks';
import { isTextblock, keyOf, type BodyNode } from './body-node';

/** Running text that is in both texts, or only in the one or the other. */
export type WordChange = { kind: 'same' | 'added' | 'removed'; words: BodyNode[] };

/**
 * What became of a block: `words`: it is there in both, with other words; `inside`: it holds blocks, and
 * something became of them.
 */
export type BlockChange =
  | { kind: 'same' | 'added' | 'removed'; block: BodyNode }
  | { kind: 'words'; block: BodyNode; words: WordChange[] }
  | { kind: 'inside'; block: BodyNode; blocks: BlockChange[] };

/**
 * What became of a text, block by block, and inside one word by word. Taking away all that was added gives
 * the text before; taking away all that was removed the text after.
 *
 * @param lang of both texts: where it has no spaces between words, a dictionary says what a word is
 */
export function compareBlocks(before: BodyNode[], after: BodyNode[], lang: string): BlockChange[] {
  return alignBlocks(before, after).flatMap((stretch): BlockChange[] => {
    if (stretch.isSame) return stretch.after.map((block) => ({ kind: 'same', block }));
    const [old, young] = [stretch.before[0], stretch.after[0]];
    if (old && young && stretch.before.length === 1 && stretch.after.length === 1) {
      return compareTwo(old, young, lang);
    }
    return [...stretch.before.map(toRemoved), ...stretch.after.map(toAdded)];
  });
}

/** How two stretches of running text differ. */
function compareWords(before: BodyNode[], after: BodyNode[], lang: string): WordChange[] {
  const comparator = (one: BodyNode, other: BodyNode) => keyOf(one) === keyOf(other);
  const changes = diffArrays(toWords(before, lang), toWords(after, lang), { comparator });
  return changes.map(({ value: words, added, removed }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    words,
  }));
}

function compareTwo(before: BodyNode, after: BodyNode, lang: string): BlockChange[] {
  const [old, young] = [before.content ?? [], after.content ?? []];
  const shells = [before, after].map(({ type, attrs }) => keyOf({ type, attrs }));
  if (shells[0] !== shells[1] || old.length === 0 || young.length === 0) {
    return [toRemoved(before), toAdded(after)];
  }
  if (!isTextblock(after)) {
    return [{ kind: 'inside', block: after, blocks: compareBlocks(old, young, lang) }];
  }
  const words = compareWords(old, young, lang);
  const hasCommon = words.some(({ kind }) => kind === 'same');
  return hasCommon ? [{ kind: 'words', block: after, words }] : [toRemoved(before), toAdded(after)];
}

function toRemoved(block: BodyNode): BlockChange {
  return { kind: 'removed', block };
}

function toAdded(block: BodyNode): BlockChange {
  return { kind: 'added', block };
}

/** Running text in words, each with its marks. */
function toWords(inlines: BodyNode[], lang: string): BodyNode[] {
  const segmenter = new Intl.Segmenter(lang, { granularity: 'word' });
  return inlines.flatMap((inline) => {
    if (inline.type !== 'text') return [inline];
    return Array.from(segmenter.segment(inline.text ?? ''), ({ segment: text }) => ({
      ...inline,
      text,
    }));
  });
}
