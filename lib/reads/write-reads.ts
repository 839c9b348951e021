import { transaction, type Transaction } from '@/lib/db/client';
import { newsroomTimeZone } from '@/lib/site/time-zone';
import type { ReadCounts } from './read-counts';
import { otherReferrer } from './referrer';

/** So many sites are named in an hour; of more, those that sent the most. */
const mostReferrers = 100;

/** More different queries of a day are no readers': so many that found nothing, and as many others. */
export const mostSearches = 1_000;

/** Counts with a number of their own, by which one process writes them once. */
export type ReadBatch = { process: string; number: number; counts: ReadCounts };

/**
 * Adds counts to those of this hour and this day. Written twice, because nobody heard that the first
 * time went well, they are added once. Rows are locked in one order, so that several processes wait
 * for each other and none for ever.
 */
export async function writeReads({ process, number, counts }: ReadBatch): Promise<void> {
  await transaction(async (tx) => {
    const isNew = await tx.$executeRaw`
      INSERT INTO read_batch (process, number) VALUES (${process}::uuid, ${number}::int)
      ON CONFLICT (process) DO UPDATE SET number = excluded.number, at = now()
      WHERE read_batch.number < excluded.number`;
    if (!isNew) return;
    const zone = await newsroomTimeZone(tx);
    await addTotals(tx, zone, counts.totals);
    await addArticles(tx, zone, counts.articles);
    await addSearches(tx, zone, counts.searches);
  });
}

async function addTotals(tx: Transaction, zone: string, totals: ReadCounts['totals']) {
  await tx.$executeRaw`
    WITH noted AS (
      SELECT * FROM unnest(
        ${totals.map(({ topic }) => topic)}::text[], ${totals.map(({ name }) => name)}::text[],
        ${totals.map(({ reads }) => reads)}::int[]
      ) AS noted (topic, name, reads),
        date_trunc('hour', now() AT TIME ZONE ${zone}) AS hour
    ), placed AS (
      SELECT noted.*, known.name IS NOT NULL AS is_known,
        row_number() OVER (PARTITION BY noted.topic, known.name IS NOT NULL ORDER BY noted.reads DESC)
          + (SELECT count(*) FROM read_hour AS kept
            WHERE kept.hour = noted.hour AND kept.topic = noted.topic) AS place
      FROM noted LEFT JOIN read_hour AS known USING (hour, topic, name)
    ), named AS (
      SELECT hour, topic, reads, CASE
        WHEN topic <> 'referrer' OR is_known OR name LIKE '(%' OR place <= ${mostReferrers}::int
        THEN name ELSE ${otherReferrer} END AS name
      FROM placed
    )
    INSERT INTO read_hour (hour, topic, name, reads)
    SELECT hour, topic, name, sum(reads) FROM named GROUP BY hour, topic, name ORDER BY topic, name
    ON CONFLICT (hour, topic, name) DO UPDATE SET reads = read_hour.reads + excluded.reads`;
}

async function addArticles(tx: Transaction, zone: string, articles: ReadCounts['articles']) {
  if (articles.length === 0) return;
  await tx.$executeRaw`
    INSERT INTO article_read_day (article_id, day, reads)
    SELECT id, (now() AT TIME ZONE ${zone})::date, reads
    FROM unnest(
      ${articles.map(({ id }) => id)}::uuid[], ${articles.map(({ reads }) => reads)}::int[]
    ) AS noted (id, reads) ORDER BY id
    ON CONFLICT (article_id, day) DO UPDATE SET reads = article_read_day.reads + excluded.reads`;
}

async function addSearches(tx: Transaction, zone: string, searches: ReadCounts['searches']) {
  if (searches.length === 0) return;
  await tx.$executeRaw`
    WITH noted AS (
      SELECT noted.*, day, known.key IS NOT NULL AS is_known, noted.missed > 0 AS is_missed
      FROM unnest(
        ${searches.map(({ locale }) => locale)}::text[], ${searches.map(({ key }) => key)}::text[],
        ${searches.map(({ query }) => query)}::text[], ${searches.map(({ asked }) => asked)}::int[],
        ${searches.map(({ missed }) => missed)}::int[],
        ${searches.map(({ opened }) => opened)}::int[]
      ) AS noted (locale, key, query, asked, missed, opened)
      CROSS JOIN (SELECT (now() AT TIME ZONE ${zone})::date AS day) AS today
      LEFT JOIN counted_search AS known USING (locale, key, day)
    ), placed AS (
      SELECT *, row_number() OVER (PARTITION BY is_known, is_missed ORDER BY asked DESC)
        + (SELECT count(*) FROM counted_search AS kept
          WHERE kept.day = noted.day AND (kept.missed > 0) = is_missed) AS place
      FROM noted
    )
    INSERT INTO counted_search (locale, key, day, query, asked, missed, opened)
    SELECT locale, key, day, query, asked, missed, opened FROM placed
    WHERE is_known OR place <= ${mostSearches}::int ORDER BY locale, key
    ON CONFLICT (locale, key, day) DO UPDATE SET
      asked = counted_search.asked + excluded.asked, missed = counted_search.missed + excluded.missed,
      opened = counted_search.opened + excluded.opened`;
}
