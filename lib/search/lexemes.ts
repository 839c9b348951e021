import { db } from '@/lib/db/client';
import type { AnalyzedText } from './analyze';
import type { Term } from './query-form';

/** What the index makes of a token: its stem, itself, or `null` for a stop word. */
export type Lexemes = { of: (token: string) => string | null };

const english = /^[a-z]+$/;

/**
 * Asks PostgreSQL for the stems that are needed to mark a query in texts, so that what is marked is
 * what matched, in every version of its dictionary. A stem begins as its word does, so only words
 * with the first letter of an asked one can be equal to it; all others stand for themselves.
 */
export async function findLexemes(terms: Term[], texts: AnalyzedText[]): Promise<Lexemes> {
  const asked = terms.flatMap(({ tokens }) => tokens).filter((token) => english.test(token));
  const initials = new Set(asked.map((word) => word[0]));
  const found =
    asked.length > 0 ? texts.flatMap(({ tokens }) => tokens.map(({ text }) => text)) : [];
  const words = new Set([
    ...asked,
    ...found.filter((word) => initials.has(word[0]) && english.test(word)),
  ]);
  const rows =
    words.size > 0
      ? await db().$queryRaw<{ word: string; lexeme: string | null }[]>`
          SELECT word, (ts_lexize('pg_catalog.english_stem', word))[1] AS lexeme
          FROM unnest(${[...words]}::text[]) AS word`
      : [];
  const stems = new Map(rows.map(({ word, lexeme }) => [word, lexeme]));
  return {
    of: (token) => {
      const stem = stems.get(token);
      return stem === undefined ? token : stem;
    },
  };
}
