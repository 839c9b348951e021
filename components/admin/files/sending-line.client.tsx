'use client';

import { useAdminText } from '../messages.client';
import type { Shelf } from './shelves';
import type { Sending } from './use-sendings';

type Props = { shelf: Shelf; sending: Sending; onRemove: () => void };

/** How far a file has come, why it was not taken, or that it was here before. */
export function SendingLine({ shelf, sending, onRemove }: Props) {
  const t = useAdminText();
  const { file, share, trouble, knownId } = sending;
  const isOver = trouble !== null || knownId !== null;
  return (
    <li className="border-hair border-t pt-2 wrap-anywhere">
      <div className="flex flex-wrap items-center gap-2">
        <div className="min-w-0 flex-1 basis-48">
          <p className="font-semibold">{file.name}</p>
          {!isOver && <Progress shelf={shelf} name={file.name} share={share} />}
          {trouble !== null && (
            <p role="alert" className="text-gone">
              {trouble}
            </p>
          )}
          {knownId !== null && (
            <p role="status">
              {t(`${shelf}.known`)}{' '}
              <a
                href={`/admin/${shelf}/${knownId}`}
                className="inline-flex min-h-11 items-center underline"
              >
                {t(`${shelf}.openKnown`)}
              </a>
            </p>
          )}
        </div>
        <button
          type="button"
          onClick={onRemove}
          aria-label={isOver ? undefined : t(`${shelf}.cancelOne`, { name: file.name })}
          className="button"
        >
          {t(isOver ? `${shelf}.dismiss` : 'dialog.cancel')}
        </button>
      </div>
    </li>
  );
}

type ProgressProps = { shelf: Shelf; name: string; share: number | null };

function Progress({ shelf, name, share }: ProgressProps) {
  const t = useAdminText();
  if (share === null) return <p className="meta">{t(`${shelf}.waiting`)}</p>;
  return (
    <>
      <progress
        value={share < 1 ? share : undefined}
        aria-label={t(`${shelf}.sending`, { name })}
        className="w-full"
      />
      {share >= 1 && <p className="meta">{t(`${shelf}.making`)}</p>}
    </>
  );
}
