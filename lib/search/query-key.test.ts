import { expect, test } from 'vitest';
import { queryKey } from './query-key';

test.each([
  ['BIM', 'bim'],
  ['ＢＩＭ', 'bim'],
  ['Café', 'cafe'],
  ['“building” modelling!', 'building  modelling'],
  ['建築資訊', '建筑资讯'],
  ['BIM技术', 'bim 技术'],
])('“%s” asks for what “%s” asks for', (one, other) => {
  expect(queryKey(one)).toBe(queryKey(other));
});

test('what asks for something else has another key', () => {
  const queries = ['building', 'buildings', 'build ing', '建筑 信息', '建筑信息'];
  expect(new Set(queries.map(queryKey)).size).toBe(queries.length);
});

test('signs alone ask for nothing', () => {
  expect(queryKey(' “…” — !? ')).toBe('');
});
