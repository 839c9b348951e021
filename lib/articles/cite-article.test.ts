import { expect, test } from 'vitest';
import { readingIn } from '@/lib/i18n/reading';
import { citeArticle } from './cite-article';

const publishAt = new Date('2017-09-19T03:46:00Z');
const address = 'https://news.example.org/a';
const cite = (
  locale: 'en' | 'zh',
  { title, authors = [], paper }: { title: string; authors?: string[]; paper: string },
) =>
  citeArticle(
    {
      article: { title, publishAt, authors: authors.map((name) => ({ name, slug: 'x' })) },
      paper,
      address,
    },
    readingIn(locale, 'Asia/Shanghai', publishAt),
  );

test('in the form of each language', () => {
  const english = {
    title: 'Nine walls',
    authors: ['Lin', 'Chen', 'Wang'],
    paper: 'Chufeng Review',
  };
  expect(cite('en', english)).toBe(
    'Lin, Chen and Wang, “Nine walls”, Chufeng Review, 19 September 2017, https://news.example.org/a',
  );
  const chinese = { title: '九面墙', authors: ['林', '陈'], paper: '楚风报' };
  expect(cite('zh', chinese)).toBe(
    '林和陈：《九面墙》，《楚风报》，2017年9月19日，https://news.example.org/a',
  );
});

test('without authors', () => {
  expect(cite('en', { title: 'Walls', paper: 'Review' })).toMatch(/^“Walls”, Review, /);
  expect(cite('zh', { title: '墙', paper: '报' })).toMatch(/^《墙》，《报》，/);
});

test('marks in a title are the inner ones of the language', () => {
  expect(cite('zh', { title: '重读《营造法式》', paper: '《楚风报》' })).toMatch(
    /^《重读〈营造法式〉》，《楚风报》，/,
  );
  expect(cite('en', { title: 'Why “open”?', paper: 'Review' })).toMatch(/^“Why ‘open’\?”, Review/);
});

test('braces and angle brackets in a title are just characters', () => {
  expect(cite('en', { title: '{a} <b>x</b> it’s', paper: 'R' })).toContain('“{a} <b>x</b> it’s”');
});
