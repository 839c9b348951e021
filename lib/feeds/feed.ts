import type { FeedFormat } from '@/lib/site/addresses';

/** What each format is called on the wire. */
export const feedTypes: Record<FeedFormat, string> = {
  rss: 'application/rss+xml',
  atom: 'application/atom+xml',
  json: 'application/feed+json',
};

/** A feed in one language. Every address is absolute, whatever the format. */
export type Feed = {
  /** What stays the same wherever the feed moves (an IRI). */
  id: string;
  /** Its name, as a reader's list of feeds shows it. */
  title: string;
  description: string;
  /** A language tag (BCP 47), such as `zh-Hans`. */
  language: string;
  /** The page that it follows. */
  url: string;
  /** Its own addresses. */
  feedUrls: Record<FeedFormat, string>;
  publisher: { name: string; url: string };
  rights?: string;
  /** A small square picture. */
  icon: string;
  /** The publisher's, as JPEG or PNG. */
  logo?: string;
  /** Newest first. */
  articles: FeedArticle[];
};

export type FeedArticle = {
  /** What stays the same whatever happens to its address (an IRI). */
  id: string;
  title: string;
  standfirst: string;
  /** The whole text; `null` where the feed would become too long. */
  html: string | null;
  url: string;
  publishAt: Date;
  /** The last material change; the issuing time where there was none. */
  updatedAt: Date;
  /** When readers last got another text than they had, its first appearance included. */
  changedAt: Date;
  authors: { name: string; url: string }[];
  /** Section and tags: the name in its address, and as readers see it. */
  categories: { term: string; name: string }[];
  /** The lead picture. */
  picture: { url: string; contentType: string; bytes: number } | null;
  /** The same story in other languages. */
  versions: { language: string; url: string }[];
};

/** When anything in a feed last changed; `undefined` while it is empty. */
export function lastChange({ articles }: Pick<Feed, 'articles'>): Date | undefined {
  const newest = Math.max(...articles.map(({ changedAt }) => Number(changedAt)));
  return articles.length > 0 ? new Date(newest) : undefined;
}
