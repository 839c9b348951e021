import { pinyin } from 'pinyin-pro';

const longestSlug = 80;
const inspected = 400;
const accents = /\p{M}+/gu;
const han = /\p{Script=Han}+/gu;
const letters: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
  ı: 'i',
};

/**
 * The address that a title suggests: `全国教育信息化` becomes `quan-guo-jiao-yu-xin-xi-hua`.
 *
 * @param speechless the address of a title that has nothing to spell
 * @returns lower-case ASCII words joined by `-`, at most 80 characters, cut after a whole word where
 *   there is one
 */
export function toSlug(title: string, speechless = 'article'): string {
  const words = [...title.normalize('NFKC')].slice(0, inspected).join('');
  const slug = words
    .replace(han, (run) => ` ${spellHan(run)} `)
    .normalize('NFD')
    .replace(accents, '')
    .toLowerCase()
    .replace(/[ßæœøđðłþı]/g, (letter) => letters[letter] ?? '')
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return cutAfterWord(slug) || speechless;
}

/** Whether a text can be an article's address as it is: what the database's constraint accepts. */
export function isSlug(text: string): boolean {
  return text.length <= 120 && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);
}

/** Whether an address is the one that a title suggests, or that one with a number (`-2`, `-3`…). */
export function isSlugOf(slug: string, title: string): boolean {
  const suggested = toSlug(title);
  if (slug === suggested) return true;
  return slug.startsWith(`${suggested}-`) && /^\d+$/.test(slug.slice(suggested.length + 1));
}

function spellHan(run: string): string {
  return pinyin(run, { toneType: 'none', type: 'array', v: true, nonZh: 'removed' }).join(' ');
}

function cutAfterWord(slug: string): string {
  if (slug.length <= longestSlug) return slug;
  const end = slug.lastIndexOf('-', longestSlug);
  return slug.slice(0, end > 0 ? end : longestSlug);
}
