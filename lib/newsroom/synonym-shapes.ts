import { z } from 'zod';
import { cleanLine } from '@/lib/articles/clean-text';
import { queryKey } from '@/lib/search/query-key';

const longestPhrase = 80;

/**
 * The words and phrases of a group: 2 to 20 that search tells apart. Empty ones, and those that ask
 * for the same in another spelling, are left out.
 */
export const Phrases = z
  .array(z.string().transform(cleanLine))
  .transform((phrases) => phrases.filter((phrase) => phrase !== ''))
  .refine((phrases) => phrases.every((one) => one.length <= longestPhrase), 'phraseTooLong')
  .refine((phrases) => phrases.every((one) => queryKey(one) !== ''), 'phraseUnsearchable')
  .transform((phrases) => {
    const firstOf = new Map(phrases.toReversed().map((one) => [queryKey(one), one]));
    return phrases.filter((one) => firstOf.get(queryKey(one)) === one);
  })
  .pipe(z.array(z.string()).min(2, 'synonymsTooFew').max(20, 'synonymsTooMany'));

/** A group as it is written in a sentence. */
export function writePhrases(phrases: string[]): string {
  return phrases.join(' · ');
}
