import { expect, test } from 'vitest';
import { longestFailure, retryTime } from './retry-time';

const now = new Date('2026-12-04T00:00:00Z');
const seconds = (time: Date | null) => time && (time.getTime() - now.getTime()) / 1_000;

/** The pauses after each failure, in seconds, until it is given up. */
function allPauses(chance: number): number[] {
  const pauses: number[] = [];
  for (let tries = 1; ; tries += 1) {
    const pause = seconds(retryTime(tries, now, null, chance));
    if (pause === null) return pauses;
    pauses.push(pause);
  }
}

test('it is tried ever more rarely, for about three days', () => {
  const pauses = allPauses(0);
  expect(pauses).toEqual(pauses.toSorted((a, b) => a - b));
  expect(pauses[0]).toBe(5);
  const days = pauses.reduce((sum, pause) => sum + pause, 0) / 86_400;
  expect(days).toBeGreaterThan(3);
  expect(days).toBeLessThan(3.5);
  // Who is given up after the last attempt has failed for at least as long as that takes.
  expect(days * 86_400_000).toBeGreaterThan(longestFailure);
});

test('chance makes it up to a tenth later', () => {
  const [least, most] = [allPauses(0), allPauses(1)];
  expect(most).toEqual(least.map((pause) => Math.round(pause * 1_100) / 1_000));
});

test('a receiver’s wish is heeded, within a day', () => {
  expect(seconds(retryTime(1, now, 600_000, 0))).toBe(600);
  expect(seconds(retryTime(6, now, 600_000, 0))).toBe(5 * 3_600);
  expect(seconds(retryTime(1, now, 90 * 86_400_000, 0))).toBe(86_400);
});
