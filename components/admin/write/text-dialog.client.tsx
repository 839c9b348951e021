'use client';

import { useId, useState } from 'react';
import { Dialog } from '../dialog.client';
import { useAdminText } from '../messages.client';

type Props = {
  title: string;
  label: string;
  hint?: string;
  /** What is there so far; empty where there is nothing. */
  text: string;
  lang?: string;
  maxLength: number;
  /** Several lines high. */
  isLong?: boolean;
  onSet: (text: string) => void;
  onClose: () => void;
};

/** Asks for a short text, on one line. */
export function TextDialog(props: Props) {
  const { title, label, hint, text, lang, maxLength, isLong, onSet, onClose } = props;
  const t = useAdminText();
  const id = useId();
  const [typed, setTyped] = useState(text);
  const Field = isLong ? 'textarea' : 'input';

  return (
    <Dialog title={title} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          event.stopPropagation();
          onSet(typed.replace(/\s+/g, ' ').trim());
          onClose();
        }}
      >
        <label htmlFor={id} className="mb-1 block font-semibold">
          {label}
        </label>
        <Field
          id={id}
          lang={lang}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          aria-describedby={hint ? `${id}-hint` : undefined}
          maxLength={maxLength}
          rows={isLong ? 4 : undefined}
          autoComplete="off"
          className="field"
          autoFocus
        />
        {hint && (
          <p id={`${id}-hint`} className="meta mt-1">
            {hint}
          </p>
        )}
        <div className="mt-5 flex flex-wrap justify-end gap-2">
          <button type="button" onClick={onClose} className="button">
            {t('dialog.cancel')}
          </button>
          <button type="submit" className="button button-ink">
            {t('inText.set')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
