import { expect, test } from 'vitest';
import { formatPosition, parsePosition, toListFilter } from './list-query';
import { everything, listPath } from '@/components/admin/list-filter';

test('what an address does not say, or says wrongly, filters nothing', () => {
  expect(toListFilter({})).toEqual(everything);
  expect(toListFilter({ which: 'nonsense', locale: 'xx', q: ['a', 'b'] })).toEqual(everything);
  expect(toListFilter({ section: "'; DROP", from: 'tomorrow', to: '2017-13-01' })).toEqual(
    everything,
  );
  expect(toListFilter({ which: 'draft', locale: 'zh', q: ' 电梯 ' })).toEqual({
    ...everything,
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

test('a filter survives its address', () => {
  const filter = {
    which: 'published',
    locale: 'en',
    words: 'stairs & lifts',
    section: '0199c3a0-0000-7000-8000-000000000000',
    tag: '竹木',
    author: 'Zhou An',
    from: '2017-09-01',
    to: '2017-09-30',
  } as const;
  const address = new URL(listPath(filter), 'http://newsroom.example');
  expect(toListFilter(Object.fromEntries(address.searchParams))).toEqual(filter);
  expect(listPath({})).toBe('/admin/articles');
});
