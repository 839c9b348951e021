import { expect, test } from 'vitest';
import { readPictureQuery } from './picture-query';
import { picturesPath } from '@/components/admin/pictures/picture-filters';

const none = { words: '', undescribed: false, licence: undefined, isShown: false };

function read(path: string) {
  return readPictureQuery(Object.fromEntries(new URL(path, 'http://localhost').searchParams));
}

test.each([
  none,
  { ...none, words: 'a stair & 楼梯' },
  { ...none, licence: 'ended' as const, isShown: true },
  { ...none, licence: 'ending' as const, undescribed: true },
])('%j is read from its own address', (filter) => {
  expect(read(picturesPath(filter))).toEqual({ filter, before: undefined });
});

test('nonsense asks for nothing', () => {
  expect(read('/?licence=never&shown=yes&undescribed=&before=x').filter).toEqual(none);
  expect(readPictureQuery({ q: ['a', 'b'] }).filter).toEqual(none);
});
