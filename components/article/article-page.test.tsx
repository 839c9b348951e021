import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import type { ArticleCard } from '@/lib/articles/article-card';
import type { PublishedArticle } from '@/lib/articles/published-article';
import type { Locale } from '@/lib/i18n/locales';
import { readingIn } from '@/lib/i18n/reading';
import type { Picture } from '@/lib/media/picture';
import { ArticlePage } from './article-page';

const address = 'https://news.example.org/en/articles/nine-walls';
const issued = new Date('2017-09-19T03:46:00Z');

const picture: Picture = {
  address: '/media/3f9a',
  width: 1600,
  height: 1000,
  widths: [480, 960, 1600],
  fallback: 'jpg',
  focus: { x: 0.5, y: 0.5 },
  alt: 'A wall',
  caption: 'The north wall.',
  credit: 'Drawing: Archive',
};

function card(name: string, more: Partial<ArticleCard> = {}): ArticleCard {
  const [locale, section] = ['en' as const, { name: 'Research', slug: 'research' }];
  const text = { title: `About ${name}`, standfirst: `In short: ${name}` };
  return {
    id: name,
    locale,
    slug: name,
    ...text,
    publishAt: issued,
    section,
    picture: null,
    ...more,
  };
}

const article: PublishedArticle = {
  ...card('walls'),
  title: 'Nine walls & two “plum rains”',
  body: {
    type: 'doc',
    content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Rain.' }] }],
  },
  pictures: new Map(),
  documents: new Map(),
  bodyText: 'rain '.repeat(690),
  authors: [],
  tags: [],
  versions: [],
  lastChangedAt: null,
};

type Parts = Partial<Omit<Parameters<typeof ArticlePage>[0], 'article' | 'reading'>>;

function render(more: Partial<PublishedArticle> = {}, parts: Parts = {}, locale: Locale = 'en') {
  return renderToStaticMarkup(
    <ArticlePage
      article={{ ...article, ...more }}
      address={address}
      paper="Chufeng Review"
      neighbours={{ earlier: null, later: null }}
      related={[]}
      reading={readingIn(locale, 'Asia/Shanghai', issued)}
      {...parts}
    />,
  );
}

/** The words of a page, without its form. */
const wordsOf = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

test('the issuing time, to the minute in the newsroom’s zone, as it is said, and as machines read it', () => {
  for (const [locale, label, spoken] of [
    ['en', 'Issuing time', '19 September 2017 at 11:46'],
    ['zh', '发布时间', '2017年9月19日 11:46'],
  ] as const) {
    const html = render({}, {}, locale);
    expect(wordsOf(html)).toContain(`${label} 2017-09-19 11:46`);
    expect(html).toContain(
      '<time dateTime="2017-09-19T03:46:00.000Z"><span aria-hidden="true">2017-09-19 11:46</span>' +
        `<span class="sr-only select-none"> ${spoken}</span></time>`,
    );
  }
});

test('who wrote it, each name leading to all that is theirs', () => {
  const authors = ['Lin', 'Chen', 'Wang'].map((name) => ({ name, slug: name.toLowerCase() }));
  const html = render({ authors });
  expect(wordsOf(html)).toContain('By Lin , Chen and Wang');
  expect(html).toContain('href="/en/authors/chen"');
  expect(wordsOf(render({ authors: authors.slice(0, 2) }, {}, 'zh'))).toContain('作者 Lin 和 Chen');
  expect(wordsOf(render())).not.toContain('By ');
});

test('how long it takes, when it was changed, where it is in another language', () => {
  const words = wordsOf(render());
  expect(words).toContain('3 min read');
  expect(words).not.toContain('Last changed');
  const html = render({
    lastChangedAt: new Date('2017-09-20T00:12:00Z'),
    versions: [{ locale: 'zh', slug: 'jiu-mian-qiang', title: '九面墙' }],
  });
  expect(wordsOf(html)).toContain('Last changed 2017-09-20 08:12');
  expect(html).toMatch(
    /<a href="\/zh\/articles\/jiu-mian-qiang" lang="zh-Hans" hrefLang="zh-Hans"/,
  );
});

