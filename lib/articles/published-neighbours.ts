import { db } from '@/lib/db/client';
import { Prisma } from '@/lib/db/generated/client';
import type { ArticleCard, ArticleLink } from './article-card';
import { editionTime, publishedInSql } from './published-condition';

type Place = Pick<ArticleCard, 'id' | 'locale' | 'publishAt'>;

/**
 * The public articles that stand beside this one in the order of its language, `(publishAt, id)`;
 * `null` where it is the first or the last.
 */
export async function findNeighbours(
  article: Place,
): Promise<{ earlier: ArticleLink | null; later: ArticleLink | null }> {
  const now = await editionTime();
  const place = Prisma.sql`(${article.publishAt}::timestamptz, ${article.id}::uuid)`;
  const [earlier, later] = await Promise.all([
    findFirst(
      article,
      now,
      Prisma.sql`(publish_at, id) < ${place} ORDER BY publish_at DESC, id DESC`,
    ),
    findFirst(
      article,
      now,
      Prisma.sql`(publish_at, id) > ${place} AND publish_at <= ${now}::timestamptz
        ORDER BY publish_at, id`,
    ),
  ]);
  return { earlier, later };
}

async function findFirst(
  { locale }: Place,
  now: Date,
  side: Prisma.Sql,
): Promise<ArticleLink | null> {
  const [row] = await db().$queryRaw<{ slug: string; title: string }[]>`
    SELECT slug, title FROM article
    WHERE locale = ${locale} AND ${publishedInSql(now)} AND ${side} LIMIT 1`;
  return row ? { locale, ...row } : null;
}
