'use client';

import { useState } from 'react';
import { useAdminText } from '../messages.client';
import type { PictureActions } from '../pictures/picture-actions';
import { PictureDialog } from '../pictures/picture-dialog.client';
import type { Locale } from '@/lib/i18n/locales';

type Props = {
  locale: Locale;
  actions: Pick<PictureActions, 'find'>;
  onTake: (ids: string[]) => void;
  onClose: () => void;
};

/** Asks for the pictures of a gallery, in the order in which they are chosen. */
export function GalleryDialog({ onTake, ...asked }: Props) {
  const t = useAdminText();
  const [chosen, setChosen] = useState<string[]>([]);
  const turn = (id: string) =>
    setChosen((before) =>
      before.includes(id) ? before.filter((one) => one !== id) : [...before, id],
    );

  return (
    <PictureDialog {...asked} onTake={turn} chosen={chosen}>
      <button
        type="button"
        disabled={chosen.length === 0}
        onClick={() => onTake(chosen)}
        className="button button-ink"
      >
        {t('inText.setPictures', { count: chosen.length })}
      </button>
    </PictureDialog>
  );
}
