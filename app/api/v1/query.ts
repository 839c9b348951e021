import { z } from 'zod';
import { cleanLine } from '@/lib/articles/clean-text';

const longest = 200;

/** What a reader types: any text, cleaned of what no text has. */
export const query = z
  .string()
  .transform(cleanLine)
  .refine((q) => [...q].length <= longest, {
    error: `The query q must have at most ${longest} characters.`,
  })
  .default('');
