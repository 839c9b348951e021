import type { Metadata } from 'next';
import type { PublishedArticle } from '@/lib/articles/published-article';
import { siteUrl } from '@/lib/env';
import { locales, type Locale } from '@/lib/i18n/locales';
import { siteTranslator } from '@/lib/i18n/translate';
import { feedPath } from '@/lib/site/addresses';
import { siteSettings } from '@/lib/site/site-settings';
import { shareMetadata } from './share-metadata';

type Page = {
  title?: string;
  description?: string;
  /** The page's one address; absent for what is no page of the paper (missing, withdrawn). */
  path?: string;
  /** Its addresses in other languages. */
  versions?: { locale: Locale; href: string }[];
  /**
   * Kept out of search engines, as lists of search results are; what they lead to is a search too, in
   * ever new combinations.
   */
  unlisted?: boolean;
  /** Absent where the page is of no single article. */
  article?: PublishedArticle;
  /** A feed of what the page shows, beside that of the paper. */
  feed?: { url: string; title: string };
};

/** The head of a reader page. Addresses are made at request time: the site's origin is a setting. */
export async function pageMetadata(locale: Locale, page: Page): Promise<Metadata> {
  const site = await siteSettings(locale);
  const { title, description, path, versions = [], unlisted, feed } = page;
  const all = path ? [{ locale, href: path }, ...versions] : [];
  return {
    metadataBase: new URL(siteUrl()),
    title: title ? `${title} – ${site.name}` : site.name,
    description: description || site.description || undefined,
    icons: { icon: { url: '/icon.svg', type: 'image/svg+xml' } },
    robots: unlisted || !path ? { index: false, follow: unlisted ? false : undefined } : undefined,
    ...(path && (await shareMetadata(locale, { ...page, path }))),
    alternates: {
      canonical: path,
      languages:
        all.length > 1
          ? Object.fromEntries(all.map((one) => [locales[one.locale].htmlLang, one.href]))
          : undefined,
      types: {
        'application/rss+xml': [
          ...(feed ? [feed] : []),
          { url: feedPath(locale), title: siteTranslator(locale)('feed') },
        ],
      },
    },
  };
}
