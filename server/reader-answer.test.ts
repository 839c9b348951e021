import { expect, test } from 'vitest';
import { chooseCoding } from './reader-answer';

test.each([
  [undefined, false],
  ['', false],
  ['gzip, deflate, br', 'br'],
  ['gzip;q=1.0, br;q=0', 'gzip'],
  ['GZIP', 'gzip'],
  ['identity', false],
  ['gzip;q=0', false],
] as const)('Accept-Encoding %s is answered with %s', (header, coding) => {
  expect(chooseCoding(header)).toBe(coding);
});
