import { db } from '@/lib/db/client';
import { Prisma } from '@/lib/db/generated/client';
import type { ArticleCard, ArticleLink } from './article-card';
import { editionTime, publishedInSql } from './published-condition';

type Place = Pick<ArticleCard, 'id' | 'locale' | 'publishAt'>;
type Row = { side: 'earlier' | 'later'; slug: string; title: string };

/**
 * The public articles that stand beside this one in the order of its language, `(publishAt, id)`;
 * `null` where it is the first or the last.
 */
export async function findNeighbours({
  id,
  locale,
  publishAt,
}: Place): Promise<{ earlier: ArticleLink | null; later: ArticleLink | null }> {
  const now = await editionTime();
  const place = Prisma.sql`(${publishAt}::timestamptz, ${id}::uuid)`;
  const isPublic = Prisma.sql`locale = ${locale} AND ${publishedInSql(now)}`;
  const rows = await db().$queryRaw<Row[]>`
    (SELECT 'earlier' AS side, slug, title FROM article
      WHERE ${isPublic} AND (publish_at, id) < ${place}
      ORDER BY publish_at DESC, id DESC LIMIT 1)
    UNION ALL
    (SELECT 'later', slug, title FROM article
      WHERE ${isPublic} AND (publish_at, id) > ${place} AND publish_at <= ${now}::timestamptz
      ORDER BY publish_at, id LIMIT 1)`;
  const linkTo = (side: Row['side']) => {
    const row = rows.find((each) => each.side === side);
    return row ? { locale, slug: row.slug, title: row.title } : null;
  };
  return { earlier: linkTo('earlier'), later: linkTo('later') };
}
