import type { ListChoice, ListFilter } from '@/components/admin/list-filter';
import { dayAfter, startOfDay } from '@/lib/i18n/dates';
import type { NewsroomFilter } from '@/lib/newsroom/list-newsroom-articles';

const choices: Record<ListChoice, NewsroomFilter> = {
  all: {},
  mine: { mine: true },
  sentBack: { mine: true, state: 'draft', sentBack: true },
  myDrafts: { mine: true, state: 'draft', sentBack: false },
  draft: { state: 'draft' },
  inReview: { state: 'in_review' },
  scheduled: { publicity: 'scheduled' },
  published: { publicity: 'public' },
  withdrawn: { state: 'withdrawn' },
  binned: { state: 'binned' },
};

/** What an address asks for, as the newsroom is asked; days are those of its zone. */
export function toNewsroomFilter(filter: ListFilter, zone: string): NewsroomFilter {
  const { which, locale, words, section, tag, author, from, to } = filter;
  return {
    ...choices[which],
    locale: locale ?? undefined,
    words,
    sectionId: section || undefined,
    tag: tag || undefined,
    author: author || undefined,
    issuedFrom: from ? startOfDay(from, zone) : undefined,
    issuedBefore: to ? startOfDay(dayAfter(to), zone) : undefined,
  };
}
