import type { Actor } from '@/lib/auth/actor';
import { assertCan } from '@/lib/auth/permissions';
import { db } from '@/lib/db/client';
import { allLocales, type Locale } from '@/lib/i18n/locales';
import { databaseNow } from '@/lib/publication/publication';
import { havePublicity } from './article-standing';
import { listNewsroomArticles, type NewsroomListing } from './list-newsroom-articles';

/**
 * What comes out next, the soonest first.
 *
 * @throws ForbiddenError
 */
export async function listSoonestScheduled(
  actor: Actor,
  page: { interfaceLocale: Locale; limit: number },
): Promise<NewsroomListing[]> {
  assertCan(actor, 'article:read');
  const isScheduled = havePublicity('scheduled', await databaseNow(db()));
  const soonest = await db().$queryRaw<{ id: string }[]>`
    SELECT id FROM unnest(${allLocales}::text[]) AS language (locale) CROSS JOIN LATERAL (
      SELECT id, publish_at FROM article WHERE article.locale = language.locale AND ${isScheduled}
      ORDER BY publish_at, id LIMIT ${page.limit}) AS soonest
    ORDER BY publish_at, id LIMIT ${page.limit}`;
  const ids = soonest.map(({ id }) => id);
  const { articles } = await listNewsroomArticles(actor, { ids, ...page });
  return articles.sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
}
