import { z } from 'zod';
import type { Transaction } from '@/lib/db/client';
import { InvalidError } from '@/lib/errors';
import { dayAfter, startOfDay } from '@/lib/i18n/dates';
import { queryKey } from '@/lib/search/query-key';
import { newsroomTimeZone } from '@/lib/site/time-zone';
import { line } from './text-shapes';

/** What readers ask for, and what they then have first. */
export const Pinned = z.object({
  query: line(100, 'queryMissing', 'queryTooLong').refine(
    (query) => queryKey(query) !== '',
    'queryUnsearchable',
  ),
  articleIds: z
    .array(z.string())
    .transform((ids) => [...new Set(ids)])
    .pipe(z.array(z.uuid('articleNotFound')).min(1, 'pinEmpty').max(5, 'pinTooMany')),
  /** The last day of the newsroom's zone, as `2026-12-31`; empty: for good. */
  lastDay: z
    .string()
    .refine((day) => day === '' || z.iso.date().safeParse(day).success, 'dayInvalid'),
});

/**
 * The moment from which pinned results are none any more.
 *
 * @returns `null` without a last day
 * @throws InvalidError if that day is over, or none
 */
export async function endOfDay(tx: Transaction, lastDay: string, now: Date): Promise<Date | null> {
  if (lastDay === '') return null;
  const end = startOfDay(dayAfter(lastDay), await newsroomTimeZone(tx));
  if (!end) throw new InvalidError('dayInvalid', {}, 'lastDay');
  if (end <= now) throw new InvalidError('dayOver', {}, 'lastDay');
  return end;
}
