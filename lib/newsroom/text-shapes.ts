import { z } from 'zod';
import { cleanLine } from '@/lib/articles/clean-text';
import type { RefusalKey } from '@/lib/errors';

const somethingToRead = /[\p{L}\p{N}\p{P}\p{S}]/u;

/** One line of text that may be empty. */
export function optionalLine(longest: number, tooLong: RefusalKey) {
  return z.string().transform(cleanLine).pipe(z.string().max(longest, tooLong));
}

/** One line of text with something to read in it. */
export function line(longest: number, missing: RefusalKey, tooLong: RefusalKey) {
  return z
    .string({ error: missing })
    .transform(cleanLine)
    .pipe(z.string().regex(somethingToRead, missing).max(longest, tooLong));
}

/** Why an article is sent back or withdrawn; the second is read by the public. */
export const ReasonGiven = z.object({ reason: line(500, 'reasonMissing', 'reasonTooLong') });
