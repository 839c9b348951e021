import type { NewsArticle } from 'schema-dts';
import { locales } from '@/lib/i18n/locales';
import { shorten } from '@/lib/i18n/shorten';
import { authorPath } from '@/lib/site/addresses';
import { articlePath } from './article';
import type { PublishedArticle } from './published-article';
import { countWords } from './reading-time';
import { structuredPicture, structuredPublisher, type Paper } from './structured-paper';

/** Longer headlines search engines cut where it suits them (Google's guide to articles). */
const longestHeadline = 110;

/** An article as programs are told of it (schema.org), with where its story is in other languages. */
export function structuredArticle(article: PublishedArticle, paper: Paper): NewsArticle {
  const { title, standfirst, publishAt, section, picture, tags, bodyText } = article;
  const { origin } = paper;
  const url = origin + articlePath(article);
  const headline = shorten(title, longestHeadline);
  const { words, characters } = countWords(bodyText);
  return {
    '@type': 'NewsArticle',
    '@id': url,
    mainEntityOfPage: url,
    headline,
    alternativeHeadline: headline === title ? undefined : title,
    description: standfirst || undefined,
    image: picture ? [structuredPicture(picture, origin)] : undefined,
    datePublished: publishAt.toISOString(),
    dateModified: (article.lastChangedAt ?? publishAt).toISOString(),
    author: authorsOf(article, paper),
    publisher: structuredPublisher(paper),
    inLanguage: locales[article.locale].htmlLang,
    articleSection: section?.name,
    keywords: tags.length > 0 ? tags.map(({ name }) => name) : undefined,
    wordCount: words + characters,
    isAccessibleForFree: true,
    workTranslation: versionsOf(article, origin),
  };
}

/**
 * Whoever signs an article; the organisation where nobody does. A byline does not say whether it is a
 * person: it is one, unless it is the name of the paper or of who publishes it.
 */
function authorsOf({ authors, locale }: PublishedArticle, paper: Paper) {
  const { site, origin } = paper;
  if (authors.length === 0) return structuredPublisher(paper);
  return authors.map(({ name, slug }) => {
    const isPaper = name === site.name || name === site.organisation;
    const url = origin + authorPath(locale, slug);
    return isPaper
      ? ({ '@type': 'Organization', name, url } as const)
      : ({ '@type': 'Person', name, url } as const);
  });
}

/** Of two versions neither is known to be the original: each names the others as translations. */
function versionsOf({ versions }: PublishedArticle, origin: string) {
  if (versions.length === 0) return undefined;
  return versions.map(
    (version) =>
      ({
        '@type': 'NewsArticle',
        '@id': origin + articlePath(version),
        headline: shorten(version.title, longestHeadline),
        inLanguage: locales[version.locale].htmlLang,
      }) as const,
  );
}
