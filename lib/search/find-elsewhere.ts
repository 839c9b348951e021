import type { Transaction } from '@/lib/db/client';
import { paperLanguages } from '@/lib/publication/languages';
import type { Facets } from './facets';
import { findExactMatches, type Asked } from './find-matches';
import { rankByTime, type Scope } from './ranking';

/** More are only known to exist. */
const maxCounted = 100;
/** In milliseconds; what is counted here is only offered. */
const patience = 10;

/** How much answers the same question in the other languages of the paper, those with nothing left out. */
export async function findElsewhere(
  tx: Transaction,
  asked: Asked,
  { locale, now }: Scope,
): Promise<Facets['languages']> {
  const found: Facets['languages'] = [];
  for (const other of await paperLanguages()) {
    if (other === locale) continue;
    const scope = { locale: other, now, patience };
    const { ranking } = await findExactMatches(tx, asked, scope, (inTx, query, where) =>
      rankByTime(inTx, query, where, maxCounted),
    );
    const { total: count, totalIsExact: isExact } = ranking;
    if (count > 0) found.push({ locale: other, count, isExact });
  }
  return found;
}
