const wordsPerMinute = 230;
const hanPerMinute = 400;

const han = /\p{Script=Han}/gu;
const word = /[\p{L}\p{N}]+(?:['’.,:-][\p{L}\p{N}]+)*/gu;

/** How long a text is: its words of alphabets, and its Han characters, each counted where it stands. */
export function countWords(text: string): { words: number; characters: number } {
  return {
    words: text.replace(han, ' ').match(word)?.length ?? 0,
    characters: text.match(han)?.length ?? 0,
  };
}

/**
 * How many minutes a text takes to read: words at 230 a minute and Han characters at 400, each
 * counted where it stands, so that mixed texts are right too. Never less than one.
 */
export function readingMinutes(text: string): number {
  const { words, characters } = countWords(text);
  return Math.max(1, Math.round(words / wordsPerMinute + characters / hanPerMinute));
}
