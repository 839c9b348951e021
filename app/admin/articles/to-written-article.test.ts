import { expect, test } from 'vitest';
import { toLanguageVersions } from './to-written-article';

const chinese = {
  id: '7',
  locale: 'zh',
  title: '楼梯',
  state: 'published',
  publicity: 'public',
  isBehind: false,
} as const;

test('every language of the paper is there in its order: a version, or the way to write one', () => {
  expect(toLanguageVersions([chinese], { locale: 'zh', id: '7' }, ['zh', 'en'])).toMatchObject([
    { locale: 'zh', href: '/admin/articles/7', standing: 'published', isLive: true },
    { locale: 'en', href: '/admin/articles/new?locale=en&from=7', standing: null },
  ]);
});

test('in a language that is off nothing is offered, and what there is readers do not have', () => {
  expect(toLanguageVersions([], { locale: 'en' }, ['en'])).toMatchObject([{ locale: 'en' }]);
  expect(toLanguageVersions([chinese], { locale: 'zh', id: '7' }, ['en'])).toMatchObject([
    { locale: 'en', standing: null },
    { locale: 'zh', href: '/admin/articles/7', standing: 'languageOff', isLive: false },
  ]);
});
