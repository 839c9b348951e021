import type { Transaction } from '@/lib/db/client';
import { doneAlone } from './done-alone';
import { otherReferrer } from './referrer';

/** For how many days, today among them, each hour is known, and each day of an article. */
const hoursKnown = 15;
const articleDaysKnown = 31;

/** Of a day that is over so many articles keep a day; the others, which no list would show, have months. */
export const articlesOfDay = 2_000;

/** For how many days, today among them, searches are remembered. */
export const searchesKnown = 90;

/** A site that sent fewer readers in a day could be somebody's own. */
const fewestFromSite = 3;

/**
 * Makes few rows of many, and loses no read: hours that are long ago become days, days of articles
 * months, months years. Forgets old searches.
 */
export async function rollUpReads(): Promise<void> {
  await doneAlone('reads.roll-up', async (tx, today) => {
    await rollUpHours(tx, today);
    await rollUpDaysOfArticles(tx, today);
    await rollUpMonthsOfArticles(tx, today);
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
      SELECT day, topic, reads, CASE
        WHEN topic = 'referrer' AND name NOT LIKE '(%' AND reads < ${fewestFromSite}::int
        THEN ${otherReferrer} ELSE name END AS name
      FROM summed
    )
    INSERT INTO read_day (day, topic, name, reads)
    SELECT day, topic, name, sum(reads) FROM named GROUP BY day, topic, name
    ON CONFLICT (day, topic, name) DO UPDATE SET reads = read_day.reads + excluded.reads`;
}

async function rollUpDaysOfArticles(tx: Transaction, today: string): Promise<void> {
  await tx.$executeRaw`
    WITH placed AS (
      SELECT article_id, day, row_number() OVER (PARTITION BY day ORDER BY reads DESC) AS place
      FROM article_read_day WHERE day < ${today}::date
    ), old AS (
      DELETE FROM article_read_day AS counted USING placed
      WHERE (counted.day, counted.article_id) = (placed.day, placed.article_id)
        AND (placed.day <= ${today}::date - ${articleDaysKnown}::int OR place > ${articlesOfDay}::int)
      RETURNING counted.article_id, counted.day, counted.reads
    )
    INSERT INTO article_read_month (article_id, month, reads)
    SELECT article_id, date_trunc('month', day)::date AS month, sum(reads)
    FROM old GROUP BY article_id, month
    ON CONFLICT (month, article_id)
      DO UPDATE SET reads = article_read_month.reads + excluded.reads`;
}

/** A year is its January: what is asked for begins later than any that is rolled up. */
async function rollUpMonthsOfArticles(tx: Transaction, today: string): Promise<void> {
  await tx.$executeRaw`
    WITH old AS (
      DELETE FROM article_read_month
      WHERE month < date_trunc('month', ${today}::date) - interval '12 months'
        AND month <> date_trunc('year', month)
      RETURNING article_id, month, reads
    )
    INSERT INTO article_read_month (article_id, month, reads)
    SELECT article_id, date_trunc('year', month)::date AS year, sum(reads)
    FROM old GROUP BY article_id, year
    ON CONFLICT (month, article_id)
      DO UPDATE SET reads = article_read_month.reads + excluded.reads`;
}
