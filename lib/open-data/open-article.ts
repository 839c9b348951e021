import type { PublishedArticle } from '@/lib/articles/published-article';
import type { OpenArticle } from './article-shapes';
import { toItem } from './list-articles';
import { openBody } from './open-body';

/** A whole article as programs get it, with what the paper says of its use. */
export function openArticle(article: PublishedArticle, rights: string): OpenArticle {
  const { authors, tags, bodyText, versions, lastChangedAt } = article;
  return {
    ...toItem(article, { lastChangedAt, twins: versions }),
    authors: authors.map(({ name, slug }) => ({ name, slug })),
    tags: tags.map(({ name, slug }) => ({ name, slug })),
    body: openBody(article),
    bodyText,
    rights,
  };
}
