import { z } from 'zod';
import { query } from '../query';

/** A day of the calendar: `2017-09-19`. */
const day = (name: string) =>
  z.iso.date({ error: `The day ${name} must be one such as 2017-09-19.` }).optional();

const limit = z
  .string()
  .regex(/^([1-9]|[1-4]\d|50)$/, { error: 'The limit must be a number from 1 to 50.' })
  .default('10')
  .transform(Number);

/** The number of the page to go on with, which programs are not to know. */
const cursor = z
  .string()
  .regex(/^[1-9]\d{0,5}$/, { error: 'The cursor must be a nextCursor of an earlier answer.' })
  .default('1')
  .transform(Number);

/** What `/api/v1/search` takes (docs/api.md). */
export const SearchParameters = z
  .object({
    q: query,
    locale: z.string().default(''),
    section: z.string().optional(),
    author: z.string().optional(),
    from: day('from'),
    to: day('to'),
    sort: z
      .enum(['relevance', 'newest'], { error: 'The sort must be relevance or newest.' })
      .default('relevance'),
    whole: z
      .enum(['true', 'false'], { error: 'The parameter whole must be true or false.' })
      .default('false')
      .transform((whole) => whole === 'true'),
    limit,
    cursor,
  })
  .refine(({ from, to }) => !from || !to || from <= to, {
    path: ['to'],
    error: 'The day to must not come before the day from.',
  });
