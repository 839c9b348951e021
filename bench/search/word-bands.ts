import { db } from '@/lib/db/client';
import type { Locale } from '@/lib/i18n/locales';
import { pick, type Random } from '../world/random';
import { chineseWords } from '../world/vocabulary';

/** Draws words of a language of which between these shares of its articles has each. */
export type WordBands = {
  draw(
    wish: { locale: Locale; from: number; to: number; length?: number },
    count: number,
  ): string[];
  /** The words that most articles have, the most frequent first. */
  top(locale: Locale, count: number, length?: number): string[];
};

type Known = { word: string; share: number };

/** Words as the articles have them, by the vocabulary that the search has learned of them. */
export async function readWordBands(random: Random): Promise<WordBands> {
  const words = { en: await englishWords(), zh: await dictionaryWords() };
  const isLong = (length?: number) => (known: Known) =>
    length === undefined || known.word.length === length;
  return {
    draw: ({ locale, from, to, length }, count) => {
      const band = words[locale]
        .filter(({ share }) => share >= from && share < to)
        .filter(isLong(length));
      if (band.length === 0) return [];
      return Array.from({ length: count }, () => pick(random, band).word);
    },
    top: (locale, count, length) =>
      words[locale]
        .filter(isLong(length))
        .slice(0, count)
        .map(({ word }) => word),
  };
}

/** Without stop words, which nobody finds anything by. Of the words of one stem, which all find the same, the usual one. */
async function englishWords(): Promise<Known[]> {
  return db().$queryRaw<Known[]>`
    SELECT (array_agg(word ORDER BY articles DESC))[1] AS word, sum(articles)::float8
      / (SELECT count(*) FROM article WHERE locale = 'en') AS share
    FROM search.word, ts_lexize('pg_catalog.english_stem', word) AS stem
    WHERE word ~ '^[a-z]{3,}$' AND articles > 0 AND stem <> '{}'
    GROUP BY stem
    ORDER BY share DESC, word`;
}

/** Words of the language: the vocabulary also has what chance has put side by side. */
async function dictionaryWords(): Promise<Known[]> {
  const dictionary = new Set(chineseWords().words);
  const known = await db().$queryRaw<Known[]>`
    SELECT word, articles::float8 / (SELECT count(*) FROM article WHERE locale = 'zh') AS share
    FROM search.word WHERE word ~ '^[一-鿿]{2,}$' AND articles > 0
    ORDER BY articles DESC, word`;
  return known.filter(({ word }) => dictionary.has(word));
}

/** English words that titles had often until eight years ago, and none has had for five years. */
export async function wordsOfOldNews(count: number): Promise<string[]> {
  const heads = (when: string) =>
    `SELECT head FROM search.doc WHERE locale = 'en' AND ${when} AND hashtext(article_id::text) % (
       SELECT greatest(1, count(*) / 100000) FROM article) = 0`;
  const old = heads(`publish_at < now() - interval '8 years'`);
  const recent = heads(`publish_at > now() - interval '5 years'`);
  const rows = await db().$queryRaw<{ word: string }[]>`
    SELECT word FROM ts_stat(${old}) AS old JOIN search.word USING (word)
    WHERE old.ndoc >= 5 AND word ~ '^[a-z]{4,}$'
      AND to_tsquery('search.news', word)::text = quote_literal(word)
      AND word NOT IN (SELECT word FROM ts_stat(${recent}))
    ORDER BY old.ndoc DESC, word LIMIT ${count}`;
  return rows.map(({ word }) => word);
}
