import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { ArticleCard } from '@/lib/articles/article-card';
import { readingIn } from '@/lib/i18n/reading';
import { FrontPage, type Band } from './front-page';

const reading = readingIn('en', 'UTC', new Date('2026-11-24T12:00:00Z'));

const picture: ArticleCard['picture'] = {
  address: '/media/3f9a',
  width: 1600,
  height: 900,
  widths: [480, 1600],
  fallback: 'jpg',
  focus: { x: 0.5, y: 0.5 },
  alt: 'A wall',
  caption: '',
  credit: '',
};

function story(title: string, isPictured = false): ArticleCard {
  return {
    id: title,
    locale: 'en',
    slug: title,
    title,
    standfirst: `About ${title}.`,
    publishAt: new Date('2026-11-23T12:00:00Z'),
    section: { name: 'City', slug: 'city' },
    picture: isPictured ? picture : null,
  };
}

function band(name: string, articles: ArticleCard[]): Band {
  return { section: { name, slug: name.toLowerCase() }, articles };
}

function front(lead: ArticleCard, newest: ArticleCard[], bands: Band[] = []): string {
  return renderToStaticMarkup(<FrontPage {...{ reading, lead, newest, bands }} />);
}

/** The headings of a page as `2 Title`. */
function headings(html: string): string[] {
  return [...html.matchAll(/<h(\d)[^>]*>(.*?)<\/h\1>/g)].map(
    ([, level, inside = '']) => `${level} ${inside.replaceAll(/<[^>]*>/g, '')}`,
  );
}

const four = ['a', 'b', 'c', 'd'].map((title) => story(title));

test('beside a lead with a picture, the newest stories are a list of headlines', () => {
  expect(headings(front(story('Lead', true), four))).toEqual([
    '2 Lead',
    '2 Latest',
    ...['3 a', '3 b', '3 c', '3 d'],
  ]);
});

test('under a lead without one stand two more stories', () => {
  expect(headings(front(story('Lead'), four))).toEqual([
    ...['2 Lead', '2 a', '2 b'],
    '2 Latest',
    ...['3 c', '3 d'],
  ]);
});

test('the first edition is one story, without empty lists beside it', () => {
  expect(headings(front(story('Lead', true), []))).toEqual(['2 Lead']);
  expect(headings(front(story('Lead'), []))).toEqual(['2 Lead']);
});

test('only the picture of the lead is fetched before the others', () => {
  const html = front(story('Lead', true), [], [band('City', [story('a', true), story('b', true)])]);
  expect(html.match(/fetchPriority="high"/g)).toHaveLength(1);
  expect(html.match(/loading="lazy"/g)).toHaveLength(2);
});

test('a band shows pictures when half of its stories have one; the others tell more instead', () => {
  const pictured = front(
    story('Lead'),
    [],
    [band('City', [story('a', true), story('b'), story('c', true)])],
  );
  expect(pictured.match(/<img/g)).toHaveLength(2);
  expect(pictured).toContain('About b.');
  expect(pictured).not.toContain('About a.');
  const plain = front(
    story('Lead'),
    [],
    [band('City', [story('a', true), story('b'), story('c')])],
  );
  expect(plain).not.toContain('<img');
  expect(plain).toContain('About a.');
});

test('sections with few stories share a row, full ones come first', () => {
  const bands = [
    band('City', [story('a')]),
    band('Research', [story('b'), story('c'), story('d')]),
    band('Projects', [story('e')]),
  ];
  const sections = headings(front(story('Lead'), [], bands)).filter((one) => one.startsWith('2 '));
  expect(sections).toEqual(['2 Lead', '2 Research', '2 City', '2 Projects']);
});

test('what is read most stands after the newest stories; a time in which little was read is left out', () => {
  const mostRead = { day: [], week: four };
  const html = renderToStaticMarkup(
    <FrontPage {...{ reading, mostRead, lead: story('Lead', true), newest: [], bands: [] }} />,
  );
  expect(headings(html)).toEqual([
    '2 Lead',
    '2 Most read',
    '3 This week',
    ...['4 a', '4 b', '4 c', '4 d'],
  ]);
});
