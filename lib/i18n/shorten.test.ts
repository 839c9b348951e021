import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shorten } from './shorten';

test.each([
  ['Huachu Design News', 18, 'Huachu Design News'],
  ['Huachu Design News', 16, 'Huachu Design…'],
  ['Huachu Design News', 14, 'Huachu Design…'],
  ['Huachu Design News', 13, 'Huachu…'],
  ['华楚设计研究院新闻', 5, '华楚设计…'],
  ['Donaudampfschiff', 6, 'Donau…'],
  ['🙂🙂🙂', 2, '🙂…'],
  ['  a  ', 1, 'a'],
])('“%s” in %i characters is “%s”', (text, most, short) => {
  expect(shorten(text, most)).toBe(short);
});

test('nothing is longer than it may be', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 20 }), (text, most) => {
      expect([...shorten(text, most)].length).toBeLessThanOrEqual(most);
    }),
  );
});
