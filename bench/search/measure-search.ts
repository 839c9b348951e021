import { editionTime } from '@/lib/articles/published-articles';
import { expandQuestion } from '@/lib/search/expand-question';
import { findMatches, type Sort } from '@/lib/search/find-matches';
import { openIndex } from '@/lib/search/open-index';
import { parseQuery } from '@/lib/search/parse-query';
import { searchArticles } from '@/lib/search/search-articles';
import { percentile, type Figure, type Figures } from '../figures';
import { timesOf } from './clients';
import { makeQueryClasses, type Query, type QueryClass } from './query-classes';

const sorts: Sort[] = ['relevance', 'newest'];
const times = 2;
/** Milliseconds, at a million articles on two processors. */
const budgets = { ordinary: 25, special: 60, clients: 100 };
const manyClients = 8;

/** How long readers wait for an answer, by what they ask, alone and with others. */
export async function* measureSearch(): Figures {
  const classes = await makeQueryClasses();
  for (const one of classes) {
    for (const sort of sorts) yield* await measureClass(one, sort, 1);
    yield measureIndex(one);
  }
  for (const one of classes.filter(({ isOrdinary }) => isOrdinary)) {
    for (const sort of sorts) yield* await measureClass(one, sort, manyClients);
  }
}

/** Of all ordinary classes together, while something else goes on. */
export async function measureOrdinary(meanwhile: string): Promise<Figure[]> {
  const classes = (await makeQueryClasses()).filter(({ isOrdinary }) => isOrdinary);
  const queries = classes.flatMap((one) => one.queries.slice(0, 8));
  const together = { name: `all ordinary, ${meanwhile}`, isOrdinary: true, queries };
  return measureClass(together, 'relevance', 1, null);
}

async function measureClass(
  { name, isOrdinary, queries }: QueryClass,
  sort: Sort,
  clients: number,
  budget: number | null = budgets[clients > 1 ? 'clients' : isOrdinary ? 'ordinary' : 'special'],
): Promise<Figure[]> {
  const what = `search, ${name}, ${sort}, ${clients === 1 ? '1 client' : `${clients} clients`}`;
  if (queries.length === 0) return [{ name: what, value: null, unit: 'ms', budget }];
  const taken = await timesOf(queries, { clients, times }, (query) =>
    searchArticles({ ...query, sort, page: 1 }),
  );
  return [
    { name: `${what}, p50`, value: percentile(taken, 0.5), unit: 'ms', budget: null },
    { name: `${what}, p95`, value: percentile(taken, 0.95), unit: 'ms', budget },
  ];
}

/** The part of it in which the matches are found and ranked: no facets, no texts, nothing marked. */
async function measureIndex({ name, queries }: QueryClass): Promise<Figure> {
  const taken = await timesOf(queries, { clients: 1, times }, findOnly);
  const what = `search, ${name}, relevance, its matches alone, p95`;
  const value = queries.length === 0 ? null : percentile(taken, 0.95);
  return { name: what, value, unit: 'ms', budget: null };
}

async function findOnly({ locale, q, from, to, sectionId, authorId }: Query): Promise<void> {
  const parsed = parseQuery(q);
  if (parsed.kind !== 'query') return;
  const scope = {
    locale,
    from,
    to,
    sectionIds: sectionId ? [sectionId] : undefined,
    authorIds: authorId ? [authorId] : undefined,
    now: await editionTime(),
    patience: 25,
  };
  const index = openIndex('short');
  const typed = parsed.question;
  const known = await expandQuestion(index, typed);
  await findMatches(index, { typed, known }, scope, 'relevance');
}
