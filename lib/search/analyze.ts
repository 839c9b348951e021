import { Converter } from 'opencc-js/t2cn';

/** Raise it whenever the same text would give other tokens: what is indexed must be indexed anew. */
export const normVersion = 2;

/**
 * Text made comparable, and the way back: unit `i` of `text` (UTF-16) came from
 * `starts[i]` up to `ends[i]` of the original.
 */
export type FoldedText = { text: string; starts: number[]; ends: number[] };

/** A text as the index sees it: its tokens in order, each a place in `folded`. */
export type AnalyzedText = { original: string; folded: FoldedText; tokens: Token[] };

/** A stretch of one script; `at` and `end` are places in the folded text. */
export type Run = { kind: 'word' | 'han'; text: string; at: number; end: number };

/** What stands at one position of the index; `at` and `end` are places in the folded text. */
export type Token = { text: string; at: number; end: number };

// What a base character draws to itself: marks, half-width sound marks, Korean vowels and finals.
const followers = '[\\p{M}\\uff9e\\uff9f\\u1160-\\u11ff]';
const pieces = new RegExp(`[\\x00-\\x7f]+(?!${followers})|[^]${followers}*`, 'gu');

const han = '[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\u30fc]';
const letter = `(?!${han})[\\p{L}\\p{N}\\p{M}]`;
const hanRun = `(?:(?=[\\p{L}\\p{N}])${han})+`;
const acronym = '(?<![a-z0-9])[a-z](?:\\.[a-z])+(?![a-z0-9])';
const letterAndSign = '(?<![a-z0-9])[a-z](?:\\+\\+|#)(?![a-z0-9+#])';
const runPattern = new RegExp(`(${hanRun})|${acronym}|${letterAndSign}|${wordOf(letter)}`, 'gu');
/** The same for a text that is all ASCII, several times as fast. */
const asciiRunPattern = new RegExp(`${acronym}|${letterAndSign}|${wordOf('[a-z0-9]')}`, 'g');
const isAscii = /^[\x00-\x7f]*$/;

const traditionalToSimplified = Converter({ from: 't', to: 'cn' });

// Pairs "from to": letters that do not decompose, marks with several shapes, and variants that the
// converter knows only inside certain words (計畫, 藉口), or not at all (Hong Kong's 衞).
const pairs =
  'ßss æae œoe øo łl đd ðd þth ıi ςσ ’\' ‘\' ʼ\' ′\' “" ”" „" «" »" 「" 」" 『" 』" ‐- ‑- ‒- –- —- −- ' +
  '着著 瞭了 藉借 覆复 划画 衹只 祇只 甦苏 麽么 彷仿 傢家 粧妆 衞卫 敍叙 枱台 糭粽';
const replacements = new Map(
  pairs.split(' ').map((pair) => {
    const [from = '', ...to] = pair;
    return [from, to.join('')];
  }),
);

const isHanFirst = new RegExp(`^${han}`, 'u');

/** What a word of such letters matches. */
function wordOf(letter: string): string {
  return `(?:${letter})+(?:'(?!s(?!${letter}))(?:${letter})+)*(?:'s)?`;
}

/** Whether a folded token is of Han characters or kana: a pair of them, or one. */
export function isHan(token: string): boolean {
  return isHanFirst.test(token);
}

/** Every token of a text, and where in it each one stands. */
export function analyze(original: string): AnalyzedText {
  const folded = foldText(original);
  return { original, folded, tokens: [...runsOf(folded)].flatMap(tokensOf) };
}

/**
 * Makes text comparable: compatibility forms and full width (NFKC), lower case, no Latin accents,
 * Simplified for Traditional characters, one shape of quote, apostrophe and hyphen, nothing invisible.
 *
 * Each character is folded by itself, never by what stands around it, so that a part cut out of a
 * text folds exactly as it did inside it: this is what makes a Chinese phrase an exact substring.
 */
export function foldText(original: string): FoldedText {
  const folded: FoldedText = { text: '', starts: [], ends: [] };
  for (const { 0: piece, index } of original.matchAll(pieces)) {
    const isPlain = piece.charCodeAt(0) < 0x80 && piece.charCodeAt(piece.length - 1) < 0x80;
    const text = isPlain ? foldAscii(piece) : foldPiece(piece);
    for (let at = 0; at < text.length; at++) {
      folded.starts.push(isPlain ? index + at : index);
      folded.ends.push(isPlain ? index + at + 1 : index + piece.length);
    }
    folded.text += text;
  }
  return folded;
}

function foldAscii(piece: string): string {
  return piece.toLowerCase().replaceAll('`', "'");
}

const foldedPieces = new Map<string, string>();
const maxFoldedPieces = 50_000;

function foldPiece(piece: string): string {
  const known = foldedPieces.get(piece);
  if (known !== undefined) return known;
  const plain = piece
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/(?<=\p{sc=Latin}\p{M}*)\p{M}+|\p{Default_Ignorable_Code_Point}+/gu, '')
    .normalize('NFC');
  const folded = [...plain].map(foldCharacter).join('');
  if (foldedPieces.size >= maxFoldedPieces) foldedPieces.clear();
  foldedPieces.set(piece, folded);
  return folded;
}

function foldCharacter(character: string): string {
  const simplified = traditionalToSimplified(traditionalToSimplified(character));
  return replacements.get(simplified) ?? simplified;
}

/**
 * The words and the Han (and kana) runs of a folded text, in order. An apostrophe inside a word
 * counts for nothing (`o'brien` is `obrien`), nor do a final `'s` and the dots of an acronym; the
 * signs of C++ and C# count.
 */
export function* runsOf({ text }: FoldedText): Generator<Run> {
  for (const match of text.matchAll(isAscii.test(text) ? asciiRunPattern : runPattern)) {
    const [found, hanFound] = match;
    const [at, end] = [match.index, match.index + found.length];
    if (hanFound) yield { kind: 'han', text: found, at, end };
    else yield { kind: 'word', text: withoutSigns(found), at, end };
  }
}

function withoutSigns(word: string): string {
  if (!/['.+#]/.test(word)) return word;
  return word
    .replace(/'s$/, '')
    .replace(/['.]/g, '')
    .replace(/[+#]+$/, nameOfSign);
}

function nameOfSign(sign: string): string {
  return sign === '#' ? 'sharp' : 'plusplus';
}

/**
 * What a run puts into the index: a word itself; of Han characters every overlapping pair and the
 * last character, so that each character starts exactly one token (教育化: 教育 育化 化).
 */
export function tokensOf({ kind, text, at, end }: Run): Token[] {
  if (kind === 'word') return [{ text, at, end }];
  const characters = [...text];
  let place = at;
  return characters.map((character, index) => {
    const token = character + (characters[index + 1] ?? '');
    const from = place;
    place += character.length;
    return { text: token, at: from, end: from + token.length };
  });
}
