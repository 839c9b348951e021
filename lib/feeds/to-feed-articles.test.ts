import { expect, test } from 'vitest';
import type { FullText } from '@/lib/articles/published-full-texts';
import { toFeedArticles } from './to-feed-articles';

function article(letters: number): FullText {
  const text = '桥'.repeat(letters);
  return {
    id: '0190a5d2-0000-7000-8000-000000000001',
    locale: 'zh',
    slug: 'qiao',
    title: '桥',
    standfirst: '',
    publishAt: new Date('2017-09-19T03:46:00Z'),
    section: { name: '城市', slug: 'chengshi' },
    picture: null,
    pictureFile: null,
    body: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] },
    bodyText: text,
    pictures: new Map(),
    documents: new Map(),
    authors: [{ name: '马丽', slug: 'ma-li' }],
    tags: [{ id: 'x', name: '石', slug: 'shi' }],
    versions: [{ locale: 'en', slug: 'bridge', title: 'Bridge' }],
    lastChangedAt: null,
    lastShownAt: new Date('2017-09-20T00:00:00Z'),
  };
}

test('an article is told with whole addresses, its section before its tags', () => {
  expect(toFeedArticles([article(2)], 'https://news.example.org')).toEqual([
    {
      id: 'urn:uuid:0190a5d2-0000-7000-8000-000000000001',
      title: '桥',
      standfirst: '',
      html: '<p>桥桥</p>',
      url: 'https://news.example.org/zh/articles/qiao',
      publishAt: new Date('2017-09-19T03:46:00Z'),
      updatedAt: new Date('2017-09-19T03:46:00Z'),
      changedAt: new Date('2017-09-20T00:00:00Z'),
      authors: [{ name: '马丽', url: 'https://news.example.org/zh/authors/ma-li' }],
      categories: [
        { term: 'chengshi', name: '城市' },
        { term: 'shi', name: '石' },
      ],
      picture: null,
      versions: [{ language: 'en', url: 'https://news.example.org/en/articles/bridge' }],
    },
  ]);
});

test('whole texts go as far back as a feed may be long; what is older is only told of', () => {
  const long = [article(100_000), article(150_000), article(100_000), article(10)];
  const told = toFeedArticles(long, 'https://news.example.org');
  expect(told.map(({ html }) => html !== null)).toEqual([true, true, false, false]);
});
