import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { readingIn } from '@/lib/i18n/reading';
import type { SearchHit, SearchResult } from '@/lib/search/search-articles';
import type { SearchAddress } from '@/lib/site/addresses';
import type { ChosenNames } from './chosen';
import type { LeftOut } from './left-out';
import { SearchPage } from './search-page';

const reading = readingIn('en', 'UTC', new Date('2026-11-24T00:00:00Z'));
const projects = { name: 'Projects', slug: 'projects' };
const liNa = { name: 'Li Na', slug: 'li-na' };

const hit: SearchHit = {
  article: {
    id: '1',
    locale: 'en',
    slug: 'stairs',
    title: 'New stairs',
    standfirst: '',
    publishAt: new Date('2017-09-19T00:00:00Z'),
    section: projects,
    picture: null,
  },
  title: [{ text: 'New stairs', hit: false }],
  excerpt: [
    { text: 'Of ', hit: false },
    { text: 'stone', hit: true },
  ],
  twin: null,
  isPinned: false,
};

const found: Extract<SearchResult, { kind: 'found' }> = {
  kind: 'found',
  hits: [hit],
  total: 1,
  totalIsExact: true,
  isCut: false,
  relaxed: false,
  suggestion: null,
  facets: {
    sections: [{ ...projects, count: 1200 }],
    authors: [{ ...liNa, count: 7 }],
    years: [
      { year: 2017, count: 5 },
      { year: 2016, count: 2 },
    ],
    languages: [],
    areExact: true,
  },
  page: 1,
  pages: 1,
  tookMs: 12,
};
const nothing = {
  ...found,
  hits: [],
  total: 0,
  facets: { ...found.facets, sections: [], years: [] },
};

type Asked = Partial<Omit<SearchAddress, keyof ChosenNames> & ChosenNames> & {
  leftOut?: LeftOut[];
};

/** The page of a search for “stone”, with the addresses that its links lead to by what they say. */
function show(result: SearchResult, { section, author, leftOut = [], ...more }: Asked = {}) {
  const html = renderToStaticMarkup(
    <SearchPage
      reading={reading}
      search={{ q: 'stone', section: section?.slug, author: author?.slug, ...more }}
      names={{ section: section ?? null, author: author ?? null }}
      leftOut={leftOut}
      result={result}
      examples={[{ way: 'phrase', query: '"of stone"' }]}
      newest={[hit.article]}
    />,
  );
  const links = [...html.matchAll(/<a [^>]*?href="([^"]*)"[^>]*>(.*?)<\/a>/gu)];
  const leadsTo = (words: RegExp) =>
    links
      .filter(
        ([whole, , said = '']) =>
          words.test(said.replace(/<[^>]*>/gu, '')) ||
          words.test(/aria-label="([^"]*)"/u.exec(whole)?.[1] ?? ''),
      )
      .map(([, href = '']) => href.replaceAll('&amp;', '&'));
  return { html, text: html.replace(/<[^>]*>/gu, ''), leadsTo };
}

test('how many, in which order and how fast', () => {
  expect(show(found).text).toContain('1 article, by relevance, in 0.012 seconds');
  const many = { ...found, total: 300, totalIsExact: false, tookMs: 0 };
  expect(show(many, { sort: 'newest' }).text).toContain(
    'More than 300 articles, newest first, in 0.001 seconds',
  );
});

test('a hit leads to its words in the article, and to the same story in the other language', () => {
  const twin = { locale: 'zh' as const, slug: 'lou-ti', title: '新楼梯' };
  const { html, text, leadsTo } = show({ ...found, hits: [{ ...hit, twin, isPinned: true }] });
  expect(leadsTo(/^New stairs$/u)).toEqual(['/en/articles/stairs#:~:text=Of-,stone']);
  expect(html).toContain('<mark>stone</mark>');
  expect(text).toContain('Also in Chinese: 新楼梯');
  expect(html).toContain('href="/zh/articles/lou-ti" lang="zh-Hans" hrefLang="zh-Hans"');
  expect(text).toContain('Editors’ choice');
  expect(show(found).text).not.toMatch(/Also in|Editors/u);
});

