import { findSection } from '@/lib/taxonomy/sections';
import { toCards, type ArticleCard, type CardRow } from './article-card';
import type { PublishedArticle } from './published-article';
import { readPublishedRows } from './published-articles';

/** An article under very many tags is as well served by its first few, each of which is a query. */
const tagsAsked = 4;

/**
 * What a reader of this article may want to read next, in its language: articles that share a tag
 * with it, then those of its section, then any, each newest first.
 *
 * @returns `limit` articles, never the article itself; fewer only when the paper has fewer
 */
export async function listRelatedArticles(
  article: PublishedArticle,
  limit: number,
): Promise<ArticleCard[]> {
  const { locale } = article;
  const section = article.section && (await findSection(locale, article.section.slug));
  const query = { locale, limit: limit + 1 };
  const tags = article.tags.slice(0, tagsAsked);
  const [sameTags, ...wider] = await Promise.all([
    Promise.all(tags.map(({ id }) => readPublishedRows({ ...query, tagId: id }))),
    section ? readPublishedRows({ ...query, sectionId: section.id }) : [],
    readPublishedRows(query),
  ]);
  const nearestFirst = [...sameTags.flat().sort(newestFirst), ...wider.flat()];
  const others = new Map(nearestFirst.map((one) => [one.id, one]));
  others.delete(article.id);
  return toCards(locale, [...others.values()].slice(0, limit));
}

function newestFirst(a: CardRow, b: CardRow): number {
  return Number(b.publishAt) - Number(a.publishAt) || (a.id < b.id ? 1 : -1);
}
