import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isSlug, isSlugOf, toSlug } from './slug';

test.each([
  [
    'National Education Informatization Work Conference Held',
    'national-education-informatization-work-conference-held',
  ],
  ['全国教育信息化工作会议召开', 'quan-guo-jiao-yu-xin-xi-hua-gong-zuo-hui-yi-zhao-kai'],
  ['Courant 与 PostgreSQL：18 个问题', 'courant-yu-postgresql-18-ge-wen-ti'],
  ['ＨｕａＣｈｕ　设计', 'huachu-she-ji'],
  ['國際設計週開幕', 'guo-ji-she-ji-zhou-kai-mu'],
  ['Zürich, Đà Nẵng & Łódź', 'zurich-da-nang-lodz'],
  ['The city’s budget', 'the-citys-budget'],
  ['  --  ', 'article'],
  ['🎉🎊', 'article'],
  ['Привет', 'article'],
  ['', 'article'],
])('%s becomes %s', (title, slug) => {
  expect(toSlug(title)).toBe(slug);
});

test('ü is spelled in ASCII', () => {
  expect(toSlug('绿色女性')).toMatch(/^lv-se-nv-xing$/);
});

test('a long title is cut after a whole word', () => {
  expect(toSlug('word '.repeat(2_000))).toBe('word-'.repeat(16).slice(0, -1));
  expect(toSlug('会'.repeat(10_000)).length).toBeLessThanOrEqual(80);
  expect(toSlug('x'.repeat(10_000))).toBe('x'.repeat(80));
});

test('whatever the title, the slug is an address', () => {
  const anyTitle = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.string({ unit: 'grapheme', maxLength: 200 }),
  );
  fc.assert(
    fc.property(anyTitle, (title) => {
      const slug = toSlug(title);
      return isSlug(slug) && slug.length <= 80;
    }),
  );
});

test('an address is lower-case ASCII words with single hyphens', () => {
  expect(['a', 'a-1', '2017-09-19'].every(isSlug)).toBe(true);
  expect(['', '-a', 'a-', 'a--b', 'A', 'ä', 'a b', 'a'.repeat(121)].some(isSlug)).toBe(false);
});

test('an address with a number is still the one that the title suggests', () => {
  expect(isSlugOf('the-stair', 'The stair')).toBe(true);
  expect(isSlugOf('the-stair-12', 'The stair')).toBe(true);
  expect(isSlugOf('the-stair-b', 'The stair')).toBe(false);
  expect(isSlugOf('the-stairs', 'The stair')).toBe(false);
});
