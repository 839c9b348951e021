import type { Actor } from '@/lib/auth/actor';
import { assertCan } from '@/lib/auth/permissions';
import { db } from '@/lib/db/client';
import { Prisma } from '@/lib/db/generated/client';
import type { Locale } from '@/lib/i18n/locales';
import { fewestShown } from './list-missed-searches';
import type { Period } from './statistics-period';

/** A search that did not help, how often, and what was done about it since. */
type SearchTrouble = {
  locale: Locale;
  /** As it was typed last. */
  query: string;
  times: number;
  synonymsId: string | null;
  pinId: string | null;
};

/** The searches that found nothing, and those that found something of which nobody opened anything. */
export type SearchTroubles = Record<'missed' | 'unopened', SearchTrouble[]>;

const mostShown = 10;

/**
 * The searches of a period that did not help, the most frequent first. Searches are remembered for
 * ninety days, and told from three times on (docs/decisions/010).
 *
 * @throws ForbiddenError
 */
export async function listSearchTroubles(
  actor: Actor,
  { from, to }: Pick<Period, 'from' | 'to'>,
): Promise<SearchTroubles> {
  assertCan(actor, 'search:manage');
  const list = (times: Prisma.Sql, isTrouble: Prisma.Sql) => db().$queryRaw<SearchTrouble[]>`
    WITH summed AS (
      SELECT locale, key, (array_agg(query ORDER BY day DESC))[1] AS query, ${times}::int AS times
      FROM counted_search WHERE day >= ${from}::date AND day < ${to}::timestamp
      GROUP BY locale, key HAVING ${isTrouble}
    )
    SELECT locale, query, times,
      (SELECT ref FROM search.unit WHERE unit.key = summed.key AND kind = 'synonym' LIMIT 1)
        AS "synonymsId",
      (SELECT id FROM pin WHERE pin.locale = summed.locale AND pin.key = summed.key) AS "pinId"
    FROM summed WHERE times >= ${fewestShown}::int
    ORDER BY times DESC, locale, key LIMIT ${mostShown}`;
  const [missed, unopened] = await Promise.all([
    list(Prisma.sql`sum(missed)`, Prisma.sql`true`),
    list(Prisma.sql`sum(asked - missed)`, Prisma.sql`sum(opened) = 0`),
  ]);
  return { missed, unopened };
}
