import { articlePath } from '@/lib/articles/article';
import type { FullText } from '@/lib/articles/published-full-texts';
import { locales } from '@/lib/i18n/locales';
import { authorPath } from '@/lib/site/addresses';
import { articleHtml } from './article-html';
import type { FeedArticle } from './feed';
import { words } from './markup';

/** How many bytes the whole texts of a feed may take, as they are written in XML. */
const mostBytes = 800_000;

/**
 * Articles as feeds have them, every address under the site's origin. Where the whole texts would make
 * a feed too long for those who ask for it every few minutes, older articles have none.
 */
export function toFeedArticles(articles: FullText[], origin: string): FeedArticle[] {
  let bytes = 0;
  return articles.map((article) => {
    const { id, locale, title, standfirst, publishAt, section, tags, pictureFile } = article;
    const url = origin + articlePath(article);
    const html = articleHtml(article, url);
    bytes += Buffer.byteLength(words(html));
    return {
      id: `urn:uuid:${id}`,
      title,
      standfirst,
      html: bytes > mostBytes ? null : html,
      url,
      publishAt,
      updatedAt: article.lastChangedAt ?? publishAt,
      changedAt: article.lastShownAt,
      authors: article.authors.map(({ name, slug }) => ({
        name,
        url: origin + authorPath(locale, slug),
      })),
      categories: [...(section ? [section] : []), ...tags].map(({ slug, name }) => ({
        term: slug,
        name,
      })),
      picture: pictureFile && {
        url: origin + pictureFile.address,
        contentType: pictureFile.contentType,
        bytes: pictureFile.bytes,
      },
      versions: article.versions.map((version) => ({
        language: locales[version.locale].htmlLang,
        url: origin + articlePath(version),
      })),
    };
  });
}
