import { expect, test } from 'vitest';
import { shownType, variesBy } from './shown-type';

const browser = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';
const rss = 'application/rss+xml; charset=utf-8';
const atom = 'application/atom+xml; charset=utf-8';
const page = 'text/html; charset=utf-8';

test.each([
  [rss, browser, 'application/xml; charset=utf-8'],
  [atom, browser, 'application/xml; charset=utf-8'],
  [rss, undefined, rss],
  [rss, '*/*', rss],
  [atom, 'application/atom+xml, application/xml;q=0.9', atom],
  [page, browser, page],
  ['application/feed+json', browser, 'application/feed+json'],
])('%s for %s is %s', (contentType, accept, shown) => {
  expect(shownType(contentType, accept)).toBe(shown);
});

test('only a feed says that who asks makes a difference', () => {
  expect(variesBy(rss)).toBe('Accept-Encoding, Accept');
  expect(variesBy(page)).toBe('Accept-Encoding');
  expect(variesBy(undefined)).toBe('Accept-Encoding');
});
