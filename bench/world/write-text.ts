import type { Locale } from '@/lib/i18n/locales';
import { between, lottery, pick, pickEarly, type Random } from './random';
import type { Topic } from './topics';
import type { Vocabulary } from './vocabulary';

export type WorldText = { title: string; standfirst: string; bodyText: string };

/** Writes a text about a topic. */
export type WriteText = (random: Random, topic: Topic) => WorldText;

type Words = Record<Locale | 'functions', Vocabulary>;
/** How much of a text is words of its topic and, in English, words that hold sentences together. */
type Share = { functions: number; topic: number };
type Write = (random: Random, topic: Topic, words: number, share: Share) => string;
type Draw = (random: Random) => string;

/** English: titles of 8 words, bodies of 300; Chinese: titles of 20 characters, bodies of 500. */
export function textWriters({ en, zh, functions }: Words): Record<Locale, WriteText> {
  const english = writeEnglish(drawn(functions), drawn(en));
  const chinese = writeChinese(drawn(zh));
  return {
    en: (random, topic) => ({
      title: english(random, topic, between(random, 6, 11), { functions: 0.2, topic: 0.45 }),
      standfirst: `${english(random, topic, between(random, 20, 36), { functions: 0.4, topic: 0.25 })}.`,
      bodyText: `${english(random, topic, between(random, 200, 400), { functions: 0.43, topic: 0.13 })}.`,
    }),
    zh: (random, topic) => ({
      title: chinese(random, topic, between(random, 8, 13), { functions: 0, topic: 0.45 }),
      standfirst: `${chinese(random, topic, between(random, 18, 30), { functions: 0, topic: 0.25 })}。`,
      bodyText: `${chinese(random, topic, between(random, 165, 345), { functions: 0, topic: 0.13 })}。`,
    }),
  };
}

function drawn({ words, weights }: Vocabulary): Draw {
  return lottery(words, weights);
}

function writeEnglish(functionWord: Draw, contentWord: Draw): Write {
  return (random, topic, words, share) => {
    const draw = () => {
      const kind = random();
      if (kind < share.functions) return functionWord(random);
      if (kind < share.functions + share.topic) return pickEarly(random, topic.words.en);
      return contentWord(random);
    };
    let text = '';
    for (let left = 0, written = 0; written < words; written += 1, left -= 1) {
      if (left > 0) {
        text += ` ${draw()}`;
      } else {
        left = between(random, 9, 20);
        text += `${written > 0 ? '. ' : ''}${capitalised(draw())}`;
      }
    }
    return text;
  };
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function writeChinese(anyWord: Draw): Write {
  return (random, topic, words, share) => {
    let text = '';
    let left = between(random, 5, 12);
    for (let written = 0; written < words; written += 1, left -= 1) {
      if (left === 0) {
        text += pick(random, ['，', '，', '。']);
        left = between(random, 5, 12);
      }
      text += random() < share.topic ? pickEarly(random, topic.words.zh) : anyWord(random);
    }
    return text;
  };
}
