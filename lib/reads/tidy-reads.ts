import { transaction, type Transaction } from '@/lib/db/client';
import { newsroomTimeZone } from '@/lib/site/time-zone';
import { otherReferrer } from './referrer';

/** For how many days, today among them, each hour is known, and each day of an article. */
export const hoursKnown = 15;
export const articleDaysKnown = 31;

/** For how many days, today among them, searches are remembered. */
export const searchesKnown = 90;

/** A site that sent fewer readers in a day could be somebody's own. */
const fewestFromSite = 3;

/** So many of the most read articles are known, of which some may not be public any more. */
const mostPlaces = 20;

/** What was read less often says nothing. */
const fewestReads = 3;

/**
 * Makes few rows of many: hours that are long ago become days, an article's days months; finds out what
 * is read most, and forgets old searches. Done by one process at a time; a second one leaves at once.
 */
export async function tidyReads(): Promise<void> {
  await transaction(async (tx) => {
    const [{ isAlone }] = await tx.$queryRaw<[{ isAlone: boolean }]>`
      SELECT pg_try_advisory_xact_lock(hashtext('reads.tidy')) AS "isAlone"`;
    if (!isAlone) return;
    const zone = await newsroomTimeZone(tx);
    const [{ today }] = await tx.$queryRaw<[{ today: string }]>`
      SELECT (now() AT TIME ZONE ${zone})::date::text AS today`;
    await rollUpHours(tx, today);
    await rollUpArticles(tx, today);
    await findMostRead(tx, today);
    await tx.$executeRaw`DELETE FROM counted_search WHERE day <= ${today}::date - ${searchesKnown}::int`;
    await tx.$executeRaw`DELETE FROM read_batch WHERE at < now() - interval '7 days'`;
  });
}

async function rollUpHours(tx: Transaction, today: string): Promise<void> {
  await tx.$executeRaw`
    WITH old AS (
      DELETE FROM read_hour WHERE hour < ${today}::date - ${hoursKnown - 1}::int
      RETURNING hour::date AS day, topic, name, reads
    ), summed AS (
      SELECT day, topic, name, sum(reads) AS reads FROM old GROUP BY day, topic, name
    ), named AS (
      SELECT day, topic, reads, CASE WHEN topic = 'referrer' AND reads < ${fewestFromSite}::int
        THEN ${otherReferrer} ELSE name END AS name
      FROM summed
    )
    INSERT INTO read_day (day, topic, name, reads)
    SELECT day, topic, name, sum(reads) FROM named GROUP BY day, topic, name
    ON CONFLICT (day, topic, name) DO UPDATE SET reads = read_day.reads + excluded.reads`;
}

async function rollUpArticles(tx: Transaction, today: string): Promise<void> {
  await tx.$executeRaw`
    WITH old AS (
      DELETE FROM article_read_day WHERE day <= ${today}::date - ${articleDaysKnown}::int
      RETURNING article_id, day, reads
    )
    INSERT INTO article_read_month (article_id, month, reads)
    SELECT article_id, date_trunc('month', day)::date AS month, sum(reads)
    FROM old GROUP BY article_id, month
    ON CONFLICT (month, article_id)
      DO UPDATE SET reads = article_read_month.reads + excluded.reads`;
}

/** Readers' pages ask for places only: to add up a week for each of them would make them wait. */
async function findMostRead(tx: Transaction, today: string): Promise<void> {
  await tx.$executeRaw`DELETE FROM most_read`;
  await tx.$executeRaw`
    WITH counted AS (
      SELECT 'day' AS span, article_id, reads FROM article_read_day WHERE day = ${today}::date
      UNION ALL
      SELECT 'week', article_id, sum(reads) FROM article_read_day
      WHERE day > ${today}::date - 7 AND day <= ${today}::date GROUP BY article_id
    ), placed AS (
      SELECT locale, span, article_id,
        row_number() OVER (PARTITION BY locale, span ORDER BY reads DESC, article.id DESC) AS place
      FROM counted JOIN article ON article.id = article_id WHERE reads >= ${fewestReads}::int
    )
    INSERT INTO most_read (locale, span, place, article_id)
    SELECT locale, span, place, article_id FROM placed WHERE place <= ${mostPlaces}::int`;
}
