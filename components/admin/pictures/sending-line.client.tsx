'use client';

import { useAdminText } from '../messages.client';
import type { Sending } from './use-sendings';

type Props = { sending: Sending; onRemove: () => void };

/** How far a picture has come, why it was not taken, or that it was here before. */
export function SendingLine({ sending, onRemove }: Props) {
  const t = useAdminText();
  const { file, share, trouble, knownId } = sending;
  const isOver = trouble !== null || knownId !== null;
  return (
    <li className="border-hair border-t pt-2 wrap-anywhere">
      <div className="flex flex-wrap items-center gap-2">
        <div className="min-w-0 flex-1 basis-48">
          <p className="font-semibold">{file.name}</p>
          {!isOver && <Progress name={file.name} share={share} />}
          {trouble !== null && (
            <p role="alert" className="text-gone">
              {trouble}
            </p>
          )}
          {knownId !== null && (
            <p role="status">
              {t('pictures.known')}{' '}
              <a
                href={`/admin/pictures/${knownId}`}
                className="inline-flex min-h-11 items-center underline"
              >
                {t('pictures.openKnown')}
              </a>
            </p>
          )}
        </div>
        <button
          type="button"
          onClick={onRemove}
          aria-label={isOver ? undefined : t('pictures.cancelOne', { name: file.name })}
          className="button"
        >
          {t(isOver ? 'pictures.dismiss' : 'dialog.cancel')}
        </button>
      </div>
    </li>
  );
}

function Progress({ name, share }: { name: string; share: number | null }) {
  const t = useAdminText();
  if (share === null) return <p className="meta">{t('pictures.waiting')}</p>;
  return (
    <>
      <progress
        value={share < 1 ? share : undefined}
        aria-label={t('pictures.sending', { name })}
        className="w-full"
      />
      {share >= 1 && <p className="meta">{t('pictures.making')}</p>}
    </>
  );
}
