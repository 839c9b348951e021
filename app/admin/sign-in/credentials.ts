import { z } from 'zod';
import { cleanLine } from '@/lib/articles/clean-text';

/** By what somebody signs in. */
export const Credentials = z.object({
  email: z.string().max(254).transform(cleanLine),
  password: z.string().max(1_000),
});
