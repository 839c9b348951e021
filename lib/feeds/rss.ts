import { feedTypes, lastChange, type Feed, type FeedArticle } from './feed';
import {
  element,
  emptyElement,
  feedDocument,
  lines,
  nothing,
  textElement,
  words,
  type Markup,
} from './markup';

const namespaces = {
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
};

/**
 * The feed as RSS 2.0 (rssboard.org/rss-specification), with the link to itself, the whole texts and
 * the authors' names as the RSS Board's profile wants them, and the last change of each article in the
 * word that Atom has for it: RSS has none. The same feed always gives the same text.
 *
 * Written by hand: the packages tried read entities in titles (`AT&amp;T` became `AT&T`) and let
 * through characters that XML forbids.
 */
export function renderRss(feed: Feed): string {
  const { title, url, description, language, rights, feedUrls } = feed;
  const changed = lastChange(feed);
  const channel = [
    textElement('title', title),
    textElement('link', url),
    textElement('description', description),
    textElement('language', language),
    rights ? textElement('copyright', rights) : nothing,
    changed ? textElement('lastBuildDate', changed.toUTCString()) : nothing,
    emptyElement('atom:link', { href: feedUrls.rss, rel: 'self', type: feedTypes.rss }),
    image(feed),
    ...feed.articles.map(renderItem),
  ];
  const root = { version: '2.0', ...namespaces, 'xml:lang': language };
  return feedDocument(element('rss', root, element('channel', {}, lines(channel))));
}

/** It stands for the channel, whose title and address it repeats. */
function image({ logo, title, url }: Feed): Markup {
  return logo
    ? element(
        'image',
        {},
        textElement('url', logo),
        textElement('title', title),
        textElement('link', url),
      )
    : nothing;
}

function renderItem(article: FeedArticle): Markup {
  const { id, title, standfirst, html, url, authors, categories, picture } = article;
  return element(
    'item',
    {},
    lines([
      textElement('title', title),
      textElement('link', url),
      element('guid', { isPermaLink: 'false' }, words(id)),
      textElement('pubDate', article.publishAt.toUTCString()),
      textElement('atom:updated', article.updatedAt.toISOString()),
      ...authors.map(({ name }) => textElement('dc:creator', name)),
      ...categories.map(({ name }) => textElement('category', name)),
      standfirst === '' ? nothing : textElement('description', asHtml(standfirst)),
      html === null ? nothing : textElement('content:encoded', html),
      picture ? enclosure(picture) : nothing,
    ]),
  );
}

function enclosure({ url, bytes, contentType }: NonNullable<FeedArticle['picture']>): Markup {
  return emptyElement('enclosure', { url, length: bytes, type: contentType });
}

/** An item's description is read as HTML. */
function asHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
