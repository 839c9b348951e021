import type { Actor } from '@/lib/auth/actor';
import { assertCan } from '@/lib/auth/permissions';
import { db } from '@/lib/db/client';
import type { Locale } from '@/lib/i18n/locales';
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
  const soonest = await db().article.findMany({
    where: havePublicity('scheduled', await databaseNow(db())),
    orderBy: [{ publishAt: 'asc' }, { id: 'asc' }],
    take: page.limit,
    select: { id: true },
  });
  const ids = soonest.map(({ id }) => id);
  const { articles } = await listNewsroomArticles(actor, { ids, ...page });
  return articles.sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
}
