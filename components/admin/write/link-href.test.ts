import { expect, test } from 'vitest';
import { toLinkHref } from './link-href';

test.each([
  ['https://example.org/a?b#c', 'https://example.org/a?b#c'],
  [' example.org ', 'https://example.org/'],
  ['example.org/news', 'https://example.org/news'],
  ['desk@example.org', 'mailto:desk@example.org'],
  ['/en/articles/a', '/en/articles/a'],
  ['javascript:alert(1)', null],
  ['data:text/html,x', null],
  ['//evil.example', null],
  ['words', null],
  ['', null],
])('%j leads to %j', (typed, href) => {
  expect(toLinkHref(typed)).toBe(href);
});