describe('the picture', () => {
  test('is fetched at once, lies across the page and says what it shows and who made it', () => {
    const html = render({ picture });
    expect(html).toMatch(/<figure class="[^"]*article-wide/);
    expect(html).toMatch(/<img[^>]*fetchPriority="high"/);
    expect(html).not.toContain('loading="lazy"');
    expect(wordsOf(html)).toContain('The north wall. Drawing: Archive');
  });

  test.each([
    ['a small one', { width: 400, height: 300 }, 'max-w-[20rem]'],
    ['a high one', { width: 1200, height: 1800 }, 'aspect-[4/5]'],
  ])('%s is not stretched across the page', (_, size, expected) => {
    const html = render({ picture: { ...picture, ...size } });
    expect(html).not.toContain('article-wide');
    expect(html).toContain(expected);
  });

  test('is not missed: without it there is no frame, and the headline is larger', () => {
    expect(render()).not.toContain('<figure');
    expect(render()).toMatch(/<h1 class="[^"]*text-lead/);
    expect(render({ picture })).toMatch(/<h1 class="[^"]*text-title/);
    expect(render({ picture: { ...picture, caption: '', credit: '' } })).not.toContain(
      'figcaption',
    );
  });
});

test('fifty tags are fifty links, none leave no heading', () => {
  const tags = Array.from({ length: 50 }, (_, at) => ({
    id: `${at}`,
    name: `T${at}`,
    slug: `t${at}`,
  }));
  expect(render({ tags }).match(/href="\/en\/tags\/t\d+"/g)).toHaveLength(50);
  expect(render()).not.toContain('Tags');
});

test('an article is passed on by plain links that fetch nothing', () => {
  const html = render();
  const links = [...html.matchAll(/<a href="((?:https|mailto):[^"]+)" rel="noopener nofollow"/g)];
  expect(links).toHaveLength(5);
  for (const [, href = ''] of links) expect(href).toContain(encodeURIComponent(address));
  expect(html).not.toMatch(/ src="https?:/);
  expect(html.match(/<symbol/g)).toHaveLength(1);
  expect(html.match(/<use href="#qr-code"/g), 'on the screen and on paper').toHaveLength(2);
  expect(html).toContain(`>${address}</p>`);
});

test('the articles before and after it, as far as there are any', () => {
  const html = render({}, { neighbours: { earlier: card('rain'), later: card('sun') } });
  expect(html).toMatch(
    /<a href="\/en\/articles\/rain" rel="prev".+<a href="\/en\/articles\/sun" rel="next"/,
  );
  const last = render({}, { neighbours: { earlier: card('rain'), later: null } });
  expect(last).not.toContain('rel="next"');
  expect(render()).not.toContain('<nav aria-label="Earlier and later articles"');
});

test.each([0, 1, 2, 3, 4])('%i stories to go on with', (count) => {
  const related = ['a', 'b', 'c', 'd'].slice(0, count).map((name) => card(name));
  const html = render({}, { related });
  expect(html.match(/<h3/g) ?? []).toHaveLength(count);
  expect(html.includes('Related')).toBe(count > 0);
});

test('a headline of one word, and one of three hundred characters', () => {
  expect(render({ title: 'Open' })).toMatch(/<h1 class="[^"]*text-lead-short/);
  expect(render({ title: 'walls '.repeat(50) })).toMatch(/<h1 class="[^"]*text-lead-long/);
});

test('headings are in order', () => {
  const html = render({ tags: [{ id: '1', name: 'T', slug: 't' }] }, { related: [card('a')] });
  const levels = [...html.matchAll(/<h(\d)/g)].map(([, level]) => level).join('');
  expect(levels).toBe('12223');
});
