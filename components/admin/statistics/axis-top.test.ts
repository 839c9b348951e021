import fc from 'fast-check';
import { expect, test } from 'vitest';
import { axisTop } from './axis-top';

test('an axis ends with a round number', () => {
  expect([0, 1, 2, 3, 5, 10, 11, 99, 101, 4_100, 10_000_001].map(axisTop)).toEqual([
    2, 2, 2, 4, 6, 10, 12, 100, 120, 5_000, 12_000_000,
  ]);
});

test('above all that is on it, and not far above', () => {
  fc.assert(
    fc.property(fc.nat(), (most) => {
      const top = axisTop(most);
      return top >= most && (most < 2 || top <= 2 * most + 1) && Number.isInteger(top / 2);
    }),
  );
});
