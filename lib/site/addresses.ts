import type { Locale } from '@/lib/i18n/locales';

/** Where a list goes on: after the article with this issuing time and id. */
export type ListPosition = { publishAt: Date; id: string };

/** A year of the archive, or a month of it (1 to 12). */
export type ArchivePeriod = { year: number; month?: number };

/** A search as its address says it; what is empty, and the first page, is left out of addresses. */
export type SearchAddress = {
  q: string;
  section?: string;
  author?: string;
  from?: string;
  to?: string;
  sort?: 'relevance' | 'newest';
  /** The whole archive is read also where that is slow. */
  whole?: boolean;
  page?: number;
};

export function frontPath(locale: Locale): string {
  return `/${locale}`;
}

/** The formats of every feed, and what its file is called under the page that it follows. */
export const feedFiles = { rss: 'feed.xml', atom: 'atom.xml', json: 'feed.json' } as const;

export type FeedFormat = keyof typeof feedFiles;

export const feedFormats = Object.keys(feedFiles) as FeedFormat[];

/** The feed that follows a page: a front page, a section, a tag, an author, a search. */
export function feedPath(page: string, format: FeedFormat): string {
  const [path, query] = page.split('?', 2);
  return `${path}/${feedFiles[format]}${query === undefined ? '' : `?${query}`}`;
}

/** What a feed is, and where all of them are. */
export function feedsPath(locale: Locale): string {
  return `/${locale}/feeds`;
}

/** The stylesheet of an organisation's colour (`#b3261e`). */
export function colourPath(locale: Locale, colour: string): string {
  return `/${locale}/colour/${colour.slice(1)}.css`;
}

/** The share picture of a page, by the name of its file (lib/cards/share-card.ts). */
export function cardPath(page: string, file: string): string {
  return `${page}/card/${file}`;
}

/** A section's list, or its further page after a position. */
export function sectionPath(locale: Locale, slug: string, before?: ListPosition): string {
  return listPath(`/${locale}/sections/${slug}`, before);
}

/** All tags. */
export function tagsPath(locale: Locale): string {
  return `/${locale}/tags`;
}

/** A tag's list, or its further page after a position. */
export function tagPath(locale: Locale, slug: string, before?: ListPosition): string {
  return listPath(`/${locale}/tags/${slug}`, before);
}

/** All authors. */
export function authorsPath(locale: Locale): string {
  return `/${locale}/authors`;
}

/** An author's list, or its further page after a position. */
export function authorPath(locale: Locale, slug: string, before?: ListPosition): string {
  return listPath(`/${locale}/authors/${slug}`, before);
}

/** All years and months in which something was published. */
export function archivePath(locale: Locale): string {
  return `/${locale}/archive`;
}

/** What was published in a year or a month of the newsroom's zone, or a further page of it. */
export function periodPath(
  locale: Locale,
  { year, month }: ArchivePeriod,
  before?: ListPosition,
): string {
  const list = `/${locale}/archive/${String(year).padStart(4, '0')}`;
  return listPath(month === undefined ? list : `${list}/${String(month).padStart(2, '0')}`, before);
}

export function aboutPath(locale: Locale): string {
  return `/${locale}/about`;
}

export function contactPath(locale: Locale): string {
  return `/${locale}/contact`;
}

/** What programs can read, for people. */
export function openDataPath(locale: Locale): string {
  return `/${locale}/open-data`;
}

function listPath(list: string, before: ListPosition | undefined): string {
  return before ? `${list}/before/${before.publishAt.toISOString()}~${before.id}` : list;
}

const listPosition =
  /^((?!0000)\d{4}-\d\d-\d\dT\d\d(?::|%3A)\d\d(?::|%3A)\d\d\.\d{3}Z)~([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i;

/**
 * Reads the last segment of a further page's address (`2017-09-19T03:46:00.000Z~{id}`), as typed or
 * percent-encoded.
 *
 * @returns `null` for anything that `sectionPath` does not write
 */
export function parseListPosition(segment: string): ListPosition | null {
  const [, time = '', id = ''] = listPosition.exec(segment) ?? [];
  const publishAt = new Date(time.replaceAll(/%3A/gi, ':'));
  return Number.isNaN(+publishAt) ? null : { publishAt, id: id.toLowerCase() };
}

/** A search, or the page on which to begin one. */
export function searchPath(locale: Locale, search?: SearchAddress): string {
  return `/${locale}/search${search ? searchQuery(search) : ''}`;
}

/** The search that a feed follows: it has an order of its own, and one page. */
export function followedSearchPath(locale: Locale, search: SearchAddress): string {
  return searchPath(locale, { ...search, sort: undefined, page: undefined });
}

/** In the order in which the server passes parameters on (server/reader-request.ts). */
function searchQuery(search: SearchAddress): string {
  const { q, section, author, from, to, sort, whole, page = 1 } = search;
  const given = { q, section, author, from, to, sort, whole: whole && '1' };
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(given)) if (value) query.set(name, value);
  if (page > 1) query.set('page', String(page));
  return query.size > 0 ? `?${query.toString()}` : '';
}

/** Where what is typed into a search is suggested for (docs/api.md); `q` comes behind it. */
export function suggestionsPath(locale: Locale): string {
  return `/api/v1/suggestions?locale=${locale}`;
}

/** Where search engines begin. */
export const sitemapPath = '/sitemap.xml';

/** What came out in the last two days, for search engines of news. */
export const newsSitemapPath = '/news-sitemap.xml';

/** A part of the sitemap, by its name (lib/site/sitemap-part.ts); beside the pages that it lists, not below. */
export function sitemapPartPath(locale: Locale, name: string): string {
  return `/sitemap-${locale}-${name}.xml`;
}

/** By what browsers and other programs take up the site's search (OpenSearch). */
export function openSearchPath(locale: Locale): string {
  return `/${locale}/opensearch.xml`;
}

/** The suggestions in the form that browsers read (docs/api.md); `q` comes behind it. */
export function browserSuggestionsPath(locale: Locale): string {
  return `/api/v1/suggestions/browser?locale=${locale}`;
}
