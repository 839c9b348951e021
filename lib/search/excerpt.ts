import { toSegments, type Hit, type Segment } from './highlight';

/** In Latin letters; Han characters are twice as wide, so half as many of them. */
const maxWidth = 160;
/** How long a sentence may have gone on before its hit and still be shown from its beginning. */
const maxLead = 60;
/** How much of a longer sentence is shown before the hit. */
const shortLead = 30;
/** The first hits of a text, among which the best place is looked for. */
const maxHits = 200;

const wide = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\u3000-\u303f\uff00-\uff60]/u;
const sentenceEnd = /[.!?…]["'”’)\]]*\s+|[。！？；]["”’」』）]*\s*|\s*\n\s*/gu;

const words = new Intl.Segmenter('zh', { granularity: 'word' });
const characters = new Intl.Segmenter('zh', { granularity: 'grapheme' });

/** The places of a stretch of text where it may be cut. */
type Edges = { sentences: number[]; words: number[]; ends: number[] };

/**
 * The part of a text that best answers a query: around the first place with the most of its terms,
 * from the beginning of the sentence or else of a word, about 160 Latin or 80 Han characters long.
 * Never cuts a character. Without hits it is the beginning of the text.
 */
export function excerpt(text: string, hits: Hit[]): Segment[] {
  const focus = bestHit(hits)?.start ?? 0;
  const edges = findEdges(text, focus);
  const start = startBefore(text, focus, edges);
  const end = endAfter(text, start, edges);
  const inside = hits
    .filter((hit) => hit.start >= start && hit.end <= end)
    .map((hit) => ({ start: hit.start - start, end: hit.end - start }));
  const segments = toSegments(text.slice(start, end).trimEnd(), inside).map((segment) => ({
    ...segment,
    text: segment.text.replace(/\s+/gu, ' '),
  }));
  if (start > 0 && !edges.sentences.includes(start)) segments.unshift({ text: '…', hit: false });
  const isWhole = end >= text.trimEnd().length || edges.sentences.includes(end);
  if (!isWhole) segments.push({ text: '…', hit: false });
  return segments;
}

/** How many of a query's terms the best place of a text has. */
export function answeredTerms(hits: Hit[]): number {
  const best = bestHit(hits);
  return best ? termsNear(hits, best) : 0;
}

function bestHit(all: Hit[]): Hit | undefined {
  const hits = all.slice(0, maxHits);
  let best: Hit | undefined;
  let most = 0;
  for (const hit of hits) {
    const terms = termsNear(hits, hit);
    if (terms > most) [best, most] = [hit, terms];
  }
  return best;
}

function termsNear(hits: Hit[], { start }: Hit): number {
  const near = hits.filter((hit) => hit.start >= start && hit.end <= start + maxWidth / 2);
  return new Set(near.map(({ term }) => term)).size;
}

/** Only the neighbourhood of `focus` is looked at, so that long texts cost no more than short ones. */
function findEdges(text: string, focus: number): Edges {
  const from = Math.max(0, focus - maxWidth);
  const stretch = text.slice(from, focus + 2 * maxWidth);
  const edges: Edges = { sentences: from === 0 ? [0] : [], words: [], ends: [] };
  for (const { 0: ending, index } of stretch.matchAll(sentenceEnd)) {
    edges.sentences.push(from + index + ending.length);
  }
  for (const { segment, index, isWordLike } of words.segment(stretch)) {
    const at = from + index;
    if (isWordLike && at > from) edges.words.push(at);
    const parts = segment.length > shortLead ? [...characters.segment(segment)].slice(1) : [];
    edges.ends.push(...parts.map((one) => at + one.index), at + segment.length);
  }
  if (from + stretch.length < text.length) edges.ends.pop();
  return edges;
}

function startBefore(text: string, focus: number, { sentences, words: wordStarts }: Edges): number {
  const isNear = (lead: number) => (at: number) =>
    at <= focus && widthOf(text.slice(at, focus)) <= lead;
  const restIsShort = (at: number) => widthOf(text.slice(at, at + maxWidth + 1)) <= maxWidth;
  const sentence =
    sentences.find((at) => at <= focus && at + maxWidth >= text.length && restIsShort(at)) ??
    sentences.findLast(isNear(maxLead));
  return sentence ?? wordStarts.find(isNear(shortLead)) ?? focus;
}

function endAfter(text: string, start: number, { sentences, ends }: Edges): number {
  const fits = (at: number) => at > start && widthOf(text.slice(start, at)) <= maxWidth;
  const end = ends.findLast(fits) ?? text.length;
  const sentence = sentences.findLast(fits);
  const isLongEnough =
    sentence !== undefined && widthOf(text.slice(start, sentence)) >= 0.6 * maxWidth;
  return isLongEnough && end < text.length ? sentence : end;
}

function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += wide.test(character) ? 2 : 1;
  return width;
}
