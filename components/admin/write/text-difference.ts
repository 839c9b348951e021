import type { JSONContent } from '@tiptap/core';
import { diffArrays, diffWordsWithSpace } from 'diff';

/** A stretch of text that is in both texts, in theirs alone, or in ours alone. */
export type Piece = { text: string; from: 'both' | 'theirs' | 'ours' };

/** A paragraph that differs, piece by piece; or how many in a row are the same. */
export type DifferingLine = { kind: 'differs'; pieces: Piece[] } | { kind: 'same'; count: number };

type Text = { title: string; standfirst: string; body: JSONContent };

/**
 * Where two texts of an article differ, in order.
 *
 * @param lang the language of both, for its words
 */
export function compareTexts(theirs: Text, ours: Text, lang: string): DifferingLine[] {
  return findDifference(toLines(theirs), toLines(ours), lang);
}

/** A text as its lines: headline, standfirst, then one a paragraph, wherever it stands. */
export function toLines({ title, standfirst, body }: Text): string[] {
  return [title, standfirst, ...paragraphsOf(body)].map((line) => line.trim()).filter(Boolean);
}

/**
 * Where two texts differ, in order: paragraph by paragraph, and inside one by words, of Chinese too.
 *
 * @param lang the language of both, for its words
 */
export function findDifference(theirs: string[], ours: string[], lang: string): DifferingLine[] {
  const changes = diffArrays(theirs, ours);
  return changes.flatMap((change, at): DifferingLine[] => {
    const next = changes[at + 1];
    if (change.removed && next?.added) return compareLines(change.value, next.value, lang);
    if (change.added && changes[at - 1]?.removed) return [];
    if (!change.added && !change.removed) return [{ kind: 'same', count: change.value.length }];
    const from = change.added ? 'ours' : 'theirs';
    return change.value.map((text) => ({ kind: 'differs', pieces: [{ text, from }] }));
  });
}

/** Lines that stand in each other's place; what one side has more of stands alone. */
function compareLines(theirs: string[], ours: string[], lang: string): DifferingLine[] {
  const segmenter = new Intl.Segmenter(lang, { granularity: 'word' });
  return Array.from({ length: Math.max(theirs.length, ours.length) }, (_, at) => {
    const pieces = diffWordsWithSpace(theirs[at] ?? '', ours[at] ?? '', {
      intlSegmenter: segmenter,
    }).map(({ value: text, added, removed }): Piece => ({
      text,
      from: added ? 'ours' : removed ? 'theirs' : 'both',
    }));
    return { kind: 'differs', pieces };
  });
}

const inlines = new Set<string | undefined>(['text', 'hardBreak', 'footnote']);

function captionOf(attributes: JSONContent['attrs']): string[] {
  const said: unknown = attributes?.caption ?? attributes?.title;
  return typeof said === 'string' ? [said] : [];
}

function paragraphsOf({ type, text, attrs, content = [] }: JSONContent): string[] {
  if (type === 'text') return [text ?? ''];
  if (type === 'footnote') return [` [${attrs?.text}]`];
  const isParagraph = content.some((inner) => inlines.has(inner.type));
  const inner = [...captionOf(attrs), ...content.flatMap(paragraphsOf)];
  return isParagraph ? [inner.join('')] : inner;
}
