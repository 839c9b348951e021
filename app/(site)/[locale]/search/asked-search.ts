import type { LeftOut } from '@/components/search/left-out';
import { dayAfter, startOfDay } from '@/lib/i18n/dates';
import type { Locale } from '@/lib/i18n/locales';
import type { SearchRequest } from '@/lib/search/search-articles';
import { authorPath, sectionPath, type SearchAddress } from '@/lib/site/addresses';
import { findAuthor, type Author } from '@/lib/taxonomy/authors';
import { findMovedList } from '@/lib/taxonomy/moved-names';
import { findSection, type Section } from '@/lib/taxonomy/sections';
import { readSearch, type SearchParams } from './read-search';

export type AskedSearch = {
  /** What of its address can be followed. */
  search: SearchAddress;
  leftOut: LeftOut[];
  section: Section | null;
  author: Author | null;
  /** The same as the engine is asked it. */
  request: SearchRequest;
};

/** A search as its address asks it, with the names in it found and its days those of the newsroom's zone. */
export async function readAskedSearch(
  locale: Locale,
  params: SearchParams,
  zone: string,
): Promise<AskedSearch> {
  const { search, leftOut } = readSearch(params);
  const [section, author] = await Promise.all([
    search.section ? nowAt(search.section, findSection, sectionPath, locale) : null,
    search.author ? nowAt(search.author, findAuthor, authorPath, locale) : null,
  ]);
  const unknown = [
    ...(search.section && !section ? [{ part: 'section', typed: search.section } as const] : []),
    ...(search.author && !author ? [{ part: 'author', typed: search.author } as const] : []),
  ];
  const { q, from, to, sort = 'relevance', whole, page = 1 } = search;
  return {
    search: { ...search, section: section?.slug, author: author?.slug },
    leftOut: [...unknown, ...leftOut],
    section,
    author,
    request: {
      locale,
      q,
      sectionId: section?.id,
      authorId: author?.id,
      from: from ? startOfDay(from, zone) : undefined,
      to: to ? startOfDay(dayAfter(to), zone) : undefined,
      sort,
      page,
      whole,
    },
  };
}

/** What stands at this address, or at the one that it has moved to: kept searches and feeds go on. */
async function nowAt<Name>(
  slug: string,
  find: (locale: Locale, slug: string) => Promise<Name | null>,
  path: (locale: Locale, slug: string) => string,
  locale: Locale,
): Promise<Name | null> {
  const found = await find(locale, slug);
  if (found) return found;
  const moved = await findMovedList(path(locale, slug));
  return moved ? find(locale, moved.slice(path(locale, '').length)) : null;
}
