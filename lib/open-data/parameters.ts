import { z } from 'zod';
import { cleanLine } from '@/lib/articles/clean-text';
import { said } from './said';

const longestQuery = 200;

/** The language of what is asked for; whether the paper appears in it is asked later. */
export const locale = said('localeParameter', z.string().default(''));

/** What a reader types: any text, cleaned of what no text has. */
export const query = said(
  'q',
  z
    .string()
    .transform(cleanLine)
    .refine((q) => [...q].length <= longestQuery, {
      error: `The query q must have at most ${longestQuery} characters.`,
    })
    .pipe(z.string())
    .default(''),
);

export const section = said('sectionParameter', z.string().optional());
export const tag = said('tagParameter', z.string().optional());
export const author = said('authorParameter', z.string().optional());

/** Where the list goes on; what an earlier answer said. */
export const cursor = said('cursor', z.string().optional());

/** Which page of what was found comes next: a search has no order that an index could go on in. */
export const searchCursor = said('searchCursor', z.string().optional());

/** A day of the calendar: `2017-09-19`. */
function day(name: 'from' | 'to') {
  const error = `The day ${name} must be one such as 2017-09-19.`;
  return said(name, z.iso.date({ error }).optional());
}

/** The days between which, both included. */
export const period = { from: day('from'), to: day('to') };

/** Whether a period ends no sooner than it begins. */
export function isPeriod({ from, to }: { from?: string; to?: string }): boolean {
  return !from || !to || from <= to;
}

export const notPeriod = {
  path: ['to'],
  error: 'The day to must not come before the day from.',
};

/** How many at once. */
export function limit(most: number, usual: number) {
  const error = `The limit must be a number from 1 to ${most}.`;
  return said(
    'limit',
    z
      .string()
      .regex(/^[1-9]\d{0,5}$/, { error })
      .transform(Number)
      .pipe(z.int().min(1).max(most, { error }))
      .default(usual),
  );
}
