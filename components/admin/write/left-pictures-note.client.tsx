'use client';

import type { LeftPictures } from './paste/take-pictures';
import { useAdminText } from '../messages.client';
import { mostAtOnce } from '../files/use-sendings';

type Props = { left: LeftPictures; onDismiss: () => void };

/** Which pictures of a pasted text did not come along, and what to do. */
export function LeftPicturesNote({ left, onDismiss }: Props) {
  const t = useAdminText();
  const { elsewhere, unusable, tooMany } = left;
  return (
    <div className="mt-3 flex flex-wrap items-center gap-2">
      <div role="alert" className="min-w-0 flex-1 basis-64">
        {elsewhere > 0 && <p>{t('inText.leftElsewhere', { count: elsewhere })}</p>}
        {unusable > 0 && <p>{t('inText.leftUnusable', { count: unusable })}</p>}
        {tooMany > 0 && <p>{t('inText.leftTooMany', { count: tooMany, most: mostAtOnce })}</p>}
      </div>
      <button type="button" onClick={onDismiss} className="button">
        {t('pictures.dismiss')}
      </button>
    </div>
  );
}
