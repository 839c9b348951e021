import type { Actor } from '@/lib/auth/actor';
import { assertCan } from '@/lib/auth/permissions';
import { db } from '@/lib/db/client';
import type { Locale } from '@/lib/i18n/locales';
import { searchesKnown } from '@/lib/reads/roll-up-reads';
import { newsroomTimeZone } from '@/lib/site/time-zone';

/** What readers asked for and did not find. */
export type MissedSearch = {
  locale: Locale;
  /** As it was typed last. */
  query: string;
  /** How often in the last 7 days, today among them, and in the last 30. */
  week: number;
  month: number;
  /** When last, as `2026-11-27`. */
  lastDay: string;
  /** The group of synonyms that has it by now. */
  synonymsId: string | null;
  /** What is pinned for it by now. */
  pinId: string | null;
};

/** What was asked less often may be something that one person asked, and nobody's business. */
export const fewestShown = 3;

/**
 * What readers missed, the most missed of the last 30 days first; what was asked fewer than three
 * times is not told (docs/decisions/010-missed-searches-are-counted-without-readers.md).
 *
 * @throws ForbiddenError
 */
export async function listMissedSearches(
  actor: Actor,
  { limit }: { limit: number },
): Promise<MissedSearch[]> {
  assertCan(actor, 'search:manage');
  const zone = await newsroomTimeZone(db());
  return db().$queryRaw<MissedSearch[]>`
    WITH today AS (SELECT (now() AT TIME ZONE ${zone})::date AS today)
    SELECT locale, max(day)::text AS "lastDay",
      (array_agg(query ORDER BY day DESC))[1] AS query,
      coalesce(sum(missed) FILTER (WHERE day > today - 7), 0)::int AS week,
      coalesce(sum(missed) FILTER (WHERE day > today - 30), 0)::int AS month,
      (SELECT ref FROM search.unit WHERE unit.key = search.key AND kind = 'synonym') AS "synonymsId",
      (SELECT id FROM pin WHERE pin.locale = search.locale AND pin.key = search.key) AS "pinId"
    FROM counted_search AS search, today
    WHERE missed > 0 AND day > today - ${searchesKnown}::int
    GROUP BY locale, search.key HAVING sum(missed) >= ${fewestShown}
    ORDER BY month DESC, week DESC, "lastDay" DESC, locale, search.key LIMIT ${limit}`;
}
