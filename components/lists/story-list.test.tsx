import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { ArticleCard } from '@/lib/articles/published-articles';
import { readingIn } from '@/lib/i18n/reading';
import { StoryList } from './story-list';

const reading = readingIn('en', 'Asia/Shanghai', new Date('2026-11-24T00:00:00Z'));

const article: ArticleCard = {
  id: '1',
  locale: 'en',
  slug: 'stairs',
  title: 'Stairs',
  standfirst: 'Open again.',
  publishAt: new Date('2017-09-18T16:00:00Z'),
  section: { name: 'Projects', slug: 'projects' },
  picture: null,
};

const picture = {
  address: '/media/a1',
  width: 1200,
  height: 800,
  widths: [480, 960],
  fallback: 'jpg' as const,
  focus: { x: 0.5, y: 0.5 },
  alt: 'A stair',
  caption: '',
  credit: '',
};

const render = (articles: ArticleCard[], showsSections = false) =>
  renderToStaticMarkup(
    <StoryList articles={articles} reading={reading} showsSections={showsSections} />,
  );

test('a story has its day in the newsroom’s zone, its headline as a link and its standfirst', () => {
  const html = render([article]);
  expect(html).toContain('<time dateTime="2017-09-18T16:00:00.000Z">19 September 2017</time>');
  expect(html).toMatch(/<h2[^>]*><a href="\/en\/articles\/stairs"[^>]*>Stairs<\/a><\/h2>/);
  expect(html).toContain('Open again.');
});

test('there is a picture only where the article has one', () => {
  expect(render([article])).not.toContain('<img');
  expect(render([{ ...article, picture }])).toMatch(/<img[^>]*alt="A stair"/);
});

test('sections are named only where the list has several', () => {
  expect(render([article])).not.toContain('Projects');
  expect(render([article], true)).toContain('Projects');
});

test('each story is one item of the list', () => {
  const html = render([article, { ...article, id: '2', standfirst: '' }]);
  expect(html.match(/<li/g)).toHaveLength(2);
});
