import type { Locale } from '@/lib/i18n/locales';

/** What a page is to whoever counts how much is read. */
export type ReadPage = {
  locale: Locale;
  kind: 'front' | 'article' | 'list' | 'search' | 'other';
  articleId?: string;
  /** The section that the article or the list belongs to. */
  sectionId?: string;
  /** What was searched for, where that may be counted (lib/search/counted-query.ts). */
  search?: CountedSearch;
};

/** A query as search compares it and as it was typed, and whether it found nothing. */
export type CountedSearch = { key: string; query: string; isMissed: boolean };
