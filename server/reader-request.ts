import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { isLocale } from '@/lib/i18n/locales';

/**
 * What a reader asked for, reduced to what may make a difference to the answer.
 *
 * - `page`: Next renders `target`
 * - `moved`: the same page has one address only
 * - `unknown`: no page can be there
 */
export type ReaderAddress =
  { kind: 'page'; target: string } | { kind: 'moved'; location: string } | { kind: 'unknown' };

const inFeeds = ['q', 'section', 'author', 'from', 'to', 'whole'];

/** What makes a difference on which pages, in the order in which it is passed on. */
const knownParameters = new Map([
  ['search', ['q', 'section', 'author', 'from', 'to', 'sort', 'whole', 'page']],
  ['search/feed.xml', inFeeds],
  ['search/atom.xml', inFeeds],
  ['search/feed.json', inFeeds],
]);

/** What programs look for by name, in no language of the paper. */
const filesForMachines = /^\/(?:robots\.txt|(?:news-)?sitemap\.xml|sitemap-[\w-]{1,40}\.xml)$/;

/** Rendered for the server itself (server/reader-pages.ts), never for a reader. */
const innerPages = new Set(['error-page', 'language-off']);

/**
 * Reads the address of a request. Query parameters that the page does not know are dropped, so that
 * `utm_…` and its like are the same page.
 *
 * @param url path and query as they came, at most 8 KB (longer: unknown)
 */
export function readerAddress(url: string): ReaderAddress {
  if (url.length > 8192) return { kind: 'unknown' };
  const [rawPath = '/', rawQuery = ''] = url.split(/[?](.*)/s, 2);
  if (filesForMachines.test(rawPath)) return { kind: 'page', target: rawPath };
  const segments = decodePath(rawPath);
  if (!segments) return { kind: 'unknown' };
  const [locale, page] = segments;
  if (!isLocale(locale) || (page && innerPages.has(page))) return { kind: 'unknown' };

  const path = `/${segments.map(encodeURIComponent).join('/')}`.replaceAll('%7E', '~');
  const query = keepKnown(rawQuery, knownParameters.get(segments.slice(1).join('/')));
  const isCanonical = !rawPath.endsWith('/') && !rawPath.includes('//');
  if (!isCanonical) return { kind: 'moved', location: path + query };
  return { kind: 'page', target: path + query };
}

function decodePath(path: string): string[] | null {
  try {
    const segments = path.split('/').filter(Boolean).map(decodeURIComponent);
    const isOdd = segments.some((segment) => /[\0-\x1f\x7f/\\]|^\.\.?$/.test(segment));
    return isOdd ? null : segments;
  } catch {
    return null;
  }
}

function keepKnown(rawQuery: string, names: string[] = []): string {
  const given = new URLSearchParams(rawQuery);
  const known = new URLSearchParams();
  for (const name of names) {
    const value = given.get(name);
    if (value) known.set(name, value);
  }
  const query = known.toString();
  return query && `?${query}`;
}

/**
 * The request that Next sees for a reader: method, address and the site's own host; no header and
 * no cookie of the reader's, so that nobody's answer depends on anybody.
 */
export function readerRequest(target: string, site: URL, requestId: string): IncomingMessage {
  const request = new IncomingMessage(new Socket());
  request.method = 'GET';
  request.url = target;
  request.headers = {
    host: site.host,
    'x-forwarded-host': site.host,
    'x-forwarded-proto': site.protocol.slice(0, -1),
    'user-agent': 'Courant',
    accept: 'text/html',
    'x-request-id': requestId,
  };
  request.push(null);
  return request;
}
