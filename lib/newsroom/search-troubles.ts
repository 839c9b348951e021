import type { Actor } from '@/lib/auth/actor';
import { assertCan } from '@/lib/auth/permissions';
import { db } from '@/lib/db/client';
import { Prisma } from '@/lib/db/generated/client';
import type { Locale } from '@/lib/i18n/locales';
import { fewestShown } from './list-missed-searches';
import type { Period } from './statistics-period';

/** A search that did not help, how often, and what was done about it since. */
export type SearchTrouble = {
  locale: Locale;
  /** As it was typed last. */
  query: string;
  times: number;
  synonymsId: string | null;
  pinId: string | null;
};

/** That nothing was found, or that nobody opened anything of what was. */
export type TroubleKind = 'missed' | 'unopened';

const troubles = {
  missed: { times: Prisma.sql`sum(missed)`, isTrouble: Prisma.sql`true` },
  unopened: { times: Prisma.sql`sum(asked - missed)`, isTrouble: Prisma.sql`sum(opened) = 0` },
};

/**
 * The searches of a period that did not help, the most frequent first. Searches are remembered for
 * ninety days, and told from three times on (docs/decisions/010).
 *
 * @throws ForbiddenError
 */
export async function listSearchTroubles(
  actor: Actor,
  kind: TroubleKind,
  { period: { from, to }, limit }: { period: Pick<Period, 'from' | 'to'>; limit: number },
): Promise<SearchTrouble[]> {
  assertCan(actor, 'search:manage');
  const { times, isTrouble } = troubles[kind];
  return db().$queryRaw`
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
    ORDER BY times DESC, locale, key LIMIT ${limit}`;
}
