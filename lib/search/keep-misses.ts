import { db } from '@/lib/db/client';
import { newsroomTimeZone } from '@/lib/site/time-zone';
import { takeMisses } from './missed-searches';
import { repeat, type Repeating } from './repeat';

/** For how many days, today among them, what was missed is remembered. */
export const daysRemembered = 90;

/** More different queries in a day are no readers: a robot finds the door shut, and fills nothing. */
export const mostPerDay = 1_000;

const pause = 10_000;

/**
 * Writes down every ten seconds, and at the stop, what readers missed, and forgets what is old.
 * Trouble with the database costs the counts of ten seconds; nothing is thrown.
 */
export function startKeepingMisses(): Repeating {
  return repeat('Missed searches could not be kept', pause, keepMisses);
}

/** Adds what was noted to the counts of today in the newsroom's zone, and drops what is too old. */
export async function keepMisses(): Promise<void> {
  const misses = takeMisses();
  const zone = await newsroomTimeZone(db());
  await db().$executeRaw`
    DELETE FROM missed_search WHERE day <= (now() AT TIME ZONE ${zone})::date - ${daysRemembered}::int`;
  if (misses.length === 0) return;
  await db().$executeRaw`
    WITH today AS (
      SELECT day, (SELECT count(*) FROM missed_search AS kept WHERE kept.day = zoned.day) AS kept
      FROM (SELECT (now() AT TIME ZONE ${zone})::date AS day) AS zoned
    ), noted AS (
      SELECT miss.*, today.*, known.key IS NOT NULL AS is_known
      FROM unnest(
        ${misses.map(({ locale }) => locale)}::text[], ${misses.map(({ key }) => key)}::text[],
        ${misses.map(({ query }) => query)}::text[], ${misses.map(({ count }) => count)}::int[]
      ) AS miss (locale, key, query, count)
      CROSS JOIN today LEFT JOIN missed_search AS known USING (locale, key, day)
    ), placed AS (
      SELECT *, row_number() OVER (PARTITION BY is_known ORDER BY count DESC) AS place FROM noted
    )
    INSERT INTO missed_search (locale, key, day, query, count)
    SELECT locale, key, day, query, count FROM placed
    WHERE is_known OR kept + place <= ${mostPerDay}::int
    ON CONFLICT (locale, key, day) DO UPDATE SET count = missed_search.count + excluded.count`;
}
