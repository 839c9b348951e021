import type { Locale } from '@/lib/i18n/locales';

/** Where a list goes on: after the article with this issuing time and id. */
export type ListPosition = { publishAt: Date; id: string };

/** A search as its address says it; what is empty, and the first page, is left out of addresses. */
export type SearchAddress = {
  q: string;
  section?: string;
  from?: string;
  to?: string;
  sort?: 'relevance' | 'newest';
  page?: number;
};

export function frontPath(locale: Locale): string {
  return `/${locale}`;
}

export function feedPath(locale: Locale): string {
  return `/${locale}/feed.xml`;
}

/** A section's list, or its further page after a position. */
export function sectionPath(locale: Locale, slug: string, before?: ListPosition): string {
  const list = `/${locale}/sections/${slug}`;
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

export function searchPath(locale: Locale, search?: SearchAddress): string {
  const page = search?.page === 1 ? undefined : search?.page;
  const given = Object.entries({ ...search, page });
  const query = new URLSearchParams(
    given.flatMap(([name, value]) => (value ? [[name, String(value)]] : [])),
  ).toString();
  return `/${locale}/search${query && `?${query}`}`;
}
