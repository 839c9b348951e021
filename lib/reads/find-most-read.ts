import { doneAlone } from './done-alone';

/** Only among so many of all languages it is looked for. */
const mostLookedAt = 1_000;

/** So many are known of each language, of which some may not be public any more. */
const mostPlaces = 20;

/** What was read less often says nothing. */
const fewestReads = 3;

/**
 * Finds out which articles are read most, today and in seven days. Readers' pages ask for places only:
 * to add up a week for each of them would make somebody wait.
 */
export async function findMostRead(): Promise<void> {
  await doneAlone('reads.most', async (tx, today) => {
    await tx.$executeRaw`DELETE FROM most_read`;
    await tx.$executeRaw`
      WITH recent AS (
        SELECT article_id, day, reads FROM article_read_day
        WHERE day > ${today}::date - 7 AND day <= ${today}::date
      ), summed AS (
        (SELECT 'day' AS span, article_id, reads FROM recent WHERE day = ${today}::date
          ORDER BY reads DESC LIMIT ${mostLookedAt}::int)
        UNION ALL
        (SELECT 'week', article_id, sum(reads) AS reads FROM recent GROUP BY article_id
          ORDER BY reads DESC LIMIT ${mostLookedAt}::int)
      ), placed AS (
        SELECT locale, span, article_id,
          row_number() OVER (PARTITION BY locale, span ORDER BY reads DESC, article.id DESC) AS place
        FROM summed JOIN article ON article.id = article_id WHERE reads >= ${fewestReads}::int
      )
      INSERT INTO most_read (locale, span, place, article_id)
      SELECT locale, span, place, article_id FROM placed WHERE place <= ${mostPlaces}::int`;
  });
}
