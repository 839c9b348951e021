import type { Actor } from '@/lib/auth/actor';
import { assertCan } from '@/lib/auth/permissions';
import { db } from '@/lib/db/client';
import { newsroomTimeZone } from '@/lib/site/time-zone';

/** How often an article was read, ever and in the seven days that end today. */
export type ArticleReads = { ever: number; week: number };

/**
 * How often readers read an article.
 *
 * @throws ForbiddenError
 */
export async function articleReads(actor: Actor, articleId: string): Promise<ArticleReads> {
  assertCan(actor, 'statistics:read');
  const zone = await newsroomTimeZone(db());
  const [reads] = await db().$queryRaw<[ArticleReads]>`
    WITH today AS (SELECT (now() AT TIME ZONE ${zone})::date AS today), counted AS (
      SELECT reads, day > today - 7 AS is_week FROM article_read_day, today
      WHERE article_id = ${articleId}::uuid
      UNION ALL
      SELECT reads, false FROM article CROSS JOIN today
      CROSS JOIN generate_series(
        date_trunc('year', created_at), today, interval '1 month'
      ) AS each
      JOIN article_read_month ON month = each::date AND article_id = article.id
      WHERE article.id = ${articleId}::uuid
    )
    SELECT coalesce(sum(reads), 0)::float8 AS ever,
      coalesce(sum(reads) FILTER (WHERE is_week), 0)::float8 AS week FROM counted`;
  return reads;
}
