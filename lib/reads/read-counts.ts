import type { Locale } from '@/lib/i18n/locales';
import { countedQuery } from '@/lib/search/counted-query';
import type { NotedReads } from './read-tally';
import { noReferrer, otherReferrer, ownReferrer, searchedFor, siteName } from './referrer';

/** By what reads are summed up: one thing at a time, so that nothing can be put together of somebody. */
export type Topic = 'page' | 'section' | 'device' | 'referrer';

/** How much was read since the last time, as it is written. */
export type ReadCounts = {
  totals: { topic: Topic; name: string; reads: number }[];
  articles: { id: string; reads: number }[];
  searches: {
    locale: Locale;
    key: string;
    query: string;
    asked: number;
    missed: number;
    /** How often a result was opened. */
    opened: number;
  }[];
};

/** Sums up what was noted read by read. */
export function sumReads({ pages, devices, referrers, openedFrom }: NotedReads): ReadCounts {
  const totals = new Sums<ReadCounts['totals'][number]>(add('reads'));
  const articles = new Sums<ReadCounts['articles'][number]>(add('reads'));
  const searches = new Sums<ReadCounts['searches'][number]>(add('asked', 'missed', 'opened'));
  const addTotal = (topic: Topic, name: string, reads: number) =>
    totals.add(`${topic} ${name}`, { topic, name, reads });
  for (const [{ locale, kind, articleId: id, sectionId, search }, reads] of pages) {
    addTotal('page', `${locale} ${kind}`, reads);
    if (sectionId) addTotal('section', sectionId, reads);
    if (id) articles.add(id, { id, reads });
    if (search) {
      const { key, query, isMissed } = search;
      const missed = isMissed ? reads : 0;
      searches.add(`${locale} ${key}`, { locale, key, query, asked: reads, missed, opened: 0 });
    }
  }
  for (const [device, reads] of devices) addTotal('device', device, reads);
  for (const [host, reads] of referrers) addTotal('referrer', referrerName(host), reads);
  for (const [referer, times] of openedFrom) {
    const search = searchedFor(referer);
    const query = search && countedQuery(search.q);
    if (!search || !query) continue;
    const { locale } = search;
    const name = `${locale} ${query.key}`;
    searches.add(name, { locale, ...query, asked: 0, missed: 0, opened: times });
  }
  return {
    totals: totals.all,
    articles: articles.all,
    searches: searches.all,
  };
}

function referrerName(host: string): string {
  const isHost = ![noReferrer, ownReferrer, otherReferrer].includes(host);
  return isHost ? siteName(host) : host;
}

/** Rows of which each name has one. */
class Sums<Row> {
  readonly #rows = new Map<string, Row>();

  constructor(private readonly addTo: (known: Row, more: Row) => void) {}

  get all(): Row[] {
    return [...this.#rows.values()];
  }

  add(name: string, row: Row): void {
    const known = this.#rows.get(name);
    if (known) this.addTo(known, row);
    else this.#rows.set(name, row);
  }
}

function add<Name extends string>(...names: Name[]) {
  return (known: Record<Name, number>, more: Record<Name, number>): void => {
    for (const name of names) known[name] += more[name];
  };
}
