import { db } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import type { ArticleCard, ArticleLink } from './article-card';
import { editionTime, published } from './published-condition';

type Place = Pick<ArticleCard, 'id' | 'locale' | 'publishAt'>;

/**
 * The public articles that stand beside this one in the order of its language, `(publishAt, id)`;
 * `null` where it is the first or the last.
 */
export async function findNeighbours(
  article: Place,
): Promise<{ earlier: ArticleLink | null; later: ArticleLink | null }> {
  const [earlier, later] = await Promise.all([
    findNearest(article, 'desc', {
      publishAt: { lte: article.publishAt },
      OR: [{ publishAt: { lt: article.publishAt } }, { id: { lt: article.id } }],
    }),
    findNearest(article, 'asc', {
      publishAt: { gte: article.publishAt },
      OR: [{ publishAt: { gt: article.publishAt } }, { id: { gt: article.id } }],
    }),
  ]);
  return { earlier, later };
}

/** `side` bounds the time alone, so that an index starts at the place, and settles equal times apart. */
async function findNearest(
  { locale }: Place,
  order: 'asc' | 'desc',
  side: Prisma.ArticleWhereInput,
): Promise<ArticleLink | null> {
  const row = await db().article.findFirst({
    where: { AND: published(await editionTime()), locale, ...side },
    select: { slug: true, title: true },
    orderBy: [{ publishAt: order }, { id: order }],
  });
  return row && { locale, slug: row.slug, title: row.title ?? '' };
}
