import { expect } from 'playwright/test';
import { feedTypes } from '@/lib/feeds/feed';
import {
  feedTrouble,
  readByFeedparser,
  readByFeedsmith,
  type ReadArticle,
} from '@/lib/feeds/test-rules';
import { feedFiles, feedFormats, type FeedFormat } from '@/lib/site/addresses';
import type { Found } from './crawl';

/**
 * Every feed that was found keeps the rules of its format and is read alike by two programs that share no
 * code (JSON Feed by the one that knows it), and the feeds of a list say the same in all formats.
 *
 * @returns the language, the kind of list and the format of each that there was
 */
export async function expectFeeds(found: Map<string, Found>): Promise<Set<string>> {
  const kinds = new Set<string>();
  const lists = new Map<string, Map<FeedFormat, ReadArticle[]>>();
  for (const [path, { type, text }] of found) {
    const format = feedFormats.find((one) => feedTypes[one] === type);
    if (!format) continue;
    expect(feedTrouble(format, text), path).toEqual([]);
    expect(text.length, path).toBeLessThan(1_000_000);
    const articles = readByFeedsmith(format, text);
    expect(articles.length, path).toBeGreaterThan(0);
    if (format !== 'json') {
      const read = (await readByFeedparser(text)).map((article) => comparable(format, article));
      expect(read, path).toEqual(articles.map((article) => comparable(format, article)));
    }
    const [, language, kind = 'paper'] =
      /^\/(\w+)\/(?:(sections|tags|authors|search)\/)?/.exec(path) ?? [];
    kinds.add(`${language} ${kind} ${format}`);
    const list = path.replace(feedFiles[format], '');
    lists.set(list, new Map(lists.get(list)).set(format, articles));
  }
  for (const [list, inFormats] of lists) {
    expect([...inFormats.keys()].sort(), list).toEqual(feedFormats.toSorted());
    expect(inFormats.get('rss'), list).toEqual(inFormats.get('json'));
    expect(inFormats.get('atom'), list).toEqual(inFormats.get('json'));
  }
  return kinds;
}

/** Of an article's pages in several languages, which Atom names, node-feedparser takes the last. */
function comparable(format: FeedFormat, { url, ...article }: ReadArticle): ReadArticle {
  return format === 'atom' ? article : { url, ...article };
}
