import { element, emptyElement, textElement, type Markup } from './markup';

/** An address of the sitemap. Every address is absolute. */
export type SitemapPage = {
  url: string;
  /** Its last material change, where that is known. */
  changedAt?: Date;
  /** Where the same page is in each of its languages, by `hreflang`; absent where it has one alone. */
  alternates?: Record<string, string>;
  /** The file of its picture. */
  picture?: string;
};

/** A part of the sitemap, as its index names it. */
export type SitemapFile = { url: string; changedAt?: Date };

const sitemapNames = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';
const extensions =
  'xmlns:xhtml="http://www.w3.org/1999/xhtml" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1"';

/**
 * A sitemap (sitemaps.org, protocol 0.9) with Google's extensions for languages and for pictures.
 *
 * @param pages at least one and at most 50,000
 */
export function renderSitemap(pages: SitemapPage[]): string {
  return xmlFile(`urlset ${sitemapNames} ${extensions}`, pages.map(renderPage));
}

/** An index of sitemaps (sitemaps.org, protocol 0.9). */
export function renderSitemapIndex(files: SitemapFile[]): string {
  const sitemaps = files.map(({ url, changedAt }) =>
    element('sitemap', {}, ...placeOf(url, changedAt)),
  );
  return xmlFile(`sitemapindex ${sitemapNames}`, sitemaps);
}

/** A file whose root element (its name with its namespaces) holds the elements given. */
export function xmlFile(root: string, inside: Markup[]): string {
  const [name] = root.split(' ', 1);
  return `<?xml version="1.0" encoding="utf-8"?>\n<${root}>\n${inside.join('\n')}\n</${name}>\n`;
}

function renderPage({ url, changedAt, alternates = {}, picture }: SitemapPage): Markup {
  const languages = Object.entries(alternates).map(([hreflang, href]) =>
    emptyElement('xhtml:link', { rel: 'alternate', hreflang, href }),
  );
  const image =
    picture === undefined ? [] : [element('image:image', {}, textElement('image:loc', picture))];
  return element('url', {}, ...placeOf(url, changedAt), ...languages, ...image);
}

function placeOf(url: string, changedAt: Date | undefined): Markup[] {
  const loc = textElement('loc', url);
  return changedAt ? [loc, textElement('lastmod', changedAt.toISOString())] : [loc];
}
