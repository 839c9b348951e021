import type { XmlElement } from '@rgrove/parse-xml';
import { expect, test } from 'vitest';
import { renderRss } from './rss';
import { attributesIn, bare, bridge, elementsOf, feed, rootOf, textsIn } from './test-feed';
import { rssTrouble } from './test-rss-rules';

function channelOf(xml: string): XmlElement {
  const [channel] = elementsOf(rootOf(xml));
  if (!channel) throw new Error('No channel');
  return channel;
}

function itemOf(xml: string): XmlElement {
  const item = elementsOf(channelOf(xml)).find(({ name }) => name === 'item');
  if (!item) throw new Error('No item');
  return item;
}

test('the channel says whose feed it is, in which language, and where', () => {
  const xml = renderRss(feed);
  expect(rootOf(xml).attributes).toMatchObject({ version: '2.0', 'xml:lang': 'zh-Hans' });
  const channel = channelOf(xml);
  expect(textsIn(channel)).toMatchObject({
    title: '华楚设计新闻 & more',
    description: 'News',
    link: 'https://news.example.org/zh?a=1&b=2',
    language: 'zh-Hans',
    copyright: '© 2026',
    lastBuildDate: 'Wed, 20 Sep 2017 08:00:00 GMT',
  });
  expect(attributesIn(channel, 'atom:link')).toEqual([
    {
      href: 'https://news.example.org/zh/feed.xml?a=1&b="2"',
      rel: 'self',
      type: 'application/rss+xml',
    },
  ]);
  expect(rssTrouble(xml)).toEqual([]);
});

test('an item is the article as it was written, whole', () => {
  const item = itemOf(renderRss(feed));
  expect(textsIn(item)).toMatchObject({
    title: 'AT&amp;T <b>]]> “quoted”',
    link: 'https://news.example.org/zh/articles/east-bridge',
    guid: 'urn:uuid:0190a5d2-0000-7000-8000-000000000001',
    pubDate: 'Tue, 19 Sep 2017 03:46:00 GMT',
    'atom:updated': '2017-09-20T08:00:00.000Z',
    description: 'Five &lt; six &amp; "seven"\r\nlines',
    'content:encoded': bridge.html,
  });
  const all = (name: string) => elementsOf(item).filter((one) => one.name === name);
  expect(all('dc:creator').map(({ text }) => text)).toEqual(['Ma & Li', '周']);
  expect(all('category').map(({ text }) => text)).toEqual(['城市 & 桥', '测量']);
  expect(attributesIn(item, 'guid')).toEqual([{ isPermaLink: 'false' }]);
  expect(attributesIn(item, 'enclosure')).toEqual([
    { url: 'https://news.example.org/media/3f9a/960.jpg', length: '81234', type: 'image/jpeg' },
  ]);
});

test('what an article does not have is left out', () => {
  const xml = renderRss({ ...feed, articles: [bare] });
  const names = Object.keys(textsIn(itemOf(xml)));
  expect(names).toEqual(['title', 'link', 'guid', 'pubDate', 'atom:updated']);
  expect(rssTrouble(xml)).toEqual([]);
});

test('a feed without articles is a feed', () => {
  const xml = renderRss({ ...feed, rights: undefined, logo: undefined, articles: [] });
  const names = Object.keys(textsIn(channelOf(xml)));
  expect(names).toEqual(['title', 'link', 'description', 'language', 'atom:link']);
  expect(rssTrouble(xml)).toEqual([]);
});

test.each([
  ['version="2.0"', 'version="0.92"', 'not RSS 2.0'],
  ['<title>AT', '<title></title><title>AT', 'item with more than one title'],
  ['<language>zh-Hans', '<language>Chinese', 'channel with language Chinese'],
  ['length="81234"', 'length="0"', 'enclosure of 0 bytes'],
  ['Tue, 19 Sep', '19 Sep', 'item with pubDate 19 Sep 2017 03:46:00 GMT'],
  ['<item>', '<item><summary>x</summary>', 'summary in item'],
  ['2017-09-20T08:00:00.000Z', '2017-09-20', 'item with atom:updated 2017-09-20'],
  ['2017-09-20T08', '2017-09-19T02', 'an article that changed before it came out'],
  ['</atom:updated>', '</atom:updated><atom:updated/>', 'item with more than one atom:updated'],
  [' rel="self"', ' rel="via"', 'no link to itself (profile)'],
])('the check sees %s where it is %s', (right, wrong, trouble) => {
  const xml = renderRss(feed);
  expect(xml).toContain(right);
  expect(rssTrouble(xml.replace(right, wrong))).toContain(trouble);
});
