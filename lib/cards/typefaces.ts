import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Blob, Face, Font, Variation } from 'harfbuzzjs';
import { LRUCache } from 'lru-cache';
import decompress from 'woff2-encoder/decompress';

/** The families of the cards, as npm has them: cut into files by the characters that they cover. */
const packages = {
  latin: 'newsreader',
  /** Greek and Cyrillic, by the hand that drew the Latin letters of the Chinese one. */
  greek: 'source-serif-4',
  song: 'noto-serif-sc',
  emoji: 'noto-emoji',
};

export type Family = keyof typeof packages;

/** A file of a family in one weight. */
export type Typeface = { font: Font; unitsPerEm: number; isEmoji: boolean };

type Subset = { file: string; ranges: [first: number, last: number][] };

/** A title needs some ten of them, mostly the same: about 100 KB each. */
const loaded = new LRUCache<string, Promise<Typeface>>({ max: 24 });

const subsets = new Map<Family, Promise<Subset[]>>();

/**
 * The typeface of a family that has all of these characters.
 *
 * @returns `null` if none has
 */
export async function findTypeface(
  family: Family,
  weight: number,
  characters: string[],
): Promise<Typeface | null> {
  const codes = characters.map((character) => character.codePointAt(0) ?? 0);
  for (const { file, ranges } of await subsetsOf(family)) {
    const isThere = (code: number) => ranges.some(([first, last]) => first <= code && code <= last);
    if (!codes.every(isThere)) continue;
    const typeface = await load(family, file, weight);
    if (codes.every((code) => typeface.font.nominalGlyph(code))) return typeface;
  }
  return null;
}

function subsetsOf(family: Family): Promise<Subset[]> {
  const known = subsets.get(family) ?? readSubsets(family);
  subsets.set(family, known);
  return known;
}

/** As the package lists them: `{"[119]": "U+20,U+21-2f", "latin": …}`. */
async function readSubsets(family: Family): Promise<Subset[]> {
  const list = JSON.parse(await readFile(fileOf(family, 'unicode.json'), 'utf8')) as object;
  return Object.entries(list).map(([name, ranges]) => ({
    file: `files/${packages[family]}-${name.replace(/[[\]]/g, '')}-wght-normal.woff2`,
    ranges: String(ranges).split(',').map(toRange),
  }));
}

function toRange(text: string): [number, number] {
  const [first = 0, last = first] = text
    .slice(2)
    .split('-')
    .map((code) => Number.parseInt(code, 16));
  return [first, last];
}

function load(family: Family, file: string, weight: number): Promise<Typeface> {
  const name = `${file} ${weight}`;
  const known = loaded.get(name) ?? read(family, file, weight);
  loaded.set(name, known);
  return known;
}

async function read(family: Family, file: string, weight: number): Promise<Typeface> {
  const bytes = await decompress(await readFile(fileOf(family, file)));
  const face = new Face(new Blob(new Uint8Array(bytes).buffer));
  const font = new Font(face);
  font.setVariations([new Variation('wght', weight)]);
  return { font, unitsPerEm: face.upem, isEmoji: family === 'emoji' };
}

function fileOf(family: Family, file: string): string {
  return path.resolve('node_modules/@fontsource-variable', packages[family], file);
}
