import { publicity } from '@/lib/articles/article';
import { db, transaction, type Transaction } from '@/lib/db/client';
import type { Article } from '@/lib/db/generated/client';
import { allLocales } from '@/lib/i18n/locales';
import { databaseNow } from '@/lib/publication/publication';
import { addDelivery, type Delivery } from './deliveries';
import { tellPrograms } from './tell-programs';

/**
 * Notes when time alone is going to change what readers have of an article next, so that programs are
 * told then: publication itself needs nobody to be awake.
 */
export async function keepMoment(tx: Transaction, article: Article, now: Date): Promise<void> {
  const { id: articleId } = article;
  const at = nextMoment(article, now);
  if (!at) {
    await tx.articleMoment.deleteMany({ where: { articleId } });
    return;
  }
  await tx.articleMoment.upsert({
    where: { articleId },
    create: { articleId, at },
    update: { at },
  });
  await addDelivery(
    tx,
    'moment',
    { articleId },
    { at, key: `moment:${articleId}`, isUrgent: true },
  );
}

/** Tells programs what time has changed so far and they have not been told. */
export async function tellOfMoments(tx: Transaction, article: Article, now: Date): Promise<void> {
  const noted = await tx.articleMoment.findUnique({ where: { articleId: article.id } });
  // What was noted and is not so any more has been changed by an act, which told of it.
  let at = noted && isMoment(article, noted.at) ? noted.at : null;
  while (at && at <= now) {
    const change =
      publicity(article, at) === 'public'
        ? { kind: 'published' as const }
        : { kind: 'withdrawn' as const, more: { cause: 'expired', reason: null } };
    await tellPrograms(tx, { ...change, article, at }, now);
    at = nextMoment(article, at);
  }
}

/** Looks at one article whose moment has come; where an act was quicker, there is nothing to tell. */
export async function deliverMoment({ articleId }: Delivery<'moment'>): Promise<void> {
  await transaction(async (tx) => {
    await tx.$queryRaw`SELECT FROM article WHERE id = ${articleId}::uuid FOR UPDATE`;
    const article = await tx.article.findUnique({ where: { id: articleId } });
    if (!article) return;
    const now = await databaseNow(tx);
    await tellOfMoments(tx, article, now);
    await keepMoment(tx, article, now);
  });
}

/**
 * Notes the moments of articles that no act has noted: those that were scheduled before Courant told
 * anybody, and those that came in another way than by an act. Sees to it that each is looked at.
 */
export async function noteMoments(): Promise<void> {
  await db().$executeRaw`
    INSERT INTO article_moment (article_id, at)
    SELECT id, publish_at FROM article
    WHERE locale = ANY (${[...allLocales]}) AND publish_at > now()
      AND live_revision_id IS NOT NULL AND withdrawn_at IS NULL
    UNION ALL
    SELECT id, expire_at FROM article
    WHERE expire_at > now() AND publish_at <= now()
      AND live_revision_id IS NOT NULL AND withdrawn_at IS NULL
    ORDER BY 1 ON CONFLICT DO NOTHING`;
  await db().$executeRaw`
    SELECT graphile_worker.add_job(
      'moment', json_build_object('articleId', article_id), run_at => at, max_attempts => 25,
      job_key => 'moment:' || article_id, priority => -1)
    FROM article_moment
    WHERE NOT EXISTS (SELECT FROM graphile_worker.jobs WHERE key = 'moment:' || article_id)
    ORDER BY article_id`;
}

type Timed = Pick<Article, 'liveRevisionId' | 'withdrawnAt' | 'publishAt' | 'expireAt'>;

/** When readers get an article by time alone, and when they lose it. */
function momentsOf({ liveRevisionId, withdrawnAt, publishAt, expireAt }: Timed): Date[] {
  if (!liveRevisionId || withdrawnAt) return [];
  return [publishAt, expireAt].filter((at) => at !== null);
}

function nextMoment(article: Timed, after: Date): Date | null {
  return momentsOf(article).find((at) => at > after) ?? null;
}

function isMoment(article: Timed, at: Date): boolean {
  return momentsOf(article).some((one) => one.getTime() === at.getTime());
}
