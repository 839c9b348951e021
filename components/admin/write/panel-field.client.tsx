'use client';

import type { Trouble } from './article-answer';
import { useFieldTrouble } from './use-field-trouble';
import { Field, type FieldProps } from '../form/field.client';

type PanelFieldProps = Omit<FieldProps, 'wrong'> & { trouble: Trouble | null };

/** A field of the panel with its label, its hint, and what is wrong with it. */
export function PanelField({ trouble, ...field }: PanelFieldProps) {
  return <Field {...field} wrong={useFieldTrouble(trouble, field.name)} />;
}
