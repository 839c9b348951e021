import type { Feed, FeedArticle } from './feed';

/** The feed as JSON Feed 1.1 (jsonfeed.org/version/1.1). The same feed always gives the same text. */
export function renderJsonFeed(feed: Feed): string {
  const { title, url, feedUrls, description, language, publisher, icon, logo } = feed;
  const written = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: url,
    feed_url: feedUrls.json,
    description: description || undefined,
    icon: logo,
    favicon: icon,
    authors: [publisher],
    language,
    items: feed.articles.map((article) => renderItem(article, language)),
  };
  return JSON.stringify(written);
}

/** What the format wants of every item is a text: where the whole is too long, what there is of it. */
function renderItem(article: FeedArticle, language: string) {
  const { id, url, title, standfirst, html, publishAt, updatedAt, authors, categories } = article;
  const { picture } = article;
  return {
    id,
    url,
    title,
    ...(html === null ? { content_text: standfirst || title } : { content_html: html }),
    summary: standfirst || undefined,
    image: picture?.url,
    date_published: publishAt.toISOString(),
    date_modified: updatedAt.toISOString(),
    authors: authors.length > 0 ? authors : undefined,
    tags: categories.length > 0 ? categories.map(({ name }) => name) : undefined,
    language,
    attachments: picture
      ? [{ url: picture.url, mime_type: picture.contentType, size_in_bytes: picture.bytes }]
      : undefined,
  };
}
