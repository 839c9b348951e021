'use client';

import type { ComponentProps } from 'react';
import { useWrong } from './act-form.client';
import { Field } from './field.client';

type Labelled = { name: string; label: string; hint?: string };

/** A line of text in an `ActForm`. */
export function TextField({ label, hint, ...input }: Labelled & ComponentProps<'input'>) {
  const wrong = useWrong(input.name);
  return (
    <Field name={input.name} label={label} hint={hint} wrong={wrong}>
      {(control) => <input autoComplete="off" {...input} {...control} />}
    </Field>
  );
}

/** Several lines of text in an `ActForm`. */
export function LongTextField({ label, hint, ...area }: Labelled & ComponentProps<'textarea'>) {
  const wrong = useWrong(area.name);
  return (
    <Field name={area.name} label={label} hint={hint} wrong={wrong}>
      {(control) => <textarea rows={3} {...area} {...control} />}
    </Field>
  );
}

/** One of several in an `ActForm`; its options are its children. */
export function ChoiceField({ label, hint, ...select }: Labelled & ComponentProps<'select'>) {
  const wrong = useWrong(select.name);
  return (
    <Field name={select.name} label={label} hint={hint} wrong={wrong}>
      {(control) => <select {...select} {...control} />}
    </Field>
  );
}

/** Yes or no in an `ActForm`. */
export function CheckField({ label, ...box }: Labelled & ComponentProps<'input'>) {
  return (
    <label className="flex min-h-11 items-center gap-2.5">
      <input {...box} type="checkbox" className="accent-ink size-5 flex-none" />
      <span>{label}</span>
    </label>
  );
}
