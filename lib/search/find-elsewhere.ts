import type { Transaction } from '@/lib/db/client';
import { paperLanguages } from '@/lib/publication/languages';
import { expandQuestion } from './expand-question';
import type { Facets } from './facets';
import type { Asked } from './find-matches';
import { soundedQuestion } from './pinyin-in-query';
import { writeForm } from './query-form';
import { countMatches, type Scope } from './ranking';

/** More are only known to exist. */
const maxCounted = 100;

/** How much answers the same question in the other languages of the paper, those with nothing left out. */
export async function findElsewhere(
  tx: Transaction,
  { typed, known }: Asked,
  { locale, now }: Scope,
): Promise<Facets['languages']> {
  const found: Facets['languages'] = [];
  for (const other of await paperLanguages()) {
    if (other === locale) continue;
    const scope = { locale: other, now };
    const written = await countMatches(tx, writeForm(known), scope, maxCounted);
    const sounded = written.count === 0 && other === 'zh' ? await soundedQuestion(tx, typed) : null;
    const form = sounded && writeForm(await expandQuestion(tx, sounded));
    const counted = form ? await countMatches(tx, form, scope, maxCounted) : written;
    if (counted.count > 0) found.push({ locale: other, ...counted });
  }
  return found;
}
