import { parseXml, XmlElement } from '@rgrove/parse-xml';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { renderRss, type Feed } from './rss';

const feed: Feed = {
  title: '华楚设计新闻 & more',
  description: 'News',
  language: 'zh-Hans',
  url: 'https://news.example.org/zh?a=1&b=2',
  feedUrl: 'https://news.example.org/zh/feed.xml?a=1&b="2"',
  rights: '© 2026',
  articles: [
    {
      id: '0190a5d2-0000-7000-8000-000000000001',
      title: 'AT&amp;T <b>]]> “quoted”',
      standfirst: 'Five < six & "seven"\r\nlines',
      url: 'https://news.example.org/zh/articles/east-bridge',
      publishAt: new Date('2017-09-19T03:46:00Z'),
      section: '城市 & 桥',
    },
  ],
};

/** The elements of a feed's channel and of its first item, by name. */
function read(xml: string) {
  const { root } = parseXml(xml);
  const channel = root ? elementsOf(root)[0] : undefined;
  const inside = channel ? elementsOf(channel) : [];
  const item = inside.find(({ name }) => name === 'item');
  return { root, channel: byName(inside), item: byName(item ? elementsOf(item) : []), inside };
}

const elementsOf = ({ children }: XmlElement) =>
  children.filter((child) => child instanceof XmlElement);
const byName = (elements: XmlElement[]) =>
  new Map(elements.map((element) => [element.name, element]));

function texts(elements: Map<string, XmlElement>) {
  return Object.fromEntries([...elements].map(([name, element]) => [name, element.text]));
}

test('the channel says whose feed it is, in which language, and where', () => {
  const { root, channel } = read(renderRss(feed));
  expect(root?.attributes.version).toBe('2.0');
  expect(texts(channel)).toMatchObject({
    title: '华楚设计新闻 & more',
    description: 'News',
    link: 'https://news.example.org/zh?a=1&b=2',
    language: 'zh-Hans',
    copyright: '© 2026',
    lastBuildDate: 'Tue, 19 Sep 2017 03:46:00 GMT',
  });
  expect(channel.get('atom:link')?.attributes).toEqual({
    href: 'https://news.example.org/zh/feed.xml?a=1&b="2"',
    rel: 'self',
    type: 'application/rss+xml',
  });
});

test('an item is the article as it was written', () => {
  const { item } = read(renderRss(feed));
  expect(texts(item)).toEqual({
    title: 'AT&amp;T <b>]]> “quoted”',
    link: 'https://news.example.org/zh/articles/east-bridge',
    guid: '0190a5d2-0000-7000-8000-000000000001',
    pubDate: 'Tue, 19 Sep 2017 03:46:00 GMT',
    category: '城市 & 桥',
    description: 'Five &lt; six &amp; "seven"\r\nlines',
  });
  expect(item.get('guid')?.attributes).toEqual({ isPermaLink: 'false' });
});

test('what an article does not have is left out', () => {
  const articles = feed.articles.map((article) => ({ ...article, standfirst: '', section: null }));
  const { item } = read(renderRss({ ...feed, articles }));
  expect([...item.keys()]).toEqual(['title', 'link', 'guid', 'pubDate']);
});

test('a feed without articles is a feed', () => {
  const { channel } = read(renderRss({ ...feed, rights: undefined, articles: [] }));
  expect([...channel.keys()]).toEqual(['title', 'link', 'description', 'language', 'atom:link']);
});

test('whatever an article says, the feed is well-formed and says the same', () => {
  const odd = fc.constantFrom(
    '\u0000',
    '\u000b',
    '\u001b',
    '\ufffe',
    '\ud800',
    ']]>',
    '&',
    '<',
    '"',
    '🎉',
    '\r',
  );
  const text = fc
    .array(fc.oneof(odd, fc.string({ unit: 'binary', maxLength: 5 })), { maxLength: 20 })
    .map((parts) => parts.join(''));
  const withoutForbidden = (given: string) =>
    given.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '');
  fc.assert(
    fc.property(text, (title) => {
      const articles = feed.articles.map((article) => ({ ...article, title, section: title }));
      const { item, channel } = read(renderRss({ ...feed, title, articles }));
      expect(item.get('title')?.text).toBe(withoutForbidden(title));
      expect(item.get('category')?.text).toBe(withoutForbidden(title));
      expect(channel.get('title')?.text).toBe(withoutForbidden(title));
    }),
  );
});
