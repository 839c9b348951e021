import { LRUCache } from 'lru-cache';
import { db } from '@/lib/db/client';
import type { AnalyzedText } from './analyze';
import type { Term } from './query-form';

/** What the index makes of a token: its stem, itself, or `null` for a stop word. */
export type Lexemes = { of: (token: string) => string | null };

const english = /^[a-z]+$/;
/** Words of a million characters together: more than two languages use. */
const knownStems = new LRUCache<string, { lexeme: string | null }>({
  maxSize: 1_000_000,
  sizeCalculation: (_lexeme, word) => word.length,
});

/**
 * The stems that are needed to mark a query in texts, so that what is marked is what matched. A stem
 * begins as its word does, so only words with the first letter of an asked one can be equal to it; all
 * others stand for themselves.
 */
export async function findLexemes(terms: Term[], texts: AnalyzedText[]): Promise<Lexemes> {
  const asked = terms.flatMap(({ tokens }) => tokens).filter((token) => english.test(token));
  const initials = new Set(asked.map((word) => word[0]));
  const found =
    asked.length > 0 ? texts.flatMap(({ tokens }) => tokens.map(({ text }) => text)) : [];
  const stems = await stemsOf([...asked, ...found.filter((word) => initials.has(word[0]))]);
  return {
    of: (token) => {
      const stem = stems.get(token);
      return stem === undefined ? token : stem;
    },
  };
}

/**
 * What PostgreSQL makes of the English words among these, in whatever version its dictionary is: the
 * stem, or `null` of a stop word. Asked once a process for each word.
 */
export async function stemsOf(words: string[]): Promise<Map<string, string | null>> {
  const stems = new Map<string, string | null>();
  const unknown = new Set<string>();
  for (const word of words) {
    const known = knownStems.get(word);
    if (known) stems.set(word, known.lexeme);
    else if (english.test(word)) unknown.add(word);
  }
  if (unknown.size === 0) return stems;
  const rows = await db().$queryRaw<{ word: string; lexeme: string | null }[]>`
    SELECT word, (ts_lexize('pg_catalog.english_stem', word))[1] AS lexeme
    FROM unnest(${[...unknown]}::text[]) AS word`;
  for (const { word, lexeme } of rows) {
    stems.set(word, lexeme);
    knownStems.set(word, { lexeme });
  }
  return stems;
}
