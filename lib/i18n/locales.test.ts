import { expect, test } from 'vitest';
import { isLocale, preferredLocale, toLanguages } from './locales';

test.each([
  [undefined, 'en'],
  ['', 'en'],
  ['zh-CN,zh;q=0.9,en;q=0.8', 'zh'],
  ['de-DE,de;q=0.9,zh-TW;q=0.3,en;q=0.2', 'zh'],
  ['en;q=0.1, ZH', 'zh'],
  ['zh;q=0, en', 'en'],
  ['zh;q=rubbish', 'en'],
  ['fr, *;q=0.5', 'en'],
  [';;;,,,=', 'en'],
  [`${'fr,'.repeat(10_000)}zh`, 'en'],
])('who accepts %.30j reads %s', (header, locale) => {
  expect(preferredLocale(header, ['en', 'zh'])).toBe(locale);
});

test('who asks for a language in which the paper does not appear reads its first', () => {
  expect(preferredLocale('en, zh;q=0.5', ['zh'])).toBe('zh');
  expect(preferredLocale('fr', ['zh', 'en'])).toBe('zh');
  expect(preferredLocale('en', ['zh', 'en'])).toBe('en');
});

test('of what is stored, the languages that we speak are those of the paper; all where none is left', () => {
  expect(toLanguages(['zh', 'en'])).toEqual(['zh', 'en']);
  expect(toLanguages(['fr', 'zh'])).toEqual(['zh']);
  expect(toLanguages([])).toEqual(['en', 'zh']);
  expect(toLanguages()).toEqual(['en', 'zh']);
});

test('only our own languages are languages here', () => {
  expect(['en', 'zh'].every(isLocale)).toBe(true);
  expect(['EN', 'de', '', 'toString', '__proto__', undefined, 7].some(isLocale)).toBe(false);
});
