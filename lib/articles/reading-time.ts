const wordsPerMinute = 230;
const hanPerMinute = 400;

const han = /\p{Script=Han}/gu;
const word = /[\p{L}\p{N}]+(?:['’.,:-][\p{L}\p{N}]+)*/gu;

/**
 * How many minutes a text takes to read: words at 230 a minute and Han characters at 400, each
 * counted where it stands, so that mixed texts are right too. Never less than one.
 */
export function readingMinutes(text: string): number {
  const characters = text.match(han)?.length ?? 0;
  const words = text.replace(han, ' ').match(word)?.length ?? 0;
  return Math.max(1, Math.round(words / wordsPerMinute + characters / hanPerMinute));
}
