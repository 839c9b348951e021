import { expect, test } from 'vitest';
import { formatFileSize } from './file-size';
import { allLocales } from './locales';

test.each([
  [1, '1 KB'],
  [1023, '1 KB'],
  [655_360, '640 KB'],
  [1_023_487, '999 KB'],
  [1_023_488, '1 MB'],
  [2_516_582, '2.4 MB'],
  [10_433_000, '9.9 MB'],
  [10_443_000, '10 MB'],
  [31_457_280, '30 MB'],
])('%d bytes are %s', (bytes, size) => {
  for (const locale of allLocales) expect(formatFileSize(bytes, locale)).toBe(size);
});
