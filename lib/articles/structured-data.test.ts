import { expect, test } from 'vitest';
import type { Picture } from '@/lib/media/picture';
import type { PublishedArticle } from './published-article';
import { structuredArticle } from './structured-article';
import {
  structuredOrganization,
  structuredSite,
  structuredTrail,
  type Paper,
} from './structured-paper';
import { vocabularyTrouble, type SentThing } from './test-vocabulary';

const origin = 'https://news.example.org';
const picture: Picture = {
  address: '/media/3f9a',
  width: 1600,
  height: 1067,
  widths: [480, 960, 1600],
  fallback: 'jpg',
  focus: { x: 0.5, y: 0.5 },
  alt: 'A bridge',
  caption: 'The bridge at dawn',
  credit: 'Street studio',
};
const paper: Paper = {
  locale: 'en',
  site: {
    name: 'Huachu Design News',
    organisation: 'Huachu Design Institute',
    address: '1 River Road',
    phone: '+86 27 0000 0000',
    email: 'news@example.org',
    seal: '华',
    colour: '#b3261e',
    languages: ['en', 'zh'],
    description: 'News of an institute',
    rights: '',
    about: null,
  },
  logo: picture,
  origin,
};
const article: PublishedArticle = {
  id: '0190a5d2-0000-7000-8000-000000000001',
  locale: 'en',
  slug: 'east-bridge',
  title: 'The east bridge opens',
  standfirst: 'After eleven weeks.',
  publishAt: new Date('2017-09-19T03:46:00Z'),
  section: { name: 'City', slug: 'city' },
  picture,
  body: { type: 'doc', content: [] },
  pictures: new Map(),
  documents: new Map(),
  bodyText: 'Two words, 四个汉字',
  authors: [{ name: 'Li Wen', slug: 'li-wen' }],
  tags: [{ id: '1', name: 'Bridges', slug: 'bridges' }],
  versions: [{ locale: 'zh', slug: 'dong-qiao', title: '东桥开放' }],
  lastChangedAt: null,
};

/** As it goes over the wire: what is not there is not there. */
const sent = (thing: unknown) => JSON.parse(JSON.stringify(thing)) as SentThing;

test('an article says what search engines ask for, in full addresses', () => {
  expect(sent(structuredArticle(article, paper))).toEqual({
    '@type': 'NewsArticle',
    '@id': `${origin}/en/articles/east-bridge`,
    mainEntityOfPage: `${origin}/en/articles/east-bridge`,
    headline: 'The east bridge opens',
    description: 'After eleven weeks.',
    image: [
      {
        '@type': 'ImageObject',
        url: `${origin}/media/3f9a/1600.webp`,
        width: '1600 px',
        height: '1067 px',
        caption: 'The bridge at dawn',
        creditText: 'Street studio',
      },
    ],
    datePublished: '2017-09-19T03:46:00.000Z',
    dateModified: '2017-09-19T03:46:00.000Z',
    author: [{ '@type': 'Person', name: 'Li Wen', url: `${origin}/en/authors/li-wen` }],
    publisher: {
      '@type': 'Organization',
      '@id': `${origin}/#organization`,
      name: 'Huachu Design Institute',
      url: origin,
      logo: expect.objectContaining({ url: `${origin}/media/3f9a/1600.webp` }),
    },
    inLanguage: 'en',
    articleSection: 'City',
    keywords: ['Bridges'],
    wordCount: 6,
    isAccessibleForFree: true,
    workTranslation: [
      {
        '@type': 'NewsArticle',
        '@id': `${origin}/zh/articles/dong-qiao`,
        headline: '东桥开放',
        inLanguage: 'zh-Hans',
      },
    ],
  });
});

test('a change is dated; a long headline is cut at a word and given in full beside it', () => {
  const lastChangedAt = new Date('2020-01-01T00:00:00Z');
  const title = 'A headline of many words '.repeat(6).trim();
  const { headline, alternativeHeadline, dateModified } = sent(
    structuredArticle({ ...article, title, lastChangedAt }, paper),
  );
  expect(dateModified).toBe('2020-01-01T00:00:00.000Z');
  expect(alternativeHeadline).toBe(title);
  expect(String(headline).length).toBeLessThanOrEqual(110);
  expect(headline).toMatch(/^(A headline of many words )+.*\w…$/);
  const chinese = sent(structuredArticle({ ...article, title: '桥'.repeat(111) }, paper));
  expect(chinese.headline).toBe(`${'桥'.repeat(109)}…`);
});

test('what nobody signs, and what the paper signs, is by the organisation', () => {
  const unsigned = sent(structuredArticle({ ...article, authors: [] }, paper));
  expect(unsigned.author).toMatchObject({ '@type': 'Organization', url: origin });
  const authors = [{ name: 'Huachu Design News', slug: 'paper' }];
  expect(sent(structuredArticle({ ...article, authors }, paper)).author).toEqual([
    { '@type': 'Organization', name: 'Huachu Design News', url: `${origin}/en/authors/paper` },
  ]);
});

test('what an article does not have is not said', () => {
  const bare = { picture: null, section: null, tags: [], versions: [], standfirst: '' };
  const data = sent(structuredArticle({ ...article, ...bare }, paper));
  for (const name of ['image', 'articleSection', 'keywords', 'workTranslation', 'description']) {
    expect(data).not.toHaveProperty(name);
  }
});

test('the front page says whose it is and how it is searched', () => {
  expect(sent(structuredSite(paper)).potentialAction).toMatchObject({
    target: { urlTemplate: `${origin}/en/search?q={search_term_string}` },
    'query-input': 'required name=search_term_string',
  });
  expect(sent(structuredOrganization(paper))).toMatchObject({
    name: 'Huachu Design Institute',
    address: '1 River Road',
    contactPoint: { url: `${origin}/en/contact`, email: 'news@example.org' },
  });
});

test('every property belongs to its type in the vocabulary of schema.org, and has a value of its kind', () => {
  const right = [
    structuredArticle(article, paper),
    structuredArticle({ ...article, authors: [] }, paper),
    structuredTrail([{ name: 'City', href: '/en/sections/city' }], origin),
    structuredOrganization(paper),
    structuredSite(paper),
  ];
  const wrong = [
    { '@type': 'NewsArticle', title: 'a' },
    { '@type': 'NewsArticle', wordCount: true },
    { '@type': 'WebSite', potentialAction: { '@type': 'SearchAction', query: 1 } },
  ];
  const firstWrong = right.length;
  expect(vocabularyTrouble([...right, ...wrong].map(sent))).toEqual(
    wrong.map((_, at) => firstWrong + at),
  );
}, 60_000);
