import type { XmlElement } from '@rgrove/parse-xml';
import { expect, test } from 'vitest';
import { renderAtom } from './atom';
import { atomTrouble } from './test-atom-rules';
import { attributesIn, bare, bridge, elementsOf, feed, rootOf, textsIn } from './test-feed';

function entryOf(xml: string): XmlElement {
  const entry = elementsOf(rootOf(xml)).find(({ name }) => name === 'entry');
  if (!entry) throw new Error('No entry');
  return entry;
}

test('the feed says whose it is, in which language, where, and when it changed', () => {
  const xml = renderAtom(feed);
  const root = rootOf(xml);
  expect(root.attributes).toEqual({ xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'zh-Hans' });
  expect(textsIn(root)).toMatchObject({
    id: 'https://news.example.org/zh',
    title: '华楚设计新闻 & more',
    subtitle: 'News',
    updated: '2017-09-20T08:00:00.000Z',
    author: '华楚https://news.example.org/zh',
    rights: '© 2026',
    icon: 'https://news.example.org/icon.svg',
    logo: 'https://news.example.org/media/aaaa/480.png',
  });
  const [self, page] = attributesIn(root, 'link');
  expect(self).toMatchObject({ rel: 'self', href: feed.feedUrls.atom });
  expect(page).toMatchObject({ rel: 'alternate', hreflang: 'zh-Hans', href: feed.url });
  expect(atomTrouble(xml)).toEqual([]);
});

test('an entry is the article as it was written, whole, in all its languages', () => {
  const entry = entryOf(renderAtom(feed));
  expect(textsIn(entry)).toMatchObject({
    id: bridge.id,
    title: bridge.title,
    published: '2017-09-19T03:46:00.000Z',
    updated: '2017-09-20T08:00:00.000Z',
    summary: bridge.standfirst,
    content: bridge.html,
  });
  expect(attributesIn(entry, 'content')).toEqual([{ type: 'html' }]);
  expect(attributesIn(entry, 'category')).toEqual([
    { term: 'chengshi', label: '城市 & 桥' },
    { term: 'celiang', label: '测量' },
  ]);
  const page = { rel: 'alternate', type: 'text/html' };
  expect(attributesIn(entry, 'link')).toEqual([
    { ...page, hreflang: 'zh-Hans', href: bridge.url },
    { ...page, hreflang: 'en', href: 'https://news.example.org/en/articles/the-east-bridge' },
    { rel: 'enclosure', type: 'image/jpeg', length: '81234', href: bridge.picture?.url },
  ]);
});

test('what an article does not have is left out; an empty feed is one', () => {
  const xml = renderAtom({ ...feed, articles: [bare] });
  const names = Object.keys(textsIn(entryOf(xml)));
  expect(names).toEqual(['id', 'title', 'published', 'updated', 'link']);
  expect(atomTrouble(xml)).toEqual([]);
  const none = { ...feed, description: '', rights: undefined, logo: undefined, articles: [] };
  expect(atomTrouble(renderAtom(none))).toEqual([]);
});

test.each([
  ['</id>', '</id><id>urn:x:y</id>', /./],
  ['<updated>2017-09-20T08:00:00.000Z', '<updated>2017-09-20 08:00', /./],
  ['hreflang="en"', 'hreflang="zh-Hans"', /4\.1\.2: .* two pages of one type and language/],
  ['<content type="html">', '<content type="xhtml">', /./],
  ['<entry>', '<entry><pubDate>x</pubDate>', /./],
  ['term="chengshi" ', '', /./],
])('the check sees %s where it is %s', (right, wrong, trouble) => {
  const xml = renderAtom(feed);
  expect(xml).toContain(right);
  expect(atomTrouble(xml.replace(right, wrong)).join()).toMatch(trouble);
});

test('the check sees an entry that is there twice, and one that nobody wrote', () => {
  const twice = renderAtom({ ...feed, articles: [bridge, bridge] });
  expect(atomTrouble(twice).join()).toContain('is there twice');
  const nobodys = renderAtom({ ...feed, articles: [bare] }).replace(/<author>.*<\/author>/, '');
  expect(atomTrouble(nobodys).join()).toContain('has no author');
});
