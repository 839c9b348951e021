import { parseXml, XmlElement } from '@rgrove/parse-xml';
import fc from 'fast-check';
import type { Feed, FeedArticle } from './feed';

const site = 'https://news.example.org';

export const bridge: FeedArticle = {
  id: 'urn:uuid:0190a5d2-0000-7000-8000-000000000001',
  title: 'AT&amp;T <b>]]> “quoted”',
  standfirst: 'Five < six & "seven"\r\nlines',
  html: '<p>Stone &amp; <em>steel</em> ]]&gt;<br/>一座桥</p>',
  url: `${site}/zh/articles/east-bridge`,
  publishAt: new Date('2017-09-19T03:46:00Z'),
  updatedAt: new Date('2017-09-20T08:00:00Z'),
  changedAt: new Date('2017-09-20T08:00:00Z'),
  authors: [
    { name: 'Ma & Li', url: `${site}/zh/authors/ma-li` },
    { name: '周', url: `${site}/zh/authors/zhou` },
  ],
  categories: [
    { term: 'chengshi', name: '城市 & 桥' },
    { term: 'celiang', name: '测量' },
  ],
  picture: { url: `${site}/media/3f9a/960.jpg`, contentType: 'image/jpeg', bytes: 81_234 },
  versions: [{ language: 'en', url: `${site}/en/articles/the-east-bridge` }],
};

/** One with nothing but what every article has. */
export const bare: FeedArticle = {
  ...bridge,
  id: 'urn:uuid:0190a5d2-0000-7000-8000-000000000002',
  standfirst: '',
  html: null,
  authors: [],
  categories: [],
  picture: null,
  versions: [],
};

export const feed: Feed = {
  id: `${site}/zh`,
  title: '华楚设计新闻 & more',
  description: 'News',
  language: 'zh-Hans',
  url: `${site}/zh?a=1&b=2`,
  feedUrls: {
    rss: `${site}/zh/feed.xml?a=1&b="2"`,
    atom: `${site}/zh/atom.xml?a=1`,
    json: `${site}/zh/feed.json?a=1`,
  },
  publisher: { name: '华楚', url: `${site}/zh` },
  rights: '© 2026',
  icon: `${site}/icon.svg`,
  logo: `${site}/media/aaaa/480.png`,
  articles: [bridge],
};

/** Texts with all that is hard to write down. */
export const hardText = fc
  .array(
    fc.oneof(
      fc.constantFrom('\u0000', '\u000b', '\u001b', '\ufffe', '\ud800', '\r', '\n', '\t'),
      fc.constantFrom(']]>', '&', '&amp;', '<', '<!--', '"', "'", '🎉', '一座桥'),
      fc.string({ unit: 'binary', maxLength: 5 }),
    ),
    { maxLength: 20 },
  )
  .map((parts) => parts.join(''));

/** What XML can hold of a text. */
export function inXml(text: string): string {
  return text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '');
}

/** The elements of a document or a part of it, in their order. */
export function elementsOf({ children }: XmlElement): XmlElement[] {
  return children.filter((child) => child instanceof XmlElement);
}

export function rootOf(xml: string): XmlElement {
  const { root } = parseXml(xml);
  if (!root) throw new Error('A document without elements');
  return root;
}

/** The texts of the elements in another, by their names; of several with one name, the last. */
export function textsIn(parent: XmlElement): Record<string, string> {
  return Object.fromEntries(elementsOf(parent).map(({ name, text }) => [name, text]));
}

/** The attributes of the elements with this name in another. */
export function attributesIn(parent: XmlElement, name: string): Record<string, string>[] {
  return elementsOf(parent)
    .filter((one) => one.name === name)
    .map(({ attributes }) => attributes);
}
