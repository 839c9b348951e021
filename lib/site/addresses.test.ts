import { expect, test } from 'vitest';
import {
  feedPath,
  followedSearchPath,
  parseListPosition,
  searchPath,
  sectionPath,
} from './addresses';

const position = {
  publishAt: new Date('2017-09-19T03:46:00.000Z'),
  id: '01a20ae0-f840-753d-b051-725657fb29c4',
};

test('a further page of a list is read back as it was written, also percent-encoded', () => {
  const segment = sectionPath('en', 'city', position).split('/').at(-1) ?? '';
  expect(segment).toBe('2017-09-19T03:46:00.000Z~01a20ae0-f840-753d-b051-725657fb29c4');
  expect(parseListPosition(segment)).toEqual(position);
  expect(parseListPosition(encodeURIComponent(segment))).toEqual(position);
});

test.each([
  '',
  'x',
  '2017-09-19~01a20ae0-f840-753d-b051-725657fb29c4',
  '2017-13-41T03:46:00.000Z~01a20ae0-f840-753d-b051-725657fb29c4',
  "2017-09-19T03:46:00.000Z~' OR 1=1",
  '2017-09-19T03:46:00.000Z~01a20ae0-f840-753d-b051-725657fb29c4/..',
  '%',
])('%s is no position in a list', (segment) => {
  expect(parseListPosition(segment)).toBeNull();
});

test('the address of a search leaves out what is not asked for', () => {
  expect(searchPath('zh')).toBe('/zh/search');
  expect(searchPath('en', { q: '' })).toBe('/en/search');
  expect(searchPath('en', { q: 'a&b', page: 1 })).toBe('/en/search?q=a%26b');
  expect(searchPath('en', { q: '设计', sort: 'newest', page: 3 })).toBe(
    '/en/search?q=%E8%AE%BE%E8%AE%A1&sort=newest&page=3',
  );
});

test('a search has one address, in whatever order it was put together', () => {
  const search = { page: 2, whole: true, to: '2017-12-31', author: 'ma-li', q: 'a', section: 'b' };
  expect(searchPath('en', search)).toBe(
    '/en/search?q=a&section=b&author=ma-li&to=2017-12-31&whole=1&page=2',
  );
  const followed = followedSearchPath('en', { ...search, sort: 'newest' });
  expect(feedPath(followed, 'rss')).toBe(
    '/en/search/feed.xml?q=a&section=b&author=ma-li&to=2017-12-31&whole=1',
  );
});
