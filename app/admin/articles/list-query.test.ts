import { expect, test } from 'vitest';
import { formatPosition, parsePosition, toListFilter } from './list-query';

test('what an address does not say, or says wrongly, filters nothing', () => {
  const all = { which: 'all', locale: null, words: '' };
  expect(toListFilter({})).toEqual(all);
  expect(toListFilter({ which: 'nonsense', locale: 'xx', q: ['a', 'b'] })).toEqual(all);
  expect(toListFilter({ which: 'draft', locale: 'zh', q: ' 电梯 ' })).toEqual({
    which: 'draft',
    locale: 'zh',
    words: '电梯',
  });
});

test('a position survives its address; nonsense is none', () => {
  const position = {
    changedAt: new Date(1_700_000_000_123),
    id: '0199c3a0-0000-7000-8000-000000000000',
  };
  expect(parsePosition(formatPosition(position))).toEqual(position);
  for (const before of [undefined, '', 'x~y', '1~short', ['1~2']]) {
    expect(parsePosition(before)).toBeUndefined();
  }
});
