'use client';

import { useId, useState } from 'react';
import { SetButtons } from './set-buttons.client';
import { Dialog } from '../dialog.client';

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
        <SetButtons onClose={onClose} />
      </form>
    </Dialog>
  );
}
