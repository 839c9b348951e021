import { shorten } from '@/lib/i18n/shorten';
import { element, emptyElement, textElement, words, type Markup } from './markup';
import { xmlFile } from './sitemap';

/** A search that browsers and other programs can take up. Every address is absolute. */
export type SearchDescription = {
  /** The paper's name, which is cut where it is too long. */
  name: string;
  description: string;
  /** A language tag (BCP 47), such as `zh-Hans`. */
  language: string;
  /** Where to write to; empty if nowhere. */
  email: string;
  rights: string;
  icon: string;
  /** Its own address. */
  self: string;
  /** With `{searchTerms}` where what was typed belongs. */
  pages: string;
  feed: string;
  suggestions: string;
};

const longest = { shortName: 16, longName: 48, description: 1024, attribution: 256 };

/** An OpenSearch description (1.1, draft 6). */
export function renderOpenSearch(search: SearchDescription): string {
  const { name, description, language, email, rights, icon, self, pages } = search;
  const url = (type: string, template: string, rel?: string) =>
    emptyElement('Url', { type, template, rel });
  const lines: Markup[] = [
    textElement('ShortName', shorten(name, longest.shortName)),
    textElement('Description', shorten(description, longest.description)),
    url('text/html', pages, 'results'),
    url('application/rss+xml', search.feed, 'results'),
    url('application/x-suggestions+json', search.suggestions, 'suggestions'),
    url('application/opensearchdescription+xml', self, 'self'),
    textElement('LongName', shorten(name, longest.longName)),
    element('Image', { width: 16, height: 16, type: 'image/svg+xml' }, words(icon)),
    ...(email === '' ? [] : [textElement('Contact', email)]),
    ...(rights === '' ? [] : [textElement('Attribution', shorten(rights, longest.attribution))]),
    textElement('Language', language),
    textElement('InputEncoding', 'UTF-8'),
    textElement('OutputEncoding', 'UTF-8'),
  ];
  return xmlFile('OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/"', lines);
}