test('a value narrows, what is chosen is led away from, and a new page of results begins', () => {
  const plain = show(found, { page: 3 });
  expect(plain.leadsTo(/^Projects1,200$/u)).toEqual(['/en/search?q=stone&section=projects']);
  expect(plain.leadsTo(/^20175$/u)).toEqual(['/en/search?q=stone&from=2017-01-01&to=2017-12-31']);
  expect(plain.leadsTo(/^Li Na7$/u)).toEqual(['/en/search?q=stone&author=li-na']);
  const year = { from: '2017-01-01', to: '2017-12-31' };
  const chosen = show(found, { section: projects, author: liNa, ...year });
  const without = (...parts: string[]) => `/en/search?q=stone&${parts.join('&')}`;
  const [days, projectsOnly, liNaOnly] = [
    'from=2017-01-01&to=2017-12-31',
    'section=projects',
    'author=li-na',
  ];
  expect(chosen.leadsTo(/^Projects: remove$/u)).toEqual(Array(2).fill(without(liNaOnly, days)));
  expect(chosen.leadsTo(/^2017: remove$/u)).toEqual(Array(2).fill(without(projectsOnly, liNaOnly)));
  expect(chosen.leadsTo(/^Li Na: remove$/u)).toEqual(Array(2).fill(without(projectsOnly, days)));
});

test('counts that are lower bounds say so', () => {
  const facets = { ...found.facets, areExact: false };
  expect(show({ ...found, facets }).text).toContain('Projects1,200+');
});

test('other languages are offered with what they find, and lead to the words alone', () => {
  const languages = [{ locale: 'zh' as const, count: 9, isExact: true }];
  for (const result of [found, nothing]) {
    const other = { ...result, facets: { ...result.facets, languages } };
    expect(show(other, { section: projects }).leadsTo(/^中文9$/u)).toEqual(['/zh/search?q=stone']);
  }
});

test('a search that was cut leads to the whole archive, which can be left again', () => {
  const cut = show({ ...found, isCut: true }, { sort: 'newest' });
  expect(cut.leadsTo(/whole archive/u)).toEqual(['/en/search?q=stone&sort=newest&whole=1']);
  expect(show(found, { whole: true }).leadsTo(/^Whole archive: remove$/u)).toEqual([
    '/en/search?q=stone',
  ]);
});

test('another query is suggested beside few results and in place of none, within what was chosen', () => {
  for (const result of [found, nothing]) {
    const page = show({ ...result, suggestion: 'storey' }, { section: projects });
    expect(page.text).toContain('Did you mean storey?');
    expect(page.leadsTo(/^storey$/u)).toEqual(['/en/search?q=storey&section=projects']);
  }
});

test('what could not be followed is said, and the days that were typed stay in their fields', () => {
  const period = { part: 'period' as const, from: '2018-01-01', to: '2017-01-01' };
  for (const result of [found, nothing]) {
    const { html, text } = show(result, {
      leftOut: [{ part: 'section', typed: '<i>' }, period],
    });
    expect(text).toContain('There is no section “&lt;i&gt;”');
    expect(text).toContain('from 1 January 2018 to 1 January 2017 ends before it begins');
    expect(html).toContain('id="left-out-period"');
    expect(html.match(/aria-invalid="true" aria-describedby="left-out-period"/gu)).toHaveLength(2);
    expect(html).toMatch(/name="from"[^>]*value="2018-01-01"/u);
  }
});

test('where nothing is found within what was chosen, the way out is offered', () => {
  const { text, leadsTo } = show(nothing, { section: projects });
  expect(text).toContain('No articles found within what you chose.');
  expect(text).toContain('Newest in Projects');
  expect(leadsTo(/^Search without narrowing$/u)).toEqual(['/en/search?q=stone']);
  expect(leadsTo(/^&quot;of stone&quot;$/u)).toEqual(['/en/search?q=%22of+stone%22']);
});

test.each([
  ['onlyExclusions', 'only says what to leave out'],
  ['onlyStopWords', 'in almost every article'],
  ['tookTooLong', 'took too long'],
] as const)('%s is said', (kind, sentence) => {
  expect(show({ kind }).text).toContain(sentence);
});

test('feeds are offered of what was found', () => {
  expect(show(found, { section: projects, page: 2 }).leadsTo(/RSS/u)).toEqual([
    '/en/search/feed.xml?q=stone&section=projects',
  ]);
});

test('the pages of results are named', () => {
  const { leadsTo } = show({ ...found, page: 7, pages: 50 });
  expect(leadsTo(/^(Previous page|Next page)$/u)).toEqual([
    '/en/search?q=stone&page=6',
    '/en/search?q=stone&page=8',
  ]);
  expect(leadsTo(/^Page 1$/u)).toEqual(['/en/search?q=stone']);
  expect(leadsTo(/^Page 50$/u)).toEqual(['/en/search?q=stone&page=50']);
});
