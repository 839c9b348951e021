import type { DifferingLine, Piece } from './text-difference';
import type { useAdminText } from '../messages.client';

type Props = { lines: DifferingLine[]; lang: string; t: ReturnType<typeof useAdminText> };

/** Where two texts differ: struck out what only the other has, underlined what only this one has. */
export function DifferenceView({ lines, lang, t }: Props) {
  const isSame = lines.every(({ kind }) => kind === 'same');
  return (
    <section aria-label={t('difference.label')} className="border-line mt-3 border-t pt-3">
      <p className="meta">{t(isSame ? 'difference.none' : 'difference.legend')}</p>
      {!isSame && (
        <div className="mt-2 grid max-h-96 gap-2 overflow-y-auto" tabIndex={0}>
          {lines.map((line, at) =>
            line.kind === 'same' ? (
              <p key={at} className="meta">
                {t('difference.same', { count: line.count })}
              </p>
            ) : (
              <p key={at} lang={lang} className="wrap-anywhere">
                {line.pieces.map(toElement)}
              </p>
            ),
          )}
        </div>
      )}
    </section>
  );
}

function toElement({ text, from }: Piece, at: number) {
  if (from === 'theirs') {
    return (
      <del key={at} className="text-gone">
        {text}
      </del>
    );
  }
  if (from === 'ours') {
    return (
      <ins key={at} className="bg-mark underline">
        {text}
      </ins>
    );
  }
  return <span key={at}>{text}</span>;
}
