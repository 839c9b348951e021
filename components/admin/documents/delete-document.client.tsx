'use client';

import { useRouter } from 'next/navigation';
import { ActForm, type FormAct } from '../form/act-form.client';
import { DialogButton } from '../form/dialog-button.client';
import { useAdminText } from '../messages.client';

type Props = { documentId: string; action: FormAct<void> };

/** Deletes a PDF after asking: its file cannot come back. */
export function DeleteDocument({ documentId, action }: Props) {
  const t = useAdminText();
  const router = useRouter();
  return (
    <DialogButton label={t('documents.delete')} title={t('documents.deleteTitle')}>
      {(close) => (
        <ActForm
          action={action}
          submit={t('documents.deleteDo')}
          look="button-ink"
          onDone={() => router.push('/admin/documents')}
          beside={
            <button type="button" onClick={close} className="button">
              {t('dialog.cancel')}
            </button>
          }
        >
          <input type="hidden" name="documentId" value={documentId} />
          <p>{t('documents.deleteText')}</p>
        </ActForm>
      )}
    </DialogButton>
  );
}
