import type { Metadata } from 'next';
import { articlePath } from '@/lib/articles/article';
import type { PublishedArticle } from '@/lib/articles/published-article';
import { cardFile, cardFormat, cardSize } from '@/lib/cards/share-card';
import { siteUrl } from '@/lib/env';
import type { Locale } from '@/lib/i18n/locales';
import { authorPath, cardPath, frontPath } from '@/lib/site/addresses';
import { siteSettings } from '@/lib/site/site-settings';
import { articleCard, paperCard } from './share-cards';

type SharedPage = {
  title?: string;
  description?: string;
  path: string;
  versions?: { locale: Locale }[];
  article?: PublishedArticle;
};

/** Languages as Open Graph names them: always with a country. */
const graphLocales: Record<Locale, string> = { en: 'en_GB', zh: 'zh_CN' };

/** What other sites show of a page that somebody passes on (Open Graph, and X's cards). */
export async function shareMetadata(
  locale: Locale,
  { title, description, path, versions = [], article }: SharedPage,
): Promise<Pick<Metadata, 'openGraph' | 'twitter'>> {
  const site = await siteSettings(locale);
  const shared = {
    title: title ?? site.name,
    description: description || site.description || undefined,
    url: path,
    siteName: site.name,
    locale: graphLocales[locale],
    alternateLocale: versions.map((version) => graphLocales[version.locale]),
    images: [await pictureOf(locale, article)],
  };
  return {
    openGraph: article
      ? { type: 'article', ...shared, ...factsOf(article) }
      : { type: 'website', ...shared },
    twitter: { card: 'summary_large_image' },
  };
}

async function pictureOf(locale: Locale, article: PublishedArticle | undefined) {
  const card = await (article ? articleCard(article) : paperCard(locale));
  const page = article ? articlePath(article) : frontPath(locale);
  return {
    url: cardPath(page, cardFile(card)),
    ...cardSize,
    type: cardFormat(card) === 'jpg' ? 'image/jpeg' : 'image/png',
    alt: [article?.title, card.paper.name].filter(Boolean).join(' – '),
  };
}

function factsOf({ locale, publishAt, lastChangedAt, section, tags, authors }: PublishedArticle) {
  return {
    publishedTime: publishAt.toISOString(),
    modifiedTime: lastChangedAt?.toISOString(),
    section: section?.name,
    tags: tags.map(({ name }) => name),
    authors: authors.map(({ slug }) => new URL(authorPath(locale, slug), siteUrl()).href),
  };
}
