import { z } from 'zod';
import { query } from '../query';

/** What suggestions are asked with (docs/api.md). */
export const SuggestionParameters = z.object({ q: query, locale: z.string().default('') });
