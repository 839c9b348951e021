import type { ArticleItem, NameList, OpenArticle } from './article-shapes';
import type { OperationName } from './operations';
import type { SearchAnswer, Suggestions } from './search-shapes';
import type { Trouble } from './trouble-shape';

const origin = 'https://news.example.org';

const link = {
  locale: 'en',
  slug: 'a-library-that-breathes',
  title: 'A library that breathes',
  url: `${origin}/en/articles/a-library-that-breathes`,
};
const twin = {
  locale: 'zh',
  slug: 'hui-huxi-de-tushuguan',
  title: '会呼吸的图书馆',
  url: `${origin}/zh/articles/hui-huxi-de-tushuguan`,
};
const city = { name: 'City', slug: 'city' };
const studio = { name: 'Street studio', slug: 'street-studio' };

const item: ArticleItem = {
  id: '01890a5d-ac96-7b7e-8c1c-3c0f2d9a7f10',
  ...link,
  standfirst: 'The new building opens its windows by itself.',
  publishedAt: '2017-09-19T03:46:00.000Z',
  changedAt: null,
  section: city,
  picture: {
    url: `${origin}/media/3f9a0c51d27be8640a1f/960.jpg`,
    type: 'image/jpeg',
    width: 960,
    height: 640,
    alt: 'A reading hall with open windows',
    caption: '',
    credit: 'Street studio',
  },
  twins: [twin],
};

const article: OpenArticle = {
  ...item,
  authors: [studio],
  tags: [{ name: 'Air', slug: 'air' }],
  body: {
    type: 'doc',
    content: [
      {
        type: 'paragraph',
        content: [
          { type: 'text', text: 'At six the windows ' },
          { type: 'text', text: 'open', marks: [{ type: 'bold' }] },
          { type: 'text', text: '.' },
        ],
      },
    ],
  },
  bodyText: 'At six the windows open.',
  rights: '© Huachu Design Institute',
};

const nextCursor = 'MjAxNy0wOS0xOVQwMzo0NjowMC4wMDBafjAxODkwYTVk';

const places: NameList = {
  items: [{ ...studio, description: '', url: `${origin}/en/authors/street-studio` }],
  nextCursor: null,
};

const search: SearchAnswer = {
  total: 2,
  totalIsExact: true,
  isCut: false,
  relaxed: false,
  suggestion: null,
  items: [
    {
      ...link,
      publishedAt: item.publishedAt,
      section: city,
      highlights: {
        title: [
          { text: 'A ', hit: false },
          { text: 'library', hit: true },
          { text: ' that breathes', hit: false },
        ],
        excerpt: [{ text: 'The new building opens its windows.', hit: false }],
      },
      twin,
      isPinned: false,
    },
  ],
  nextCursor: null,
  facets: {
    sections: [{ ...city, count: 2 }],
    authors: [{ ...studio, count: 1 }],
    years: [{ year: 2017, count: 2 }],
    languages: [{ locale: 'zh', count: 3, isExact: true }],
    areExact: true,
  },
  tookMs: 8,
};

const suggestions: Suggestions = {
  terms: ['library', 'library roof'],
  articles: [{ ...link, highlights: search.items[0]?.highlights.title ?? [] }],
};

const table = [
  'id,locale,slug,title,standfirst,url,publishedAt,changedAt,section,sectionSlug,pictureUrl,pictureAlt,pictureCredit,twins',
  `${item.id},en,${item.slug},${item.title},${item.standfirst},${item.url},${item.publishedAt},,City,city,${item.picture?.url},${item.picture?.alt},Street studio,${twin.url}`,
].join('\r\n');

const trouble = (code: Trouble['code'], message: string, parameter: string | null = null) => ({
  error: { code, message, parameter },
});

/** What an answer looks like: of each operation, and of each way to fail. */
export const examples: Record<OperationName | number, unknown> = {
  articles: { items: [item], nextCursor },
  article,
  table,
  sections: { items: [{ ...city, description: '', url: `${origin}/en/sections/city` }] },
  tags: {
    items: [{ name: 'Air', slug: 'air', description: '', url: `${origin}/en/tags/air` }],
    nextCursor,
  },
  authors: places,
  search,
  suggestions,
  document: undefined,
  308: trouble('moved', 'This article has another address now.'),
  400: trouble('invalidParameter', 'The day from must be one such as 2017-09-19.', 'from'),
  404: trouble('notFound', 'There is no such article.'),
  410: {
    error: {
      ...trouble('gone', 'This article was public and is not any more.').error,
      reason: 'The figures were wrong.',
    },
  },
  414: trouble('addressTooLong', 'An address has at most 8192 characters.'),
  429: trouble('tooManyRequests', 'Ask again in 2 seconds.'),
  500: trouble('failed', 'Something went wrong here, in request 8c1f.'),
  503: trouble('tookTooLong', 'The search took too long: use fewer or rarer words.', 'q'),
};
