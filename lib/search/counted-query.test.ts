import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countedQuery, countedSearch } from './counted-query';
import type { SearchRequest, SearchResult } from './search-articles';

test('spellings that search takes for the same have one key', () => {
  expect(countedQuery('  塔楼 ')).toEqual({ key: '塔楼', query: '塔楼' });
  expect(countedQuery('塔樓')?.key).toBe('塔楼');
  expect(countedQuery('“gargoyle”')?.key).toBe(countedQuery('Gargoyle')?.key);
});

test.each([
  'anna@example.org',
  '13812345678',
  'x'.repeat(101),
  '塔'.repeat(101),
  'x '.repeat(101),
  '?!',
  '',
])('what may name a person, is long, or asks for nothing is not counted: %s', (q) => {
  expect(countedQuery(q)).toBeNull();
});

test('as long as a headline is no sentence', () => {
  expect(countedQuery('塔'.repeat(100))?.query).toHaveLength(100);
});

test('no query whatever is refused', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 250 }),
    fc.string({ unit: fc.constantFrom('\0', '\ud800', '塔', 'a', ' ', '"', '\u202e') }),
  );
  fc.assert(fc.property(anything, (q) => (countedQuery(q)?.query ?? '').isWellFormed()));
});

const request: SearchRequest = { locale: 'en', q: 'Tower', sort: 'relevance', page: 1 };
const found = (total: number, relaxed = false) =>
  ({ kind: 'found', total, relaxed }) as SearchResult;
const counted = (more: Partial<SearchRequest>, result = found(1)) =>
  countedSearch({ ...request, ...more }, result);

test('a search is counted once, whatever is done with its results', () => {
  expect(counted({})).toEqual({ key: 'tower', query: 'Tower', isMissed: false });
  for (const more of [
    { page: 2 },
    { sort: 'newest' as const },
    { sectionId: 's' },
    { authorId: 'a' },
    { from: new Date() },
    { to: new Date() },
  ]) {
    expect(counted(more), Object.keys(more).join()).toBeUndefined();
  }
});

test('it found nothing where nothing has what was asked for itself', () => {
  expect(counted({}, found(0))?.isMissed).toBe(true);
  expect(counted({}, found(5, true))?.isMissed).toBe(true);
  expect(counted({}, { kind: 'tookTooLong' })).toBeUndefined();
  expect(counted({}, { kind: 'onlyStopWords' })).toBeUndefined();
});
