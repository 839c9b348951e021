import type { Locale } from '@/lib/i18n/locales';
import { authorCount, sectionCount } from './names';
import { between, randomAt, type Random } from './random';
import { makeTopics, topicCount, type Topic } from './topics';
import { chineseWords, englishContentWords, englishFunctionWords } from './vocabulary';
import { textWriters, type WorldText } from './write-text';

/** An article of the world; sections, tags and authors are places in their lists of names. */
export type WorldArticle = WorldText & {
  at: number;
  /** The article whose story it shares; its own place if it stands alone. */
  storyAt: number;
  locale: Locale;
  section: number;
  tags: number[];
  authors: number[];
  /** When it was written, as a share of the newspaper's time from its first day to now. */
  written: number;
  /** How many days after now it comes out, if it does not at once. */
  scheduledIn: number | null;
};

/** Article number `at`, always the same one in a world of one size. */
export type MakeArticle = (at: number) => WorldArticle;

export const worldYears = 20;
const seed = 5;
/** Of so many articles the first two are one story in two languages: a tenth of all has a twin. */
const twinsEvery = 20;
const englishShare = 0.7;
/** Of all but the twins, so that the share of all comes out. */
const englishAlone = (englishShare * twinsEvery - 1) / (twinsEvery - 2);

/** Prepares a world of so many articles, in order of time. Takes a second: the words are read. */
export function worldOf(articles: number): { make: MakeArticle; topics: Topic[] } {
  const vocabularies = { en: englishContentWords(), zh: chineseWords() };
  const topics = makeTopics(vocabularies, worldYears);
  const write = textWriters({ ...vocabularies, functions: englishFunctionWords() });
  const make = (at: number) => {
    const random = randomAt(seed, at);
    const place = at % twinsEvery;
    const isSecondTwin = place === 1;
    const storyAt = isSecondTwin ? at - 1 : at;
    const written = (at + random() * 0.9) / articles;
    const topicAt = topicOf(topics, storyAt, storyAt / articles);
    const topic = topics[topicAt]!;
    const isEnglish = place < 2 ? place === 0 : random() < englishAlone;
    const locale: Locale = isEnglish ? 'en' : 'zh';
    return {
      at,
      storyAt,
      locale,
      ...write[locale](random, topic),
      section: random() < 0.8 ? topic.section : Math.floor(random() * random() * sectionCount),
      tags: [topicAt, ...others(random, between(random, 0, 4), topicCount, topicAt)],
      authors: authorsOf(random, topicAt),
      written,
      scheduledIn: random() < 0.01 ? between(random, 365, 730) : null,
    };
  };
  return { make, topics };
}

/** Both twins ask for the same story, so they are about the same. */
function topicOf(topics: Topic[], storyAt: number, written: number): number {
  const random = randomAt(seed + 1, storyAt);
  const year = written * worldYears;
  for (;;) {
    const at = between(random, 0, topicCount);
    const { from, to } = topics[at]!;
    if (from <= year && year < to) return at;
  }
}

function others(random: Random, count: number, among: number, besides: number): number[] {
  const found = Array.from({ length: count }, () => Math.floor(random() * random() * among));
  return [...new Set(found)].filter((at) => at !== besides);
}

/** Who writes about a topic is one of a few; one article in ten has a second author. */
function authorsOf(random: Random, topicAt: number): number[] {
  const first = (topicAt * 7 + Math.floor(random() * random() * 12)) % authorCount;
  return random() < 0.1 ? [first, (first + 1) % authorCount] : [first];
}
