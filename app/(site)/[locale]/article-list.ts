import { cache } from 'react';
import type { OtherLanguage } from '@/components/layout/languages';
import {
  listPublishedArticles,
  type ArticleCard,
  type ArticleChoice,
} from '@/lib/articles/published-articles';
import type { ArchiveMonth } from '@/lib/articles/published-archive';
import type { Locale } from '@/lib/i18n/locales';
import { parseListPosition, type ArchivePeriod, type ListPosition } from '@/lib/site/addresses';

/** What one list of articles has of its own: a section's, a tag's, an author's, a year's or a month's. */
export type ArticleList = {
  /** Of what stays when names change; a list that has it can be followed by feeds. */
  id?: string;
  title: string;
  description: string;
  articles: ArticleChoice;
  path: (before?: ListPosition) => string;
  /** What lies between the front page and this list. */
  trail: { name: string; href: string }[];
  /** The same list, from its start, in other languages. */
  versions: OtherLanguage[];
  /** What it says while it has no article; without it, such a list is no page. */
  empty?: string;
  /** The address of the section that this list is. */
  section?: string;
  /** The year that this list is of, or lies in. */
  archive?: { period: ArchivePeriod; months: ArchiveMonth[]; count: number };
};

/** Finds the list at an address: `segments` are the ones that name it. */
export type FindArticleList = (
  locale: Locale,
  ...segments: string[]
) => Promise<ArticleList | null>;

/** The part of a list that one page shows. */
export type ListPage = {
  list: ArticleList;
  before: ListPosition | undefined;
  articles: ArticleCard[];
  /** Where the list goes on after this page. */
  next: ListPosition | undefined;
};

const articlesOnPage = 20;

/**
 * Reads a page of a list, once a request for its head and its body.
 *
 * @param position the last segment of a further page's address
 * @returns `null` when there is no such page: an unknown list, a position that makes no sense or
 *   after which nothing comes
 */
export function readListPage(
  find: FindArticleList,
  locale: Locale,
  position: string | undefined,
  ...segments: string[]
): Promise<ListPage | null> {
  // Next gives it to the head of a page decoded and to its body as it stands in the address.
  return readOnce(find, locale, position?.replaceAll('%3A', ':'), ...segments);
}

const readOnce = cache(
  async (
    find: FindArticleList,
    locale: Locale,
    position: string | undefined,
    ...segments: string[]
  ): Promise<ListPage | null> => {
    const before = position === undefined ? undefined : parseListPosition(position);
    const list = before === null ? null : await find(locale, ...segments);
    if (!list || before === null) return null;
    const page = { locale, before, limit: articlesOnPage + 1 };
    const found = await listPublishedArticles({ ...list.articles, ...page });
    if (found.length === 0 && (before || list.empty === undefined)) return null;
    const articles = found.slice(0, articlesOnPage);
    const next = found.length > articlesOnPage ? articles.at(-1) : undefined;
    return { list, before, articles, next };
  },
);
