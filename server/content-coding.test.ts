import { expect, test } from 'vitest';
import { codingFor } from './content-coding';

test.each([
  [undefined, 'identity'],
  ['', 'identity'],
  ['gzip, deflate, br', 'br'],
  ['gzip;q=1.0, br;q=0', 'gzip'],
  ['GZIP', 'gzip'],
  ['identity', 'identity'],
  ['gzip;q=0', 'identity'],
] as const)('Accept-Encoding %s is answered with %s', (header, coding) => {
  expect([codingFor(header), codingFor(header)]).toEqual([coding, coding]);
});
