import { Buffer as GlyphBuffer, shape } from 'harfbuzzjs';
import type { Locale } from '@/lib/i18n/locales';
import { findTypeface, type Family, type Typeface } from './typefaces';

/** The outline of a glyph in the units of its font (upwards), and where it stands, in ems. */
type Glyph = { outline: string; x: number; y: number; scale: number };

/** What a reader takes for one character, drawn; all lengths are in ems. */
export type SetCharacter = {
  text: string;
  /** Where it stands in the text. */
  offset: number;
  advance: number;
  /** Room up to the next one in the same line, which may be less than none. */
  gap: number;
  glyphs: Glyph[];
};

/** How words are set: the weights of Latin and Chinese letters, and the room between letters. */
export type Style = { locale: Locale; latin: number; song: number; tracking?: number };

type Drawable = { text: string; offset: number; typeface: Typeface };

const characters = new Intl.Segmenter('zh', { granularity: 'grapheme' });
const han = /\p{Script=Han}/u;
const latin = /[\p{Script=Latin}\p{Nd}]/u;
const emoji = /\p{Emoji_Presentation}|\ufe0f/u;
/** They choose between forms of the character before them, or join two: no glyphs of their own. */
const joiners = /[\u200d\ufe00-\ufe0f]/gu;
/** Marks that are as wide in Chinese as a character, and elsewhere are not. */
const sharedMarks = /^[“”‘’—…·]$/u;
/** Printers put it where a character is missing. */
const geta = '〓';

/** They are drawn larger than letters are. */
const emojiSize = 0.82;

const opening = /^[\p{Ps}\p{Pi}]$/u;
const closing = /^[，。、：；）》〉」』】〕”’]$/u;
const fullWidth = 0.95;

/** A text as it is drawn: tidied of what cannot be seen. */
export function tidy(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\s\p{Cc}\u200b\u2028\u2029\ufeff]+/gu, ' ')
    .trim();
}

/** Whether the typefaces have most of a text; what is left of others would say something else. */
export async function isReadable(text: string, style: Style): Promise<boolean> {
  const segments = [...characters.segment(text)];
  const drawables = await Promise.all(segments.map(({ segment }) => toDrawable(segment, style)));
  const drawn = drawables.filter((drawable) => drawable !== undefined).length;
  return drawn > 0 && drawn >= segments.length / 2;
}

/**
 * Sets a text with the paper's typefaces. Nothing is drawn as an empty box: a Chinese character that no
 * typeface has becomes 〓, anything else that none has is left out.
 *
 * @param text as `tidy` leaves it
 */
export async function setType(text: string, style: Style): Promise<SetCharacter[]> {
  const drawables: Drawable[] = [];
  for (const { segment, index } of characters.segment(text)) {
    const drawable = await toDrawable(segment, style);
    if (drawable) drawables.push({ ...drawable, offset: index });
  }
  const set = toRuns(drawables).flatMap((run) => setRun(run, style));
  return set.map((one, at) => ({ ...one, gap: gapBetween(one, set[at + 1]) }));
}

async function toDrawable(
  text: string,
  style: Style,
): Promise<Omit<Drawable, 'offset'> | undefined> {
  const bare = text.replace(joiners, '');
  const alone = [...text.normalize('NFKD')][0] ?? '';
  for (const form of new Set([bare, bare.normalize('NFKC'), alone])) {
    const typeface = await typefaceOf(form, text, style);
    if (typeface) return { text: form === bare && emoji.test(text) ? text : form, typeface };
  }
  if (!han.test(text)) return undefined;
  const typeface = await findTypeface('song', style.song, [geta]);
  return typeface ? { text: geta, typeface } : undefined;
}

async function typefaceOf(form: string, text: string, style: Style): Promise<Typeface | undefined> {
  for (const family of familiesFor(text, style.locale)) {
    const weight = family === 'song' ? style.song : style.latin;
    const typeface = form && (await findTypeface(family, weight, [...form]));
    if (typeface) return typeface;
  }
  return undefined;
}

function familiesFor(text: string, locale: Locale): Family[] {
  if (emoji.test(text)) return ['emoji', 'song', 'latin'];
  const isChinese = han.test(text) || (locale === 'zh' && sharedMarks.test(text));
  return isChinese ? ['song', 'latin'] : ['latin', 'greek', 'song', 'emoji'];
}

/** Neighbours of one typeface are set together: they may stand closer to each other, or join. */
function toRuns(drawables: Drawable[]): Drawable[][] {
  const runs: Drawable[][] = [];
  for (const drawable of drawables) {
    const run = runs.at(-1);
    if (run?.[0]?.typeface === drawable.typeface) run.push(drawable);
    else runs.push([drawable]);
  }
  return runs;
}

function setRun(run: Drawable[], { tracking = 0 }: Style): SetCharacter[] {
  const [{ typeface } = { typeface: undefined }] = run;
  if (!typeface) return [];
  const { font, unitsPerEm, isEmoji } = typeface;
  const buffer = new GlyphBuffer();
  buffer.addText(run.map(({ text }) => text).join(''));
  buffer.guessSegmentProperties();
  shape(font, buffer);
  const positions = buffer.getGlyphPositions();
  const unit = (isEmoji ? emojiSize : 1) / unitsPerEm;
  const set = run.map(({ text, offset }) => ({
    text,
    offset,
    advance: 0,
    gap: 0,
    glyphs: [] as Glyph[],
  }));
  const owners = run.flatMap(({ text }, at) => Array<number>(text.length).fill(at));
  for (const [at, { codepoint, cluster }] of buffer.getGlyphInfos().entries()) {
    const owner = set[owners[cluster] ?? 0];
    const position = positions[at];
    if (!owner || !position || codepoint === 0) continue;
    owner.glyphs.push({
      outline: font.glyphToPath(codepoint),
      x: owner.advance + position.xOffset * unit,
      y: position.yOffset * unit,
      scale: unit,
    });
    owner.advance += position.xAdvance * unit;
  }
  for (const one of set) one.advance += tracking;
  return set;
}

/** A little room between Chinese and Latin; less where two marks would leave a hole between them. */
function gapBetween(one: SetCharacter, next: SetCharacter | undefined): number {
  if (!next) return 0;
  const [a, b] = [one.text, next.text];
  if ((han.test(a) && latin.test(b)) || (latin.test(a) && han.test(b))) return 0.12;
  const isMark = isWide(next) && (opening.test(b) || closing.test(b));
  return isWide(one) && closing.test(a) && isMark ? -0.5 : 0;
}

/** How far the ink of a line's first character lies behind its edge: an opening mark is half empty. */
export function emptyBefore(first: SetCharacter): number {
  return isWide(first) && opening.test(first.text) ? 0.5 : 0;
}

/** The same for the end of a line. */
export function emptyAfter(last: SetCharacter): number {
  return isWide(last) && closing.test(last.text) ? 0.5 : 0;
}

function isWide({ advance }: SetCharacter): boolean {
  return advance >= fullWidth;
}
