'use client';

import { useRouter } from 'next/navigation';
import { ActForm, type FormAct } from '../form/act-form.client';
import { DialogButton } from '../form/dialog-button.client';
import { useAdminText } from '../messages.client';

type Props = {
  id: string;
  title: string;
  /** What comes of it. */
  text: string;
  listPath: string;
  action: FormAct<void>;
};

/** Removes synonyms or pinned results, after a question. */
export function RemoveButton({ id, title, text, listPath, action }: Props) {
  const t = useAdminText();
  const router = useRouter();
  return (
    <div className="border-ink mt-8 max-w-132 border-t pt-4">
      <DialogButton label={t('search.remove')} title={title}>
        {(close) => (
          <ActForm
            action={action}
            submit={t('search.removeDo')}
            look="button-go"
            onDone={() => router.push(listPath)}
            beside={
              <button type="button" onClick={close} className="button">
                {t('dialog.cancel')}
              </button>
            }
          >
            <input type="hidden" name="id" value={id} />
            <p className="wrap-anywhere">{text}</p>
          </ActForm>
        )}
      </DialogButton>
    </div>
  );
}
