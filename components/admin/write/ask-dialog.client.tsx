'use client';

import { useId, useState } from 'react';
import { Dialog } from '../dialog.client';
import { useAdminText } from '../messages.client';

/** The acts that are asked about first; two of them need a reason. */
export type AskedAct = 'sendBack' | 'takeBack' | 'withdraw';

type AskDialogProps = { act: AskedAct; onDo: (reason: string) => void; onClose: () => void };

/** Says what an act will do, and asks for its reason where people will read one. */
export function AskDialog({ act, onDo, onClose }: AskDialogProps) {
  const t = useAdminText();
  const id = useId();
  const [reason, setReason] = useState('');

  return (
    <Dialog title={t(`dialog.${act}Title`)} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onDo(reason);
        }}
      >
        <p>{t(`dialog.${act}Text`)}</p>
        {act !== 'takeBack' && (
          <>
            <label htmlFor={id} className="mt-4 mb-1 block font-semibold">
              {t(`dialog.${act}Reason`)}
            </label>
            <textarea
              id={id}
              required
              rows={3}
              maxLength={1000}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
              className="field"
              autoFocus
            />
          </>
        )}
        <div className="mt-6 flex flex-wrap justify-end gap-2">
          <button type="button" onClick={onClose} className="button">
            {t('dialog.cancel')}
          </button>
          <button type="submit" className="button">
            {t(`dialog.${act}Do`)}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
