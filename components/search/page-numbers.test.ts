import { expect, test } from 'vitest';
import { pageNumbers } from './page-numbers';

test.each([
  [1, 2, [1, 2]],
  [1, 4, [1, 2, 3, 4]],
  [1, 5, [1, 2, null, 5]],
  [2, 4, [1, 2, 3, 4]],
  [3, 5, [1, 2, 3, 4, 5]],
  [5, 50, [1, null, 4, 5, 6, null, 50]],
  [4, 50, [1, 2, 3, 4, 5, null, 50]],
  [47, 50, [1, null, 46, 47, 48, 49, 50]],
  [50, 50, [1, null, 49, 50]],
])('on page %i of %i', (page, pages, expected) => {
  expect(pageNumbers(page, pages)).toEqual(expected);
});
