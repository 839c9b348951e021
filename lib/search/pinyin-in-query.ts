import { foldText, runsOf } from './analyze';
import type { Index } from './open-index';
import { typedPinyin } from './pinyin';
import { phraseWish, type Group, type Question, type Wish } from './question';
import { wordsThatSound, type Word } from './vocabulary';

const longestSpan = 6;
const longestSound = 24;
/** How many words that sound the same are asked for, and how many for each part of a longer sound. */
const maxWords = 8;
const maxPartWords = 3;
const maxCombinations = 8;

type Sounds = Map<string, Word[]>;

/**
 * A question with its Latin words read as pinyin too: `jianzhu` and `jian zhu` also mean 建筑, and
 * `wuhandaqiao` 武汉 and 大桥.
 *
 * @returns `null` where no word of the vocabulary sounds so
 */
export async function soundedQuestion(
  index: Index,
  { groups, exclusions }: Question,
): Promise<Question | null> {
  const letters = groups.map(lettersOf);
  const sounds = await findSounds(index, letters);
  if (sounds.size === 0) return null;
  const heard: Group[] = [];
  let isHeard = false;
  for (let at = 0; at < groups.length;) {
    const { length, wishes } = longestHeard(letters, at, sounds);
    const here = groups.slice(at, at + length);
    heard.push(...(wishes.length > 0 ? [addWishes(here, wishes)] : here));
    isHeard ||= wishes.length > 0;
    at += length;
  }
  return isHeard ? { groups: heard, exclusions } : null;
}

/** Of a group that asks for one Latin word, its letters. */
function lettersOf({ wishes: [wish, ...others], labels }: Group): string | null {
  const [run, ...more] = wish?.phrases.flat() ?? [];
  if (!wish || !run || others.length + labels.length + more.length > 0) return null;
  return !wish.isQuoted && /^[a-z]+$/.test(run.text) ? typedPinyin(run.text) : null;
}

async function findSounds(index: Index, letters: (string | null)[]): Promise<Sounds> {
  const spans = letters.flatMap((_, at) => spansFrom(letters, at));
  const parts = spans.flatMap((span) =>
    [...span].flatMap((_letter, from) =>
      Array.from({ length: span.length - from }, (_unused, to) => span.slice(from, from + to + 1)),
    ),
  );
  const wanted = [...new Set(parts)].filter((part) => part.length > 2);
  const sounds: Sounds = new Map();
  if (wanted.length === 0) return sounds;
  for (const { pinyin, ...word } of await wordsThatSound(index, wanted)) {
    sounds.set(pinyin, [...(sounds.get(pinyin) ?? []), word]);
  }
  return sounds;
}

/** The sounds that begin with this word: of it alone, of it and the next, and so on. */
function spansFrom(letters: (string | null)[], at: number): string[] {
  const following = letters.slice(at, at + longestSpan);
  const end = following.indexOf(null);
  const words = end < 0 ? following : following.slice(0, end);
  return words
    .map((_, last) => words.slice(0, last + 1).join(''))
    .filter((span) => span.length <= longestSound);
}

function longestHeard(letters: (string | null)[], at: number, sounds: Sounds) {
  const spans = spansFrom(letters, at);
  for (let length = spans.length; length > 0; length -= 1) {
    const wishes = wishesFor(spans[length - 1] ?? '', sounds);
    if (wishes.length > 0) return { length, wishes };
  }
  return { length: 1, wishes: [] };
}

function wishesFor(sound: string, sounds: Sounds): Wish[] {
  const words = sounds.get(sound)?.slice(0, maxWords);
  const ways = words ? words.map(({ word }) => [word]) : combinations(fewestParts(sound, sounds));
  return ways.map((way) => ({
    ...phraseWish([]),
    phrases: way.map((word) => [...runsOf(foldText(word))]),
  }));
}

/** The fewest words that one after the other sound so; none where that cannot be. */
function fewestParts(sound: string, sounds: Sounds): Word[][] {
  const best: (Word[][] | undefined)[] = [[]];
  for (let end = 1; end <= sound.length; end += 1) {
    for (let from = 0; from < end; from += 1) {
      const before = best[from];
      const words = sounds.get(sound.slice(from, end));
      const shortest = best[end]?.length ?? Infinity;
      if (before && words && before.length + 1 < shortest) best[end] = [...before, words];
    }
  }
  return best[sound.length] ?? [];
}

function combinations(parts: Word[][]): string[][] {
  if (parts.length === 0) return [];
  let ways: string[][] = [[]];
  for (const words of parts) {
    ways = ways.flatMap((way) => words.slice(0, maxPartWords).map(({ word }) => [...way, word]));
  }
  return ways.slice(0, maxCombinations);
}

function addWishes(groups: Group[], heard: Wish[]): Group {
  const typed = groups.flatMap(({ wishes }) => wishes.flatMap(({ phrases }) => phrases));
  return { wishes: [{ ...phraseWish([]), phrases: typed }, ...heard], labels: [] };
}
