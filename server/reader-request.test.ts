import { describe, expect, test } from 'vitest';
import { readerAddress, readerRequest } from './reader-request';

describe('readerAddress', () => {
  test.each([
    '/en',
    '/zh/articles/liang-qi',
    '/en/sections/city/before/2026-01-01T00:00:00.000Z~0199',
  ])('%s is a page at its own address', (url) => {
    const address = readerAddress(url);
    expect(address.kind).toBe('page');
    expect(decodeURIComponent(address.kind === 'page' ? address.target : '')).toBe(url);
  });

  test.each(['/robots.txt', '/sitemap.xml', '/news-sitemap.xml', '/sitemap-en-2024-08-2.xml'])(
    '%s is one file, whatever is asked of it',
    (url) => {
      expect(readerAddress(`${url}?utm_source=x`)).toEqual({ kind: 'page', target: url });
    },
  );

  test('unknown query parameters make no difference', () => {
    expect(readerAddress('/en?utm_source=x&fbclid=1')).toEqual({ kind: 'page', target: '/en' });
    expect(readerAddress('/en/search?utm_source=x&q=a%20b&page=2')).toEqual({
      kind: 'page',
      target: '/en/search?q=a+b&page=2',
    });
  });

  test('search parameters have one order and one spelling', () => {
    expect(readerAddress('/zh/search?page=2&q=%E5%BB%BA')).toEqual(
      readerAddress('/zh/search?q=建&page=2'),
    );
  });

  test('the feeds of a search know what narrows it', () => {
    const query = 'q=a&section=b&author=c&from=2017-01-01&to=2017-12-31&whole=1';
    for (const file of ['feed.xml', 'atom.xml', 'feed.json']) {
      const feed = { kind: 'page', target: `/en/search/${file}?${query}` };
      expect(readerAddress(`/en/search/${file}?page=2&sort=newest&${query}`)).toEqual(feed);
      const list = { kind: 'page', target: `/en/tags/a/${file}` };
      expect(readerAddress(`/en/tags/a/${file}?q=a`)).toEqual(list);
    }
  });

  test.each([
    ['/en/', '/en'],
    ['/en//articles/a', '/en/articles/a'],
    ['//en', '/en'],
    ['/en/search/?q=x', '/en/search?q=x'],
  ])('%s moves to %s', (url, location) => {
    expect(readerAddress(url)).toEqual({ kind: 'moved', location });
  });

  test.each([
    '/fr',
    '/favicon.ico',
    '/en/error-page',
    '/en/%E0%A4%A',
    '/en/a%00b',
    '/en/..%2f..%2fetc',
    '/en/%5c%5cevil.example',
    '/EN',
    '/sitemap-en.txt',
    '/sitemap.xml/',
    `/sitemap-${'a'.repeat(41)}.xml`,
    '/sitemaps/en/pages',
    `/en/${'a'.repeat(9000)}`,
  ])('%s is unknown', (url) => {
    expect(readerAddress(url)).toEqual({ kind: 'unknown' });
  });

  test('no address can move a reader to another host', () => {
    for (const url of [
      '//evil.example/',
      '///evil.example//',
      '/\\evil.example/',
      '/en/%2f%2fevil/',
    ]) {
      const address = readerAddress(url);
      if (address.kind === 'moved') expect(address.location).toMatch(/^\/(en|zh)(\/|$)/);
    }
  });
});

test('Next sees only what may matter', () => {
  const site = new URL('https://news.example.org');
  const request = readerRequest('/en', site, 'id-1');
  expect(request.method).toBe('GET');
  expect(request.headers).toEqual({
    host: 'news.example.org',
    'x-forwarded-host': 'news.example.org',
    'x-forwarded-proto': 'https',
    'user-agent': 'Courant',
    accept: 'text/html',
    'x-request-id': 'id-1',
  });
});
