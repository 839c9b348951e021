'use client';

import { useId, type ReactNode } from 'react';
import type { Trouble } from './article-answer';
import { useFieldTrouble } from './use-field-trouble';

type FieldProps = {
  id: string;
  name: string;
  className: string;
  'aria-invalid': boolean;
  'aria-describedby': string | undefined;
};

type PanelFieldProps = {
  name: string;
  label: string;
  hint?: string;
  trouble: Trouble | null;
  children: (field: FieldProps) => ReactNode;
};

/** A field of the panel with its label, its hint, and what is wrong with it. */
export function PanelField({ name, label, hint, trouble, children }: PanelFieldProps) {
  const id = useId();
  const wrong = useFieldTrouble(trouble, name);
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
