import { Fragment } from 'react';
import type { Locale } from '@/lib/i18n/locales';

const words = new Intl.Segmenter('zh', { granularity: 'word' });
const han = /\p{Script=Han}/u;
const stop = /[：；，。！？、…—]/u;
const opening = /[\p{Ps}\p{Pi}]/u;
const digit = /\p{Nd}/u;
const mayBegin = /[\p{L}\p{N}\p{Ps}\p{Pi}]/u;
const particle = /^[的地得了着过们等之与和及或半]$/u;

/**
 * A text that breaks only between words, also in Chinese, where nothing in the text says where a
 * word ends: the browser may break at each `<wbr>`, under `word-break: keep-all` (`headline`).
 */
export function WordBreaks({ text, locale }: { text: string; locale: Locale }) {
  const offsets = breakOffsets(text, locale);
  return [0, ...offsets].map((start, at) => (
    <Fragment key={start}>
      {at > 0 && <wbr />}
      {text.slice(start, offsets[at])}
    </Fragment>
  ));
}

/**
 * Where a text may break beyond its spaces: before a word of Chinese, unless something there belongs
 * together (closing punctuation, a particle, the unit after a number).
 */
export function breakOffsets(text: string, locale: Locale): number[] {
  if (locale !== 'zh') return [];
  const segments = [...words.segment(text)];
  return segments.flatMap(({ segment, index }, at) => {
    const before = segments[at - 1]?.segment;
    const next = segments[at + 1]?.segment ?? '';
    return before && mayBreakBetween(before, segment, next) ? [index] : [];
  });
}

function mayBreakBetween(before: string, word: string, next: string): boolean {
  const [end, start] = [lastCharacter(before), firstCharacter(word)];
  const isChinese = han.test(end) || han.test(start) || stop.test(end);
  const belongsTogether = opening.test(end) || (digit.test(end) && han.test(start));
  const isLeftOver = particle.test(word) || (word.length === 1 && stop.test(next));
  return isChinese && !belongsTogether && mayBegin.test(start) && !isLeftOver;
}

function firstCharacter(text: string): string {
  return String.fromCodePoint(text.codePointAt(0) ?? 0);
}

function lastCharacter(text: string): string {
  return [...text].at(-1) ?? '';
}
