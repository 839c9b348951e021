import type { APIRequestContext } from 'playwright/test';
import { feedTypes } from '@/lib/feeds/feed';
import { feedFormats, type FeedFormat } from '@/lib/site/addresses';

export const languages = ['en', 'zh'] as const;
export type Language = (typeof languages)[number];

type PageKind = {
  /** What kind of page it is, in words that name a test or a file. */
  kind: string;
  path: string;
  status: number;
  /** Where its language switch leads. */
  inOther: string;
};

/** A position in a list after which there is still something. */
const before = 'before/2023-01-01T00:00:00.000Z~ffffffff-ffff-ffff-ffff-ffffffffffff';

/** Addresses that differ between the languages of the demo newspaper. */
const names = {
  en: {
    article: 'a-library-that-breathes',
    plain: 'our-own-building-cut-its-electricity',
    long: '212-crossings-at-three-in-the-afternoon',
    oneLanguage: 'how-to-read-a-chinese-section-drawing',
    withdrawn: 'hall-b-closed-for-lift-tests',
    section: 'city',
    tag: 'measuring',
    author: 'street-studio',
    query: 'window',
    common: 'building',
    sectionOfCommon: 'projects',
    misspelt: 'windwo',
  },
  zh: {
    article: 'hui-huxi-de-tushuguan',
    plain: 'benyuan-dalou-yinian-shengdian',
    long: 'xiawu-sandian-de-lukou',
    oneLanguage: 'shitang-wancan-yandao-badianban',
    withdrawn: 'b-ting-dianti-jiance',
    section: 'chengshi',
    tag: 'celiang',
    author: 'jiedao-gongzuoshi',
    query: '设计',
    common: '工作室',
    sectionOfCommon: 'xiangmu',
    misspelt: '工作式',
  },
};

/** One address of every kind of page that a reader can meet in the demo newspaper. */
export function kindsOfPages(language: Language): PageKind[] {
  const other = language === 'en' ? 'zh' : 'en';
  const [own, twin] = [names[language], names[other]];
  const page = (kind: string, path: string, inOther = path, status = 200): PageKind => ({
    kind,
    path: `/${language}${path}`,
    inOther: `/${other}${inOther}`,
    status,
  });
  const list = (kind: string, folder: string, slug: string, twinSlug: string) => [
    page(kind, `/${folder}/${slug}`, `/${folder}/${twinSlug}`),
    page(`${kind} further`, `/${folder}/${slug}/${before}`, `/${folder}/${twinSlug}`),
  ];
  const search = (q: string, more = '') => `/search?q=${encodeURIComponent(q)}${more}`;
  return [
    page('front', ''),
    page('article', `/articles/${own.article}`, `/articles/${twin.article}`),
    page('article without picture', `/articles/${own.plain}`, `/articles/${twin.plain}`),
    page('article with table', `/articles/${own.long}`, `/articles/${twin.long}`),
    page('article in one language', `/articles/${own.oneLanguage}`, ''),
    ...list('section', 'sections', own.section, twin.section),
    page('tags', '/tags'),
    ...list('tag', 'tags', own.tag, twin.tag),
    page('authors', '/authors'),
    ...list('author', 'authors', own.author, twin.author),
    page('archive', '/archive'),
    page('archive year', '/archive/2024'),
    page('archive month', '/archive/2024/08'),
    page('about', '/about'),
    page('contact', '/contact'),
    page('feeds', '/feeds'),
    page('search', '/search'),
    page('search results', search(own.query), '/search'),
    page('search further', search(own.common, '&page=2'), '/search'),
    page(
      'search narrowed',
      search(own.common, `&section=${own.sectionOfCommon}&from=2017-01-01&sort=newest&whole=1`),
      '/search',
    ),
    page(
      'search left out',
      search(own.query, '&section=x&from=2025-02-01&to=2024-01-01'),
      '/search',
    ),
    page('search misspelt', search(own.misspelt), '/search'),
    page('search long', search(`<b>🙂 "${own.query.repeat(40)}`.slice(0, 200)), '/search'),
    page('nothing found', search('zzzzqqq'), '/search'),
    page('nothing found narrowed', search('zzzzqqq', `&section=${own.section}`), '/search'),
    page('missing', '/nothing-here', '', 404),
    page('withdrawn', `/articles/${own.withdrawn}`, '', 410),
  ];
}

/** What is at an address; `html` is empty where it is no page. */
type Found = {
  status: number;
  from: string;
  html: string;
  feed: { format: FeedFormat; text: string } | undefined;
};

/**
 * Every address of this site that the paper's own links lead to, with the pages that were read on the
 * way. From one search to the next it does not go on: their combinations have no end.
 */
export async function crawl(
  request: APIRequestContext,
  starts: string[],
): Promise<Map<string, Found>> {
  const found = new Map<string, Found>();
  const waiting = starts.map((path) => ({ path, from: 'the start' }));
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { path, from } = next;
    if (found.has(path)) continue;
    const response = await request.get(path, { maxRedirects: 0 });
    const type = response.headers()['content-type'] ?? '';
    const html = type.startsWith('text/html') ? await response.text() : '';
    const format = feedFormats.find((one) => type.startsWith(feedTypes[one]));
    const feed = format && { format, text: await response.text() };
    found.set(path, { status: response.status(), from, html, feed });
    if (isSearch(html) && isSearch(found.get(from)?.html)) continue;
    for (const link of linksIn(html)) waiting.push({ path: link, from: path });
  }
  return found;
}

function isSearch(html = ''): boolean {
  return html.includes('<meta name="robots" content="noindex, nofollow"/>');
}

/** The site's own addresses in a page: links, pictures in all their sizes, styles, fonts, scripts. */
function linksIn(html: string): string[] {
  const links = [...html.matchAll(/\s(?:href|src|action)="([^"]+)"/g)].map(([, link]) => link);
  const sizes = [...html.matchAll(/\ssrcSet="([^"]+)"/gi)].flatMap(([, set = '']) =>
    set.split(',').map((size) => size.trim().split(' ')[0]),
  );
  return [...links, ...sizes].flatMap((link) => {
    const path = link?.replaceAll('&amp;', '&').split('#')[0] ?? '';
    return path.startsWith('/') && !path.startsWith('//') ? [path] : [];
  });
}
