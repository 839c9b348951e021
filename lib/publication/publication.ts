import { afterCommit, db, type Transaction } from '@/lib/db/client';
import { Prisma } from '@/lib/db/generated/client';
import { allLocales } from '@/lib/i18n/locales';
import { oncePerRequest } from '@/lib/once-per-request';
import { editions, requestMemory } from '@/lib/process-state';

/**
 * The paper as it is now: one number for the whole of it, PostgreSQL's clock, and the moment of the
 * next scheduled change. From `now` until then, what is public stays the same.
 */
export type Edition = { number: bigint; now: Date; nextChangeAt: Date | null };

/** Asks for the edition: a row with the number as text, and the two times; language by language, as its index is. */
export const askEdition = `
  SELECT number::text, now() AS now, least(
    (SELECT min(soonest.publish_at)
      FROM unnest('{${allLocales.join()}}'::text[]) AS language (locale) CROSS JOIN LATERAL (
        SELECT publish_at FROM article
        WHERE article.locale = language.locale AND publish_at > now() AND live_revision_id IS NOT NULL
        ORDER BY publish_at LIMIT 1) AS soonest),
    (SELECT min(expire_at) FROM article WHERE expire_at > now() AND live_revision_id IS NOT NULL),
    (SELECT min(ends_at) FROM pin WHERE ends_at > now())
  ) AS next_change_at FROM publication`;

export type EditionRow = { number: string; now: Date; next_change_at: Date | null };

export function toEdition({ number, now, next_change_at }: EditionRow): Edition {
  return { number: BigInt(number), now, nextChangeAt: next_change_at };
}

/**
 * Raises the publication number: the last statement of every act that changes what readers can see.
 * Its row lock puts publishing acts in order; the database notifies whoever listens, and this process
 * knows as soon as the act is committed, before it answers its editor.
 */
export async function raisePublicationNumber(tx: Transaction): Promise<bigint> {
  const { number } = await tx.publication.update({
    where: { id: 1 },
    data: { number: { increment: 1 } },
  });
  afterCommit(tx, () => editions()?.learn(number));
  return number;
}

/** The edition that this request reads from: every list on a page has the same "now". */
export async function currentEdition(): Promise<Edition> {
  return requestMemory()?.edition ?? askOncePerRequest();
}

const askOncePerRequest = oncePerRequest(async (): Promise<Edition> => {
  const [row] = await db().$queryRaw<[EditionRow]>(Prisma.raw(askEdition));
  return toEdition(row);
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
