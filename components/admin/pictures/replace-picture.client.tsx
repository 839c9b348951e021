'use client';

import { useRouter } from 'next/navigation';
import { FileDrop } from '../files/file-drop.client';
import { DialogButton } from '../form/dialog-button.client';
import { useAdminText } from '../messages.client';

/** Puts a new file in a picture's place, after saying what that means. */
export function ReplacePicture({ pictureId }: { pictureId: string }) {
  const t = useAdminText();
  const router = useRouter();
  return (
    <DialogButton label={t('pictures.replace')} title={t('pictures.replaceTitle')}>
      {(close) => (
        <div className="grid gap-4">
          <p>{t('pictures.replaceText')}</p>
          <FileDrop
            shelf="pictures"
            replaces={pictureId}
            isOne
            onAdded={() => {
              close();
              router.refresh();
            }}
          />
          <div className="flex justify-end">
            <button type="button" onClick={close} className="button">
              {t('dialog.cancel')}
            </button>
          </div>
        </div>
      )}
    </DialogButton>
  );
}
