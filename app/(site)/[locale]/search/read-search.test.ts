import { expect, test } from 'vitest';
import { readPeriod, readSearch } from './read-search';

test('what makes no sense in a search is left out', () => {
  const odd = {
    q: ' a \0 b ',
    from: '19.9.2017',
    to: '2017-9',
    sort: 'x',
    page: '-3',
    section: '',
  };
  expect(readSearch(odd)).toEqual({ q: 'a b' });
  expect(readSearch({})).toEqual({ q: '' });
});

test('a query is cut at 200 characters and a page at the fiftieth', () => {
  const { q, page } = readSearch({ q: ['🙂'.repeat(300), 'b'], page: '999' });
  expect(q).toBe('🙂'.repeat(200));
  expect(page).toBe(50);
});

test('a period runs from the start of its first day to the end of its last, in the newsroom', () => {
  const search = { q: '', from: '2017-09-19', to: '2017-12-31' };
  expect(readPeriod(search, 'Asia/Shanghai')).toEqual({
    from: new Date('2017-09-18T16:00:00Z'),
    to: new Date('2017-12-31T16:00:00Z'),
  });
  expect(readPeriod({ q: '', from: '2017-02-31', to: '2017-13-01' }, 'UTC')).toEqual({});
});
