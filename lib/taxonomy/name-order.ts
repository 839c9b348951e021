import { pinyin } from 'pinyin-pro';

type Named = { name: string };
type Spelt<Item> = { item: Item; spelling: string };

/** The names under one letter of an index; under `#` stand those that begin with none. */
export type LetterGroup<Item> = { letter: string; items: Item[] };

const noLetter = '#';
const alphabet = new Intl.Collator('en', { numeric: true });

/**
 * Names as an index has them: by the alphabet, Chinese ones by how they are read (长江 before 重庆,
 * both under C), in groups by their first letter.
 */
export function groupByLetter<Item extends Named>(items: Item[]): LetterGroup<Item>[] {
  const spelt = items.map((item) => ({ item, spelling: spell(item.name, 'off') }));
  const groups = [...Map.groupBy(spelt, ({ spelling }) => firstLetter(spelling))];
  return groups
    .sort(([a], [b]) => Number(a === noLetter) - Number(b === noLetter) || (a < b ? -1 : 1))
    .map(([letter, group]) => ({ letter, items: inOrder(group) }));
}

/** Names of people in the same order; a Chinese surname is read as one (单 under S). */
export function orderPeople<Item extends Named>(people: Item[]): Item[] {
  return inOrder(people.map((item) => ({ item, spelling: spell(item.name, 'head') })));
}

function inOrder<Item extends Named>(spelt: Spelt<Item>[]): Item[] {
  const sorted = spelt.sort(
    (a, b) =>
      alphabet.compare(a.spelling, b.spelling) || alphabet.compare(a.item.name, b.item.name),
  );
  return sorted.map(({ item }) => item);
}

function spell(name: string, surname: 'head' | 'off'): string {
  const words = name.normalize('NFKC').replace(/^[^\p{L}\p{N}]+/u, '');
  return pinyin(words, { toneType: 'none', v: true, nonZh: 'consecutive', surname });
}

function firstLetter(spelling: string): string {
  const letter = spelling.normalize('NFD').charAt(0).toUpperCase();
  return /^[A-Z]$/.test(letter) ? letter : noLetter;
}
