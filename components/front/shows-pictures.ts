import type { ArticleCard } from '@/lib/articles/published-articles';

/** A row of stories shows pictures when at least half of them have one; a lone one would look lost. */
export function showsPictures(articles: Pick<ArticleCard, 'picture'>[]): boolean {
  return articles.filter(({ picture }) => picture).length * 2 >= articles.length;
}
