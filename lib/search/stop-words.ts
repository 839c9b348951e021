import type { Transaction } from '@/lib/db/client';
import type { Question, Wish } from './question';

/** A question without what asks only for words that no index has (the, of); inside a phrase they stay. */
export async function leaveOutStopWords(
  tx: Transaction,
  { groups, exclusions }: Question,
): Promise<Question> {
  const stopWords = await stopWordsAmong(tx, [
    ...groups.flatMap(({ wishes }) => wishes),
    ...exclusions,
  ]);
  const asks = ({ phrases }: Wish) => phrases.flat().some(({ text }) => !stopWords.has(text));
  const rest = groups.map(({ wishes, labels }) => ({ wishes: wishes.filter(asks), labels }));
  return {
    groups: rest.filter(({ wishes, labels }) => wishes.length + labels.length > 0),
    exclusions: exclusions.filter(asks),
  };
}

async function stopWordsAmong(tx: Transaction, wishes: Wish[]): Promise<Set<string>> {
  const words = wishes.flatMap(({ phrases }) => phrases.flat().map(({ text }) => text));
  const rows = await tx.$queryRaw<{ word: string }[]>`
    SELECT word FROM unnest(${words.filter((word) => /^[a-z]+$/.test(word))}::text[]) AS word
    WHERE ts_lexize('pg_catalog.english_stem', word) = '{}'`;
  return new Set(rows.map(({ word }) => word));
}
