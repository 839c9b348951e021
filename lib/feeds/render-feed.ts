import type { FeedFormat } from '@/lib/site/addresses';
import { renderAtom } from './atom';
import { feedTypes, type Feed } from './feed';
import { renderJsonFeed } from './json-feed';
import { renderRss } from './rss';

type Writer = { contentType: string; render: (feed: Feed) => string };

/** How a feed is written in each format, and what that is called. JSON has one encoding only. */
export const feedWriters: Record<FeedFormat, Writer> = {
  rss: { contentType: `${feedTypes.rss}; charset=utf-8`, render: renderRss },
  atom: { contentType: `${feedTypes.atom}; charset=utf-8`, render: renderAtom },
  json: { contentType: feedTypes.json, render: renderJsonFeed },
};
