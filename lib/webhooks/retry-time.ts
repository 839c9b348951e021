const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;

/** How long after each failure it is tried again: the last time after about three days. */
const pauses = [
  5 * second,
  1 * minute,
  5 * minute,
  30 * minute,
  2 * hour,
  5 * hour,
  10 * hour,
  14 * hour,
  20 * hour,
  24 * hour,
];

const longestWish = 24 * hour;

/** A receiver that failed for as long as this, and never once took anything, is given up. */
export const longestFailure = 72 * hour;

/**
 * When something that failed is tried again: ever more rarely, up to a tenth later by chance, so that
 * what failed together does not come back together; not before the receiver wants it, within a day.
 *
 * @param tries how often it was tried, at least once
 * @param retryAfter for how many milliseconds the receiver wants to be left alone
 * @param chance from 0 to 1
 * @returns `null` if it is not tried any more
 */
export function retryTime(
  tries: number,
  now: Date,
  retryAfter: number | null,
  chance = Math.random(),
): Date | null {
  const pause = pauses[tries - 1];
  if (pause === undefined) return null;
  const wish = Math.min(retryAfter ?? 0, longestWish);
  return new Date(now.getTime() + Math.round(Math.max(pause, wish) * (1 + chance / 10)));
}
