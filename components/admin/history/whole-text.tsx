import type { AdminText } from '../admin-text';
import { ChangedBlock } from '../difference/changed-block';
import type { BlockChange } from '@/lib/articles/compare-blocks';

type Props = {
  changes: BlockChange[];
  lang: string;
  /** What is struck out, and what is underlined; `null` where it is one text. */
  legend: string | null;
  t: AdminText;
};

/** A text from its headline to its end, with what came and what went in its place. */
export function WholeText({ changes, lang, legend, t }: Props) {
  const isSame = changes.every(({ kind }) => kind === 'same');
  return (
    <section aria-label={t('difference.label')} className="sheet max-w-160">
      {legend && <p className="meta mb-3">{isSame ? t('history.same') : legend}</p>}
      <div lang={lang} className="difference font-text gap-4 text-lg">
        {changes.map((change, at) => (
          <ChangedBlock key={at} change={change} t={t} />
        ))}
      </div>
    </section>
  );
}
