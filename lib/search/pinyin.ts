import { pinyin } from 'pinyin-pro';

/** How a Chinese word sounds, as people type it: `建筑` is `jianzhu`, its initials are `jz`. */
export type Pinyin = { pinyin: string; initials: string };

/** @returns `null` for what is not of Han characters only */
export function pinyinOf(word: string): Pinyin | null {
  if (!/^\p{Script=Han}+$/u.test(word)) return null;
  const syllables = pinyin(word, { toneType: 'none', type: 'array', nonZh: 'removed' }).map(typed);
  return {
    pinyin: syllables.join(''),
    initials: syllables.map((syllable) => syllable.charAt(0)).join(''),
  };
}

/** Letters as they stand in pinyin: ü is typed `v` or `u`, and counts as `u`. */
export function typedPinyin(letters: string): string {
  return letters.replaceAll(/([ln])v/g, '$1u');
}

function typed(syllable: string): string {
  return typedPinyin(syllable.toLowerCase().replaceAll('ü', 'u'));
}
