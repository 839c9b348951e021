'use client';

import type { Sending } from './use-sendings';
import { useAdminText } from '../messages.client';

type Props = { sendings: Sending[]; onDismiss: (key: number) => void };

/** How far each picture has come, or why it was not taken. */
export function SendingList({ sendings, onDismiss }: Props) {
  const t = useAdminText();
  return (
    <ul className="mt-3 grid gap-2">
      {sendings.map(({ key, file, share, trouble }) => (
        <li key={key} className="border-hair border-t pt-2 wrap-anywhere first:border-0">
          <p className="font-semibold">{file.name}</p>
          {trouble === null ? (
            <>
              <progress
                value={share < 1 ? share : undefined}
                aria-label={t('pictures.sending', { name: file.name })}
                className="w-full"
              />
              {share >= 1 && <p className="meta">{t('pictures.making')}</p>}
            </>
          ) : (
            <div className="flex flex-wrap items-center gap-2">
              <p role="alert" className="text-gone flex-1">
                {trouble}
              </p>
              <button type="button" onClick={() => onDismiss(key)} className="button">
                {t('pictures.dismiss')}
              </button>
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}
