import { db, type Transaction } from '@/lib/db/client';
import { allLocales } from '@/lib/i18n/locales';
import { oncePerRequest } from '@/lib/once-per-request';

/**
 * The paper as it is now: one number for the whole of it, PostgreSQL's clock, and the moment of the
 * next scheduled change.
 */
export type Edition = { number: bigint; now: Date; nextChangeAt: Date | null };

/**
 * Raises the publication number: the last statement of every act that changes what readers can see.
 * Its row lock puts publishing acts in order; the database notifies whoever listens.
 */
export async function raisePublicationNumber(tx: Transaction): Promise<bigint> {
  const { number } = await tx.publication.update({
    where: { id: 1 },
    data: { number: { increment: 1 } },
  });
  return number;
}

/** The edition that this request reads from, asked once a request: every list on a page has the same "now". */
export const currentEdition = oncePerRequest(async (): Promise<Edition> => {
  const [edition] = await db().$queryRaw<[Edition]>`
    SELECT number, now() AS now, least(
      (SELECT min(soonest.publish_at) FROM unnest(${allLocales}::text[]) AS language (locale) CROSS JOIN LATERAL (
        SELECT publish_at FROM article
        WHERE article.locale = language.locale AND publish_at > now() AND live_revision_id IS NOT NULL
        ORDER BY publish_at LIMIT 1) AS soonest),
      (SELECT min(expire_at) FROM article WHERE expire_at > now() AND live_revision_id IS NOT NULL),
      (SELECT min(ends_at) FROM pin WHERE ends_at > now())
    ) AS "nextChangeAt" FROM publication`;
  return edition;
});

/**
 * PostgreSQL's clock, which is "now" in every act, to the millisecond that a column holds. Not the
 * beginning of the transaction: an act that waited for another comes after it.
 */
export async function databaseNow(tx: Transaction): Promise<Date> {
  const [{ now }] = await tx.$queryRaw<[{ now: Date }]>`
    SELECT date_trunc('milliseconds', clock_timestamp()) AS now`;
  return now;
}
