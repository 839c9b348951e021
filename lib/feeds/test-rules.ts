import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import FeedParser from 'feedparser';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import schema from 'jsonfeed-schema/schema-v1.1.json' with { type: 'json' };
import type { FeedFormat } from '@/lib/site/addresses';
import { atomTrouble } from './test-atom-rules';
import { rssTrouble } from './test-rss-rules';

const ajv = addFormats.default(new Ajv({ allErrors: true, strict: false }));
const isJsonFeed = ajv.compile(schema);

/** What of a feed breaks the rules of its format; nothing, where it keeps them. */
export function feedTrouble(format: FeedFormat, text: string): string[] {
  switch (format) {
    case 'rss':
      return rssTrouble(text);
    case 'atom':
      return atomTrouble(text);
    case 'json':
      return isJsonFeed(JSON.parse(text)) ? [] : [ajv.errorsText(isJsonFeed.errors)];
  }
}

/** What programs make of an article, whoever wrote them. */
export type ReadArticle = {
  id?: string;
  title?: string;
  url?: string;
  html?: string;
  updated?: string;
};

/** The articles of a feed as Feedsmith reads them. */
export function readByFeedsmith(format: FeedFormat, text: string): ReadArticle[] {
  switch (format) {
    case 'rss':
      return (parseRssFeed(text).items ?? []).map(({ guid, title, link, content, atom }) => {
        const { updated } = atom ?? {};
        return { id: guid?.value, title, url: link, html: content?.encoded, updated };
      });
    case 'atom':
      return (parseAtomFeed(text).entries ?? []).map(({ id, title, links, content, updated }) => {
        return { id, title: title?.value, url: links?.[0]?.href, html: content?.value, updated };
      });
    case 'json':
      return (parseJsonFeed(text).items ?? []).map(({ id, title, url, ...item }) => {
        return { id, title, url, html: item.content_html, updated: item.date_modified };
      });
  }
}

/** The same as node-feedparser reads it; it knows no JSON. */
export async function readByFeedparser(text: string): Promise<ReadArticle[]> {
  const parser = new FeedParser({});
  parser.end(text);
  const articles: ReadArticle[] = [];
  for await (const { guid, title, link, description, ...item } of parser) {
    const updated = item['atom:updated']?.['#'] ?? item.date?.toISOString();
    articles.push({ id: guid, title, url: link, html: description, updated });
  }
  return articles;
}
