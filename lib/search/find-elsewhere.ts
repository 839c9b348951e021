import { paperLanguages } from '@/lib/publication/languages';
import { expandQuestion } from './expand-question';
import type { Facets } from './facets';
import type { Asked } from './find-matches';
import type { Index } from './open-index';
import { soundedQuestion } from './pinyin-in-query';
import { writeForm } from './query-form';
import { rankByTime, type Scope } from './ranking';

/** More are only known to exist. */
const maxCounted = 100;
/** In milliseconds; what is counted here is only offered. */
const patience = 15;

/**
 * How much answers the same question in the other languages of the paper, those with nothing left out.
 *
 * @param isRare whether so little answers it here that Latin letters may have been meant as pinyin
 */
export async function findElsewhere(
  index: Index,
  { typed, known }: Asked,
  { locale, now, onlyTitles }: Scope,
  isRare: boolean,
): Promise<Facets['languages']> {
  const found: Facets['languages'] = [];
  for (const other of await paperLanguages()) {
    if (other === locale) continue;
    const scope = { locale: other, now, patience, onlyTitles };
    const written = await rankByTime(index, writeForm(known), scope, maxCounted);
    const canSound = isRare && written.total === 0 && other === 'zh';
    const sounded = canSound ? await soundedQuestion(index, typed) : null;
    const form = sounded && writeForm(await expandQuestion(index, sounded));
    const { total, totalIsExact } = form
      ? await rankByTime(index, form, scope, maxCounted)
      : written;
    if (total > 0) found.push({ locale: other, count: total, isExact: totalIsExact });
  }
  return found;
}
