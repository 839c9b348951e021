import type { Locale } from '@/lib/i18n/locales';

export const listChoices = [
  'all',
  'mine',
  'sentBack',
  'myDrafts',
  'draft',
  'inReview',
  'scheduled',
  'published',
  'withdrawn',
  'binned',
] as const;

export type ListChoice = (typeof listChoices)[number];

/** Which articles are listed, as the address says it. */
export type ListFilter = {
  which: ListChoice;
  locale: Locale | null;
  /** A search of the newest texts. */
  words: string;
  /** The id of a section. */
  section: string;
  /** Names, in any language. */
  tag: string;
  author: string;
  /** Days of the newsroom's zone between which they were issued, as `2017-09-19`. */
  from: string;
  to: string;
};

/** Nothing left out but the bin. */
export const everything: ListFilter = {
  which: 'all',
  locale: null,
  words: '',
  section: '',
  tag: '',
  author: '',
  from: '',
  to: '',
};

/** The address of a list; what filters nothing is left out. */
export function listPath(filter: Partial<ListFilter>, before?: string): string {
  const { which, words, ...more } = { ...everything, ...filter };
  const query = new URLSearchParams();
  const said = { which: which === 'all' ? '' : which, q: words, ...more, before };
  for (const [name, value] of Object.entries(said)) if (value) query.set(name, value);
  return query.size > 0 ? `/admin/articles?${query}` : '/admin/articles';
}

/** Whether a list is narrowed by more than its state, its language and words. */
export function isNarrowed({ section, tag, author, from, to }: ListFilter): boolean {
  return [section, tag, author, from, to].some((value) => value !== '');
}
