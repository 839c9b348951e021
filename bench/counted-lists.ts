import { listArchiveMonths } from '@/lib/articles/published-archive';
import { withRequestMemory } from '@/lib/process-state';
import { listAuthors } from '@/lib/taxonomy/authors';
import { listTags } from '@/lib/taxonomy/tags';
import { percentile, type Figures } from './figures';
import { nextEdition } from './next-edition';

const locale = 'en';
const times = 15;

type CountedList = { name: string; budget: number; ask: () => Promise<unknown> };

/** What says how many articles it has, with what it may cost once an edition, in milliseconds. */
const lists: CountedList[] = [
  { name: 'archive, its first page', budget: 250, ask: () => listArchiveMonths(locale) },
  { name: 'all tags', budget: 500, ask: () => listTags(locale) },
  { name: 'all authors', budget: 500, ask: () => listAuthors(locale) },
];

/** What the lists that count articles cost the first who asks in an edition; nobody else pays it. */
export async function* measureCountedLists(): Figures {
  for (const { name, budget, ask } of lists) {
    const spent: number[] = [];
    for (let at = 0; at < times; at += 1) {
      await nextEdition();
      const began = performance.now();
      await withRequestMemory(undefined, ask);
      spent.push(performance.now() - began);
    }
    yield { name: `${name}, p50`, value: percentile(spent, 0.5), unit: 'ms', budget };
  }
}
