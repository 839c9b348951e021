import { beforeEach, expect, test } from 'vitest';
import type { ReadCounts, Topic } from './read-counts';
import type { ReadPage } from './read-page';
import { ReadTally } from './read-tally';
import { devices } from './reader-device';
import { browsers, programs } from './test-browsers';

const site = 'news.example.org';
const front: ReadPage = { locale: 'en', kind: 'front' };
const article: ReadPage = { locale: 'zh', kind: 'article', articleId: 'a', sectionId: 's' };
const [browser] = browsers.desktop;

let tally: ReadTally;

beforeEach(() => {
  tally = new ReadTally(site);
});

function read(page: ReadPage, headers: Record<string, string | undefined> = {}): void {
  tally.note(page, { host: site, 'user-agent': browser, ...headers });
}

/** What was counted of one topic, by name. */
function counted(topic: Topic, counts: ReadCounts | undefined = tally.take()) {
  const rows = counts?.totals.filter((row) => row.topic === topic) ?? [];
  return Object.fromEntries(rows.map(({ name, reads }) => [name, reads]));
}

test('is summed up by page, section, device and article, each for itself', () => {
  read(front);
  read(article);
  read({ ...article }, { 'user-agent': browsers.phone[0] });
  const counts = tally.take();
  expect(counted('page', counts)).toEqual({ 'en front': 1, 'zh article': 2 });
  expect(counted('section', counts)).toEqual({ s: 2 });
  expect(counted('device', counts)).toEqual({ desktop: 2, phone: 1 });
  expect(counts?.articles).toEqual([{ id: 'a', reads: 2 }]);
  expect(tally.take(), 'is counted once').toBeUndefined();
});

test.each(devices)('every browser on a %s is one', (device) => {
  for (const userAgent of browsers[device]) read(front, { 'user-agent': userAgent });
  expect(counted('device')).toEqual({ [device]: browsers[device].length });
});

test.each([...programs, '', 'x'.repeat(600), undefined])('%s is nobody who reads', (userAgent) => {
  read(front, { 'user-agent': userAgent });
  read(front, { 'user-agent': userAgent });
  expect(tally.take()).toBeUndefined();
});

test.each([
  { 'sec-purpose': 'prefetch' },
  { 'sec-purpose': 'prefetch;prerender' },
  { 'sec-purpose': 'prefetch;anonymous-client-ip' },
  { purpose: 'prefetch' },
  { 'x-moz': 'prefetch' },
  { 'x-purpose': 'preview' },
])('what is fetched ahead is not read yet: %o', (headers) => {
  read(front, headers);
  expect(tally.take()).toBeUndefined();
});

test('other sites are told by their host alone, whatever way it is spelt', () => {
  for (const referer of [
    'https://www.Baidu.com/link?url=a-secret',
    'http://baidu.com',
    'https://m.baidu.com:443/s?wd=x#y',
    'https://xn--fiqs8s.cn/新闻',
  ]) {
    read(front, { referer });
  }
  expect(counted('referrer')).toEqual({ 'baidu.com': 3, 'xn--fiqs8s.cn': 1 });
});

test('what may be in somebody’s house, or is no address of a site, is not told', () => {
  for (const referer of [
    'http://192.168.1.7/router',
    'http://[fd00::1]/',
    'http://anna-laptop/',
    'https://user:password@host.example',
    `https://${'a'.repeat(120)}.example/`,
    'android-app://com.example.reader',
    'x',
  ]) {
    read(front, { referer });
  }
  expect(counted('referrer')).toEqual({ '(other)': 7 });
});

test('who comes from this paper, or from nowhere, is told from others', () => {
  read(front, { referer: `https://${site}/zh` });
  read(front, { host: '10.0.0.1:3001', referer: `https://${site}/zh` });
  read(front, { host: 'localhost:3000', referer: 'http://localhost:3000/en/search?q=x' });
  read(front);
  expect(counted('referrer')).toEqual({ '(own)': 3, '(none)': 1 });
});

test('a search is asked, and a result of it opened, whatever its spelling', () => {
  const search = { key: 'tower', query: 'Tower', isMissed: false };
  read({ locale: 'en', kind: 'search', search });
  read({ locale: 'en', kind: 'search', search: { ...search, query: 'TOWER', isMissed: true } });
  read(article, { referer: `https://${site}/en/search?sort=newest&q=T%C3%B2wer` });
  read(front, { referer: `https://${site}/en/search?q=tower` });
  read(article, { referer: `https://${site}/en?q=tower` });
  read(article, { referer: 'https://elsewhere.example/en/search?q=tower' });
  const counts = tally.take();
  expect(counts?.searches).toEqual([
    { locale: 'en', key: 'tower', query: 'Tower', asked: 2, missed: 1, opened: 1 },
  ]);
});

test('a search that may name a person leaves nothing behind, also where a result is opened', () => {
  for (const q of ['anna%40example.org', '13812345678', '%E0%A4%A', '']) {
    read(article, { referer: `https://${site}/zh/search?q=${q}` });
  }
  const counts = tally.take();
  expect(JSON.stringify(counts)).not.toMatch(/anna|138/);
});

test('a robot that passes for a browser fills no memory', () => {
  for (let at = 0; at < 60_000; at += 1) {
    read(
      { locale: 'en', kind: 'article', articleId: String(at) },
      { referer: `https://r${at}.org/` },
    );
  }
  const counts = tally.take();
  expect(counts?.articles).toHaveLength(50_000);
  const referrers = counted('referrer', counts);
  expect(Object.keys(referrers)).toHaveLength(1_001);
  expect(referrers['(other)']).toBe(49_000);
});
