import type { Locale } from './locales';

const words = new Intl.Segmenter('zh', { granularity: 'word' });
const han = /\p{Script=Han}/u;
const stop = /[：；，。！？、…—]/u;
const opening = /[\p{Ps}\p{Pi}]/u;
const digit = /\p{Nd}/u;
const numeral = /[〇零一二三四五六七八九十百千万亿两]/u;
const mayBegin = /[\p{L}\p{N}\p{Ps}\p{Pi}]/u;
const particle = /^[的地得了着过们等之]$/u;
/** Single characters that belong to the word after them. */
const forward = /^[在向从对把被为将由以让给与和及或并不没未已再也都最更第每各本该其老新旧]$/u;
/** Verbs that 为 completes: 改为, 成为. */
const becomes = /[改成作定变称视列分设评选]$/u;
const longestWord = 5;

/**
 * Where a text may break beyond its spaces: before a word of Chinese, unless something there belongs
 * together (closing punctuation, a particle, the unit after a number). The segmenter knows few names
 * and compounds (东|湖, 阅览|厅), so single characters are joined to their neighbours.
 */
export function breakOffsets(text: string, locale: Locale): number[] {
  if (locale !== 'zh') return [];
  const segments = [...words.segment(text)];
  let start = 0;
  return segments.flatMap(({ segment, index }, at) => {
    const before = segments[at - 1]?.segment;
    const next = segments[at + 1]?.segment ?? '';
    if (before === undefined || !mayBreakBetween(before, segment, next)) return [];
    if (!stop.test(lastCharacter(before)) && isOneWord(text.slice(start, index), before, segment)) {
      return [];
    }
    start = index;
    return [index];
  });
}

function mayBreakBetween(before: string, word: string, next: string): boolean {
  const [end, start] = [lastCharacter(before), firstCharacter(word)];
  const isChinese = han.test(end) || han.test(start) || stop.test(end);
  const isNumber =
    (digit.test(end) && han.test(start)) || (numeral.test(end) && numeral.test(start));
  const isDate = /[年月]/u.test(end) && digit.test(start) && /^[月日号]/u.test(next);
  const isShare = digit.test(start) && /^[%％]/u.test(next);
  const isLeftOver = particle.test(word) || (word.length === 1 && stop.test(next));
  return (
    isChinese &&
    !isNumber &&
    !isDate &&
    !isShare &&
    !opening.test(end) &&
    mayBegin.test(start) &&
    !isLeftOver
  );
}

/** Whether a word goes on what stands before it since the last break (`piece`, ending in `before`). */
function isOneWord(piece: string, before: string, word: string): boolean {
  if (forward.test(before) || [...piece].length === 1) return true;
  if (word === '为' && becomes.test(before)) return true;
  if (before === '的') return false;
  return [...word].length === 1 && !forward.test(word) && piece.length < longestWord;
}

function firstCharacter(text: string): string {
  return String.fromCodePoint(text.codePointAt(0) ?? 0);
}

function lastCharacter(text: string): string {
  return [...text].at(-1) ?? '';
}
