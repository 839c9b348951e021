import { findSection } from '@/lib/taxonomy/sections';
import type { ArticleCard } from './article-card';
import type { PublishedArticle } from './published-article';
import { listPlacesOfEach, listPublishedByIds, listPublishedPlaces } from './published-articles';

/** An article under very many tags is as well served by its first few, each of which is a search of its own. */
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
  const query = { locale, limit: limit + 1 };
  const others = new Set<string>();
  const add = (places: { id: string }[]) => {
    for (const { id } of places) if (id !== article.id) others.add(id);
  };
  const tags = article.tags.slice(0, tagsAsked);
  const sameTags = await listPlacesOfEach(tags.map(({ id }) => ({ ...query, tagId: id })));
  add(sameTags.flat().sort(newestFirst));
  const section = article.section && (await findSection(locale, article.section.slug));
  if (section && others.size < limit) {
    add(await listPublishedPlaces({ ...query, sectionId: section.id }));
  }
  if (others.size < limit) add(await listPublishedPlaces(query));
  return listPublishedByIds(locale, [...others].slice(0, limit));
}

type Place = Awaited<ReturnType<typeof listPublishedPlaces>>[number];

function newestFirst(a: Place, b: Place): number {
  return Number(b.publishAt) - Number(a.publishAt) || (a.id < b.id ? 1 : -1);
}
