import type { Reading } from '@/lib/i18n/reading';
import type { SearchAddress } from '@/lib/site/addresses';
import { nameOfPeriod } from './search-period';

/** The names under which a search is narrowed. */
export type ChosenNames = {
  section: { name: string; slug: string } | null;
  author: { name: string; slug: string } | null;
};

/** What narrows a search: how it is called, and what to leave out of the address to be without it. */
type Choice = { name: string; without: Partial<SearchAddress> };

/** Everything that was chosen beside the words of a search, in the order of the filters. */
export function listChoices(search: SearchAddress, names: ChosenNames, reading: Reading): Choice[] {
  const { section, author } = names;
  const period = nameOfPeriod(search, reading);
  return [
    ...(section ? [{ name: section.name, without: { section: undefined } }] : []),
    ...(period ? [{ name: period, without: { from: undefined, to: undefined } }] : []),
    ...(author ? [{ name: author.name, without: { author: undefined } }] : []),
    ...(search.whole ? [{ name: reading.t('search.whole'), without: { whole: undefined } }] : []),
  ];
}

/** Whether there is more to a search than its words and their order. */
export function isNarrowed({ section, author, from, to }: SearchAddress): boolean {
  return Boolean(section ?? author ?? from ?? to);
}
