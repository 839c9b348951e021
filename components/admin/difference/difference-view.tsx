import type { AdminText } from '../admin-text';
import { ChangedBlock } from './changed-block';
import type { BlockChange } from '@/lib/articles/compare-blocks';

type Props = {
  changes: BlockChange[];
  /** The language of both texts. */
  lang: string;
  /** What is struck out, and what is underlined. */
  legend: string;
  t: AdminText;
};

/** Where two texts differ: struck out what only one has, underlined what only the other has. */
export function DifferenceView({ changes, lang, legend, t }: Props) {
  const isSame = changes.every(({ kind }) => kind === 'same');
  return (
    <section aria-label={t('difference.label')} className="border-line mt-3 border-t pt-3">
      <p className="meta">{isSame ? t('difference.none') : legend}</p>
      {!isSame && (
        <div className="mt-2 grid max-h-96 gap-2 overflow-y-auto" tabIndex={0}>
          {fold(changes).map((change, at) =>
            typeof change === 'number' ? (
              <p key={at} className="meta">
                {t('difference.same', { count: change })}
              </p>
            ) : (
              <div key={at} lang={lang} className="difference">
                <ChangedBlock change={change} t={t} />
              </div>
            ),
          )}
        </div>
      )}
    </section>
  );
}

/** Of blocks in a row that are the same, only how many. */
function fold(changes: BlockChange[]): (BlockChange | number)[] {
  const folded: (BlockChange | number)[] = [];
  for (const change of changes) {
    const last = folded.at(-1);
    if (change.kind !== 'same') folded.push(change);
    else if (typeof last === 'number') folded.splice(-1, 1, last + 1);
    else folded.push(1);
  }
  return folded;
}
