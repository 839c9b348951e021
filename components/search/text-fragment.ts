import type { Segment } from '@/lib/search/highlight';

type Word = { at: number; end: number; text: string; isWord: boolean };
type Range = { start: number; end: number };

/** How much stands around the marked words so that they are found in their place: about three words. */
const contextWidth = 24;

const words = new Intl.Segmenter('zh', { granularity: 'word' });

/** Beyond these another sentence begins, or another paragraph: nothing there can be relied on. */
const boundary = /[.!?…:;。！？：；\n]/u;
const blank = /^\s*$/u;

/**
 * The end of an article's address that makes browsers show and mark what it was found by: the first
 * marked words of the excerpt, of the title when only that has any, with a little of what stands
 * around them (wicg.github.io/scroll-to-text-fragment). Browsers match whole words only.
 *
 * @returns `#:~:text=…`, or nothing where nothing is marked
 */
export function textFragment(hit: { title: Segment[]; excerpt: Segment[] }): string {
  const segments = [hit.excerpt, hit.title].find((one) => one.some((segment) => segment.hit));
  const marked = segments && firstMarked(segments);
  if (!segments || !marked) return '';
  const text = segments.map((segment) => segment.text).join('');
  const all = Array.from(words.segment(text), ({ segment, index, isWordLike }) => ({
    at: index,
    end: index + segment.length,
    text: segment,
    isWord: isWordLike ?? false,
  }));
  const inside = all.filter(({ at, end }) => end > marked.start && at < marked.end);
  const before = contextOf(all.filter(({ end }) => end <= marked.start).reverse());
  const after = contextOf(all.filter(({ at }) => at >= marked.end));
  const parts = [
    before && `${encode(before.reverse())}-`,
    encode(inside),
    after && `-${encode(after)}`,
  ];
  return `#:~:text=${parts.filter(Boolean).join(',')}`;
}

/** The first marked words, with those that only blanks keep from them. */
function firstMarked(segments: Segment[]): Range | undefined {
  let at = 0;
  let marked: Range | undefined;
  for (const { text, hit } of segments) {
    const end: number = at + text.length;
    if (hit) marked = { start: marked ? marked.start : at, end };
    else if (marked && !blank.test(text)) break;
    at = end;
  }
  return marked;
}

/** The nearest of these words as far as the sentence and the width go, up to a whole word. */
function contextOf(nearestFirst: Word[]): Word[] | null {
  const end = nearestFirst.findIndex(({ text, isWord }) => !isWord && boundary.test(text));
  const sentence = end < 0 ? nearestFirst : nearestFirst.slice(0, end);
  let width = 0;
  const near = sentence.filter(({ text }) => (width += widthOf(text)) <= contextWidth);
  const last = near.findLastIndex(({ isWord }) => isWord);
  return last < 0 ? null : near.slice(0, last + 1);
}

/** Han characters say more than letters. */
function widthOf(text: string): number {
  return /\p{Script=Han}/u.test(text) ? 3 * text.length : text.length;
}

/** As a part of a directive, in which `-`, `,` and `&` have a meaning. */
function encode(part: Word[]): string {
  const text = part.map((word) => word.text).join('');
  return encodeURIComponent(text.trim().toWellFormed()).replaceAll('-', '%2D');
}
