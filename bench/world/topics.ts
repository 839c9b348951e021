import type { Locale } from '@/lib/i18n/locales';
import { sectionCount } from './names';
import { between, lottery, randomAt, type Random } from './random';
import type { Vocabulary } from './vocabulary';

/** What a share of the news is about: words that come up together, in one section, in its years. */
export type Topic = {
  words: Record<Locale, string[]>;
  section: number;
  /** The years, counted from the newspaper's first, in which anything is written about it. */
  from: number;
  to: number;
};

export const topicCount = 400;
const topicWords = 40;
const seed = 400;
/** A word that a larger share of all texts has says nothing about a topic. */
const commonShare = 0.0004;

/** A third of the topics comes up in one year and is over three years later. */
export function makeTopics(vocabularies: Record<Locale, Vocabulary>, years: number): Topic[] {
  const draw = { en: typicalWord(vocabularies.en), zh: typicalWord(vocabularies.zh) };
  return Array.from({ length: topicCount }, (_, at) => {
    const random = randomAt(seed, at);
    const words = (locale: Locale) =>
      Array.from({ length: topicWords }, () => draw[locale](random));
    const isBound = at % 3 === 0;
    const begins = isBound ? between(random, 0, years - 2) : 0;
    return {
      words: { en: words('en'), zh: words('zh') },
      section: Math.floor(random() * random() * sectionCount),
      from: begins,
      to: isBound ? begins + 3 : years,
    };
  });
}

function typicalWord({ words, weights }: Vocabulary): (random: Random) => string {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const isTypical = (at: number) => words[at]!.length > 1 && weights[at]! / total < commonShare;
  const places = [...words.keys()].filter(isTypical);
  return lottery(
    places.map((at) => words[at]!),
    places.map((at) => weights[at]!),
  );
}
