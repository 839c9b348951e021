import { parseXml, XmlElement } from '@rgrove/parse-xml';
import { expect, test } from 'vitest';
import { renderOpenSearch, type SearchDescription } from './open-search';

const site = 'https://news.example.org';
const search: SearchDescription = {
  name: 'Huachu Design News & More of It from the Whole of the Institute',
  description: 'Search Huachu Design News',
  language: 'zh-Hans',
  email: 'news@example.org',
  rights: '© Huachu',
  icon: `${site}/icon.svg`,
  self: `${site}/zh/opensearch.xml`,
  pages: `${site}/zh/search?q={searchTerms}`,
  feed: `${site}/zh/search/feed.xml?q={searchTerms}`,
  suggestions: `${site}/api/v1/suggestions/browser?locale=zh&q={searchTerms}`,
};

function read(given: Partial<SearchDescription> = {}) {
  const { root } = parseXml(renderOpenSearch({ ...search, ...given }));
  const elements = (root?.children ?? []).filter((child) => child instanceof XmlElement);
  const text = (name: string) => elements.find((one) => one.name === name)?.text;
  return { root, elements, text, urls: elements.filter(({ name }) => name === 'Url') };
}

// How often an element may stand in a description, and how long its text may be (OpenSearch 1.1, draft 6).
const rules: Record<string, { least: number; most: number; length?: number }> = {
  ShortName: { least: 1, most: 1, length: 16 },
  Description: { least: 1, most: 1, length: 1024 },
  Url: { least: 1, most: Infinity },
  LongName: { least: 0, most: 1, length: 48 },
  Image: { least: 0, most: Infinity },
  Contact: { least: 0, most: 1 },
  Attribution: { least: 0, most: 1, length: 256 },
  Language: { least: 0, most: Infinity },
  InputEncoding: { least: 0, most: Infinity },
  OutputEncoding: { least: 0, most: Infinity },
};

test.each([
  {},
  { name: '华楚设计研究院新闻中心门户网站双语版', rights: '', email: '' },
  { name: 'N', description: 'd'.repeat(2000), rights: 'r'.repeat(300) },
  { name: 'Donaudampfschifffahrtsgesellschaft' },
])('each element stands as often and is as long as it may be', (given) => {
  const { root, elements, text } = read(given);
  expect(root?.name).toBe('OpenSearchDescription');
  expect(root?.attributes.xmlns).toBe('http://a9.com/-/spec/opensearch/1.1/');
  expect(elements.filter(({ name }) => !(name in rules))).toEqual([]);
  for (const [name, { least, most, length = Infinity }] of Object.entries(rules)) {
    const found = elements.filter((one) => one.name === name);
    expect(found.length, name).toBeGreaterThanOrEqual(least);
    expect(found.length, name).toBeLessThanOrEqual(most);
    for (const one of found) expect([...one.text].length, name).toBeLessThanOrEqual(length);
    if (name !== 'Url') for (const one of found) expect(one.text, name).toMatch(/\S/);
  }
  expect(text('Language')).toBe('zh-Hans');
});

test('a name is cut at a word where it has some', () => {
  expect(read().text('ShortName')).toBe('Huachu Design…');
  expect(read({ name: 'Donaudampfschifffahrtsgesellschaft' }).text('ShortName')).toHaveLength(16);
  expect(read({ name: '华楚新闻' }).text('ShortName')).toBe('华楚新闻');
});

test('what is typed can be asked for, followed, and suggested for; and the file says where it is', () => {
  const urls = read().urls.map(({ attributes }) => attributes);
  expect(urls).toEqual([
    { type: 'text/html', template: search.pages, rel: 'results' },
    { type: 'application/rss+xml', template: search.feed, rel: 'results' },
    { type: 'application/x-suggestions+json', template: search.suggestions, rel: 'suggestions' },
    { type: 'application/opensearchdescription+xml', template: search.self, rel: 'self' },
  ]);
});
