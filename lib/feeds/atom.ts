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

const namespace = 'http://www.w3.org/2005/Atom';

/** The format wants a time of its own also from a feed in which nothing happened yet. */
const beforeAll = new Date(0);

/** The feed as Atom (RFC 4287). The same feed always gives the same text. */
export function renderAtom(feed: Feed): string {
  const { id, title, description, language, url, feedUrls, publisher, rights, icon, logo } = feed;
  const parts = [
    textElement('id', id),
    textElement('title', title),
    description === '' ? nothing : textElement('subtitle', description),
    time('updated', lastChange(feed) ?? beforeAll),
    link({ rel: 'self', type: feedTypes.atom, hreflang: language, href: feedUrls.atom }),
    page(url, language),
    person(publisher),
    rights ? textElement('rights', rights) : nothing,
    textElement('icon', icon),
    logo ? textElement('logo', logo) : nothing,
    ...feed.articles.map((article) => renderEntry(article, language)),
  ];
  const root = { xmlns: namespace, 'xml:lang': language };
  return feedDocument(element('feed', root, lines(parts)));
}

function renderEntry(article: FeedArticle, language: string): Markup {
  const { id, title, standfirst, html, publishAt, updatedAt, authors, categories } = article;
  return element(
    'entry',
    {},
    lines([
      textElement('id', id),
      textElement('title', title),
      time('published', publishAt),
      time('updated', updatedAt),
      ...links(article, language),
      ...authors.map(person),
      ...categories.map(({ term, name }) => emptyElement('category', { term, label: name })),
      standfirst === '' ? nothing : textElement('summary', standfirst),
      html === null ? nothing : element('content', { type: 'html' }, words(html)),
    ]),
  );
}

/** The article's page, the same story's in other languages, and its picture. */
function links({ url, versions, picture }: FeedArticle, language: string): Markup[] {
  const pages = [{ url, language }, ...versions].map((one) => page(one.url, one.language));
  if (!picture) return pages;
  const { contentType, bytes } = picture;
  return [
    ...pages,
    link({ rel: 'enclosure', type: contentType, length: bytes, href: picture.url }),
  ];
}

function page(href: string, hreflang: string): Markup {
  return link({ rel: 'alternate', type: 'text/html', hreflang, href });
}

function link(attributes: Record<string, string | number>): Markup {
  return emptyElement('link', attributes);
}

function person({ name, url }: { name: string; url: string }): Markup {
  return element('author', {}, textElement('name', name), textElement('uri', url));
}

function time(name: string, moment: Date): Markup {
  return textElement(name, moment.toISOString());
}
