import type { Actor } from '@/lib/auth/actor';
import { assertCan } from '@/lib/auth/permissions';
import { db } from '@/lib/db/client';
import { articleDaysKnown } from '@/lib/reads/tidy-reads';
import { newsroomTimeZone } from '@/lib/site/time-zone';

/** How often an article was read, ever and in the seven days that end today. */
export type ArticleReads = { ever: number; week: number };

/**
 * How often readers read an article, along the index of each day and month that can have it.
 *
 * @throws ForbiddenError
 */
export async function articleReads(actor: Actor, articleId: string): Promise<ArticleReads> {
  assertCan(actor, 'statistics:read');
  const zone = await newsroomTimeZone(db());
  const [reads] = await db().$queryRaw<[ArticleReads]>`
    WITH today AS (SELECT (now() AT TIME ZONE ${zone})::date AS today), counted AS (
      SELECT reads, day > today - 7 AS is_week
      FROM today CROSS JOIN generate_series(today - ${2 * articleDaysKnown}::int, today, interval '1 day') AS each
      JOIN article_read_day ON day = each::date AND article_id = ${articleId}::uuid
      UNION ALL
      SELECT reads, false
      FROM today CROSS JOIN article
      CROSS JOIN generate_series(date_trunc('month', created_at) - interval '1 month', today, interval '1 month') AS each
      JOIN article_read_month ON month = each::date AND article_id = article.id
      WHERE article.id = ${articleId}::uuid
    )
    SELECT coalesce(sum(reads), 0)::float8 AS ever,
      coalesce(sum(reads) FILTER (WHERE is_week), 0)::float8 AS week FROM counted`;
  return reads;
}
