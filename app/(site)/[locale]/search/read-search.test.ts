import { expect, test } from 'vitest';
import { readSearch } from './read-search';

test('what makes no sense in a search is left out, and days are said to be', () => {
  const odd = {
    q: ' a \0 b ',
    from: '19.9.2017',
    to: '2017-02-31',
    sort: 'x',
    page: '-3',
    section: '',
    whole: 'yes',
  };
  expect(readSearch(odd)).toEqual({
    search: { q: 'a b' },
    leftOut: [
      { part: 'from', typed: '19.9.2017' },
      { part: 'to', typed: '2017-02-31' },
    ],
  });
  expect(readSearch({})).toEqual({ search: { q: '' }, leftOut: [] });
});

test('a query is cut at 200 characters and a page at the fiftieth', () => {
  const { q, page } = readSearch({ q: ['🙂'.repeat(300), 'b'], page: '999' }).search;
  expect(q).toBe('🙂'.repeat(200));
  expect(page).toBe(50);
});

test('a period that ends before it begins is left out whole', () => {
  const days = { from: '2017-12-31', to: '2017-09-19' };
  expect(readSearch({ q: 'a', ...days })).toEqual({
    search: { q: 'a' },
    leftOut: [{ part: 'period', ...days }],
  });
  const oneDay = { from: '2017-12-31', to: '2017-12-31' };
  expect(readSearch({ q: 'a', ...oneDay })).toEqual({ search: { q: 'a', ...oneDay }, leftOut: [] });
});
