/** A feed in one language. Every address is absolute. */
export type Feed = {
  /** Its name, as a reader's list of feeds shows it. */
  title: string;
  description: string;
  /** A language tag (BCP 47), such as `zh-Hans`. */
  language: string;
  /** The page that it follows. */
  url: string;
  /** Its own address. */
  feedUrl: string;
  rights?: string;
  /** Newest first. */
  articles: FeedArticle[];
};

type FeedArticle = {
  /** What stays the same whatever happens to its address. */
  id: string;
  title: string;
  standfirst: string;
  url: string;
  publishAt: Date;
  section: string | null;
};

/**
 * The feed as RSS 2.0 (rssboard.org/rss-specification), with the link to itself that the RSS Board's
 * profile asks for. The same feed always gives the same text.
 *
 * Written by hand: the packages tried read entities in titles (`AT&amp;T` became `AT&T`) and let
 * through characters that XML forbids.
 */
export function renderRss(feed: Feed): string {
  const newest = feed.articles[0];
  const channel = [
    element('title', feed.title),
    element('link', feed.url),
    element('description', feed.description),
    element('language', feed.language),
    feed.rights ? element('copyright', feed.rights) : '',
    newest ? element('lastBuildDate', newest.publishAt.toUTCString()) : '',
    `<atom:link href="${escape(feed.feedUrl)}" rel="self" type="application/rss+xml"/>`,
    ...feed.articles.map(renderItem),
  ];
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>',
    ...channel.filter((line) => line !== ''),
    '</channel></rss>\n',
  ].join('\n');
}

function renderItem({ id, title, standfirst, url, publishAt, section }: FeedArticle): string {
  const lines = [
    element('title', title),
    element('link', url),
    `<guid isPermaLink="false">${escape(id)}</guid>`,
    element('pubDate', publishAt.toUTCString()),
    section === null ? '' : element('category', section),
    standfirst === '' ? '' : element('description', asHtml(standfirst)),
  ];
  return ['<item>', ...lines.filter((line) => line !== ''), '</item>'].join('\n');
}

function element(name: string, text: string): string {
  return `<${name}>${escape(text)}</${name}>`;
}

/** An item's description is read as HTML. */
function asHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

// What is no character of XML 1.0 (section 2.2), lone surrogates included.
const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

function escape(text: string): string {
  return text
    .replaceAll(forbidden, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\r', '&#13;');
}
