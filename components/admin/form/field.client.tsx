'use client';

import { useId, type ReactNode } from 'react';

/** What a control is given, so that its label and its note belong to it. */
type ControlProps = {
  id: string;
  name: string;
  className: string;
  'aria-invalid': boolean;
  'aria-describedby': string | undefined;
};

export type FieldProps = {
  name: string;
  label: string;
  hint?: string;
  /** What is wrong with what was typed, in words. */
  wrong: string | null;
  children: (control: ControlProps) => ReactNode;
};

/** A control with its label over it and, under it, its hint or what is wrong. */
export function Field({ name, label, hint, wrong, children }: FieldProps) {
  const id = useId();
  const note = wrong ?? hint;
  return (
    <div>
      <label htmlFor={id} className="mb-1 block font-semibold">
        {label}
      </label>
      {children({
        id,
        name,
        className: 'field',
        'aria-invalid': wrong !== null,
        'aria-describedby': note ? `${id}-note` : undefined,
      })}
      {note && (
        <p id={`${id}-note`} className={wrong ? 'text-gone mt-1 text-sm' : 'meta mt-1'}>
          {note}
        </p>
      )}
    </div>
  );
}
