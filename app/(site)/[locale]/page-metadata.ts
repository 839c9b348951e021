import type { Metadata } from 'next';
import type { PublishedArticle } from '@/lib/articles/published-article';
import { siteUrl } from '@/lib/env';
import type { Locale } from '@/lib/i18n/locales';
import { feedTypes } from '@/lib/feeds/feed';
import { siteTranslator } from '@/lib/i18n/translate';
import { feedFormats, feedPath, frontPath } from '@/lib/site/addresses';
import { alternatesOf, type Version } from '@/lib/site/alternates';
import { siteSettings } from '@/lib/site/site-settings';
import { shareMetadata } from './share-metadata';

type Page = {
  title?: string;
  description?: string;
  /** The page's one address; absent for what is no page of the paper (missing, withdrawn). */
  path?: string;
  /** Its addresses in other languages. */
  versions?: Version[];
  /**
   * Kept out of search engines, as lists of search results are; what they lead to is a search too, in
   * ever new combinations.
   */
  unlisted?: boolean;
  /** What of the page can be followed by feeds, beside the paper. */
  followed?: Followed;
  /** Absent where the page is of no single article. */
  article?: PublishedArticle;
};

/** A page that has feeds, and what they are called. */
type Followed = { path: string; title: string };

/** The head of a reader page. Addresses are made at request time: the site's origin is a setting. */
export async function pageMetadata(locale: Locale, page: Page): Promise<Metadata> {
  const site = await siteSettings(locale);
  const { title, description, path, versions = [], unlisted, followed } = page;
  const paper = { path: frontPath(locale), title: site.name };
  const all = path && !unlisted ? [{ locale, href: path }, ...versions] : [];
  return {
    metadataBase: new URL(siteUrl()),
    title: title ? `${title} – ${site.name}` : site.name,
    description: description || site.description || undefined,
    icons: { icon: { url: '/icon.svg', type: 'image/svg+xml' } },
    robots: unlisted || !path ? { index: false, follow: unlisted ? false : undefined } : undefined,
    ...(path && (await shareMetadata(locale, { ...page, path }))),
    alternates: {
      canonical: path,
      languages: alternatesOf(all, site.languages),
      types: feedLinks(locale, followed ? [followed, paper] : [paper]),
    },
  };
}

/** Where programs find the feeds of pages, by their types. */
function feedLinks(locale: Locale, pages: Followed[]) {
  const t = siteTranslator(locale);
  const links = feedFormats.map((format) => {
    const name = t(`feeds.formats.${format}`);
    const toLink = ({ path, title }: Followed) => ({
      url: feedPath(path, format),
      title: t('feeds.link', { title, format: name }),
    });
    return [feedTypes[format], pages.map(toLink)] as const;
  });
  return Object.fromEntries(links);
}
