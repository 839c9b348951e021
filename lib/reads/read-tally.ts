import type { IncomingHttpHeaders } from 'node:http';
import type { ReadPage } from './read-page';
import { sumReads, type ReadCounts } from './read-counts';
import { readerDevice, type Device } from './reader-device';
import { noReferrer, otherReferrer, ownReferrer, refererHost } from './referrer';

/** More different ones between two writings are nobody's readers. */
const mostPages = 50_000;
const mostReferrers = 1_000;

/** What was noted since the last time, by what is at hand when a page is sent. */
export type NotedReads = {
  pages: Map<ReadPage, number>;
  devices: Map<Device, number>;
  /** By host, as it was spelt. */
  referrers: Map<string, number>;
  /** How often an article was opened from a page of our own search, by that page's address. */
  openedFrom: Map<string, number>;
};

/**
 * Counts in memory what is read: for each read as little as possible, since it is a reader who waits.
 * Nothing is noted by which somebody could be told from somebody else (docs/statistics.md).
 */
export class ReadTally {
  #noted = nothing();

  /** @param siteHost the host of the paper's own pages, beside the one that was asked for */
  constructor(private readonly siteHost: string) {}

  /** Notes that a page was sent to somebody, unless to a program, or before anybody asked for it. */
  note(page: ReadPage, headers: IncomingHttpHeaders): void {
    if (isAhead(headers)) return;
    const device = readerDevice(headers['user-agent']);
    if (!device) return;
    const { pages, devices, referrers, openedFrom } = this.#noted;
    if (!addTo(pages, page, mostPages)) return;
    addTo(devices, device);
    const { referer = '' } = headers;
    const from = referer === '' ? noReferrer : this.#siteOf(referer, headers.host);
    if (!addTo(referrers, from, mostReferrers)) addTo(referrers, otherReferrer);
    if (from === ownReferrer && page.articleId && referer.includes('/search?')) {
      addTo(openedFrom, referer, mostReferrers);
    }
  }

  /** Everything noted since the last time, summed up; `undefined` if nothing was. */
  take(): ReadCounts | undefined {
    const noted = this.#noted;
    if (noted.pages.size === 0) return undefined;
    this.#noted = nothing();
    return sumReads(noted);
  }

  #siteOf(referer: string, askedHost: string | undefined): string {
    const host = refererHost(referer);
    if (host === '') return otherReferrer;
    return host === askedHost || host === this.siteHost ? ownReferrer : host;
  }
}

function nothing(): NotedReads {
  return { pages: new Map(), devices: new Map(), referrers: new Map(), openedFrom: new Map() };
}

/** Browsers say when they fetch what a reader may open next; whether it is opened, the page tells. */
function isAhead(headers: IncomingHttpHeaders): boolean {
  const purpose =
    headers['sec-purpose'] ?? headers.purpose ?? headers['x-purpose'] ?? headers['x-moz'];
  return purpose !== undefined && /prefetch|prerender|preview/i.test(String(purpose));
}

function addTo<Key>(counts: Map<Key, number>, key: Key, most = Infinity): boolean {
  const known = counts.get(key);
  if (known === undefined && counts.size >= most) return false;
  counts.set(key, (known ?? 0) + 1);
  return true;
}
