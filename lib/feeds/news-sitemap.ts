import type { Locale } from '@/lib/i18n/locales';
import { element, textElement, type Markup } from './markup';
import { xmlFile } from './sitemap';

/** An article of the last two days, as search engines of news want to hear of it. */
export type NewsPage = {
  url: string;
  locale: Locale;
  /** The name of the paper in that language. */
  publication: string;
  title: string;
  publishAt: Date;
};

const namespaces =
  'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"';

/** Languages as Google News names them: by ISO 639, but simplified Chinese by `zh-cn`. */
const newsLanguages: Record<Locale, string> = { en: 'en', zh: 'zh-cn' };

/**
 * A news sitemap (Google's extension 0.9 of sitemaps.org's protocol).
 *
 * @param others full addresses that are no news: what a paper without any has instead, since a sitemap
 *   has at least one address
 */
export function renderNewsSitemap(news: NewsPage[], others: string[]): string {
  const pages = news.length > 0 ? news.map(renderNews) : others.map((url) => page(url));
  return xmlFile(`urlset ${namespaces}`, pages);
}

function renderNews({ url, locale, publication, title, publishAt }: NewsPage): Markup {
  const paper = element(
    'news:publication',
    {},
    textElement('news:name', publication),
    textElement('news:language', newsLanguages[locale]),
  );
  const date = textElement('news:publication_date', publishAt.toISOString());
  return page(url, element('news:news', {}, paper, date, textElement('news:title', title)));
}

function page(url: string, ...more: Markup[]): Markup {
  return element('url', {}, textElement('loc', url), ...more);
}
