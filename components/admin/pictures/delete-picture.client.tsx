'use client';

import { useRouter } from 'next/navigation';
import { ActForm, type FormAct } from '../form/act-form.client';
import { DialogButton } from '../form/dialog-button.client';
import { useAdminText } from '../messages.client';

/** Deletes a picture after asking: its files cannot come back. */
export function DeletePicture({ pictureId, action }: { pictureId: string; action: FormAct<void> }) {
  const t = useAdminText();
  const router = useRouter();
  return (
    <DialogButton label={t('pictures.delete')} title={t('pictures.deleteTitle')}>
      {(close) => (
        <ActForm
          action={action}
          submit={t('pictures.deleteDo')}
          look="button-ink"
          onDone={() => router.push('/admin/pictures')}
          beside={
            <button type="button" onClick={close} className="button">
              {t('dialog.cancel')}
            </button>
          }
        >
          <input type="hidden" name="pictureId" value={pictureId} />
          <p>{t('pictures.deleteText')}</p>
        </ActForm>
      )}
    </DialogButton>
  );
}
