import { toSegments, type Hit, type Segment } from './highlight';

/** In Latin letters; Han characters are twice as wide, so half as many of them. */
const maxWidth = 160;
/** How long a sentence may have gone on before its hit and still be shown from its beginning. */
const maxLead = 60;
/** How much of a longer sentence is shown before the hit. */
const shortLead = 30;
/** The first hits of a text, among which the best place is looked for. */
const maxHits = 200;

/** From here on characters are wide: Chinese, kana, Korean, full width. */
const firstWide = 0x2e80;

const sentenceEnd = /[.!?…]["'”’)\]]*\s+|[。！？；]["”’」』）]*\s*|\s*\n\s*/gu;
const letter = /^[\p{L}\p{N}]/u;
const wordPart = /^[\p{L}\p{N}'’_-]/u;
/** A longer word may be cut. */
const longestWord = 30;

const characters = new Intl.Segmenter('zh', { granularity: 'grapheme' });

/** The part of a text around its focus: where it may be cut, and how wide it is up to each place. */
type Stretch = {
  from: number;
  sentences: number[];
  words: number[];
  ends: number[];
  widths: number[];
};

/**
 * The part of a text that best answers a query: around the first place with the most of its terms,
 * from the beginning of the sentence or else of a word, about 160 Latin or 80 Han characters long.
 * Never cuts a character. Without hits it is the beginning of the text.
 */
export function excerpt(text: string, hits: Hit[]): Segment[] {
  const focus = bestHit(hits)?.start ?? 0;
  const stretch = readStretch(text, focus);
  const start = startBefore(text, focus, stretch);
  const end = endAfter(text, start, stretch);
  const inside = hits
    .filter((hit) => hit.start >= start && hit.end <= end)
    .map((hit) => ({ start: hit.start - start, end: hit.end - start }));
  const segments = toSegments(text.slice(start, end).trimEnd(), inside).map((segment) => ({
    ...segment,
    text: segment.text.replace(/\s+/gu, ' '),
  }));
  if (start > 0 && !stretch.sentences.includes(start)) segments.unshift({ text: '…', hit: false });
  const isWhole = end >= text.trimEnd().length || stretch.sentences.includes(end);
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
function readStretch(text: string, focus: number): Stretch {
  const from = Math.max(0, focus - maxWidth);
  const to = Math.min(text.length, focus + 2 * maxWidth);
  const inside = text.slice(from, to);
  const stretch: Stretch = { from, sentences: [], words: [], ends: [], widths: widthsOf(inside) };
  let wordLength = 0;
  for (const { segment, index } of characters.segment(inside)) {
    const isInWord = !isWide(segment) && wordPart.test(segment);
    const isCut = isInWord && wordLength > 0;
    if (index > 0 && !isCut && letter.test(segment)) stretch.words.push(from + index);
    if (!isCut || wordLength > longestWord) stretch.ends.push(from + index);
    wordLength = isInWord ? wordLength + 1 : 0;
  }
  if (to === text.length) stretch.ends.push(to);
  if (from === 0) stretch.sentences.push(0);
  for (const { 0: ending, index } of inside.matchAll(sentenceEnd)) {
    stretch.sentences.push(from + index + ending.length);
  }
  return stretch;
}

function startBefore(text: string, focus: number, stretch: Stretch): number {
  const isNear = (lead: number) => (at: number) =>
    at <= focus && widthBetween(stretch, at, focus) <= lead;
  const reachesEnd = (at: number) =>
    at <= focus &&
    at + maxWidth >= text.length &&
    widthBetween(stretch, at, text.length) <= maxWidth;
  const sentence =
    stretch.sentences.find(reachesEnd) ?? stretch.sentences.findLast(isNear(maxLead));
  return sentence ?? stretch.words.find(isNear(shortLead)) ?? focus;
}

/** After a sentence when that leaves enough, else after a word. */
function endAfter(text: string, start: number, stretch: Stretch): number {
  const isShorter = (width: number) => (at: number) =>
    at > start && widthBetween(stretch, start, at) <= width;
  const end = stretch.ends.findLast(isShorter(maxWidth)) ?? text.length;
  const sentence = stretch.sentences.findLast(isShorter(maxWidth));
  const isEnough = sentence !== undefined && !isShorter(0.6 * maxWidth)(sentence);
  return isEnough && end < text.length ? sentence : end;
}

/** How wide a text is up to each of its places; a surrogate pair is wide together. */
function widthsOf(text: string): number[] {
  const widths = [0];
  for (let at = 0; at < text.length; at++) {
    const isDouble = isWide(text.charAt(at)) && !/[\ud800-\udfff]/.test(text.charAt(at));
    widths.push((widths[at] ?? 0) + (isDouble ? 2 : 1));
  }
  return widths;
}

function widthBetween({ from, widths }: Stretch, start: number, end: number): number {
  return (widths[end - from] ?? Infinity) - (widths[start - from] ?? 0);
}

function isWide(character: string): boolean {
  return character.charCodeAt(0) >= firstWide;
}
