import { expect, test } from 'vitest';
import { alternatesOf } from './alternates';

const [en, zh] = [
  { locale: 'en', href: '/en/tags' },
  { locale: 'zh', href: '/zh/tags' },
] as const;

test('a page is named in each of its languages, and in the paper’s first one for everybody else', () => {
  const both = { en: '/en/tags', 'zh-Hans': '/zh/tags' };
  expect(alternatesOf([zh, en], ['en', 'zh'])).toEqual({ ...both, 'x-default': '/en/tags' });
  expect(alternatesOf([en, zh], ['zh', 'en'])).toEqual({ ...both, 'x-default': '/zh/tags' });
});

test('what is not in the first language is for everybody in the one that it has', () => {
  const alone = { 'zh-Hans': '/zh/tags', 'x-default': '/zh/tags' };
  expect(alternatesOf([zh], ['en', 'zh'])).toEqual(alone);
});

test('a language in which the paper does not appear is not named', () => {
  expect(alternatesOf([en, zh], ['en'])).toEqual({ en: '/en/tags', 'x-default': '/en/tags' });
  expect(alternatesOf([zh], ['en'])).toEqual({});
});
