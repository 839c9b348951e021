/**
 * A text of at most so many characters: what does not fit ends at a word, where it has any, with `…`.
 * Of a text without spaces, such as a Chinese one, as much as fits.
 */
export function shorten(text: string, most: number): string {
  const characters = [...text.trim()];
  if (characters.length <= most) return characters.join('');
  const start = characters.slice(0, most - 1).join('');
  const isInWord = !/\s/.test(characters[most - 1] ?? '');
  const whole = isInWord ? start.replace(/\s+\S*$/, '') : start.trimEnd();
  return `${whole}…`;
}
