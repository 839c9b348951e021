'use client';

import type { ReactNode } from 'react';
import { ActForm, type FormAct } from '../form/act-form.client';

type Props<Result> = {
  action: FormAct<Result>;
  label: string;
  /** For those who do not see what the button stands beside. */
  describedAs?: string;
  /** What the act is about, by the names of its fields. */
  fields: Record<string, string>;
  look?: string;
  onDone?: (result: Result) => void;
  children?: ReactNode;
};

/** One act on one thing, as a button; why it was refused is said over it. */
export function ActButton<Result>(props: Props<Result>) {
  const { action, label, describedAs, fields, look, onDone, children } = props;
  return (
    <ActForm
      action={action}
      submit={label}
      describedAs={describedAs}
      look={look}
      onDone={onDone}
      className="gap-2"
    >
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
    </ActForm>
  );
}
