'use client';

import { isComposing } from '../is-composing';

type GrowingTextProps = {
  name: string;
  label: string;
  placeholder?: string;
  lang: string;
  value: string;
  onChange: (value: string) => void;
  isEditable: boolean;
  isWrong?: boolean;
  isFirst?: boolean;
  className: string;
};

/** A field of one paragraph that grows with its text. */
export function GrowingText(props: GrowingTextProps) {
  const { name, label, placeholder = label, lang, value, isEditable, className } = props;
  return (
    <div lang={lang} data-text={value || placeholder} className={`growing ${className}`}>
      <textarea
        name={name}
        aria-label={label}
        placeholder={placeholder}
        rows={1}
        value={value}
        readOnly={!isEditable}
        aria-invalid={props.isWrong || undefined}
        autoFocus={props.isFirst}
        onChange={(event) => props.onChange(event.target.value.replace(/\s*\n\s*/g, ' '))}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !isComposing(event.nativeEvent)) event.preventDefault();
        }}
      />
    </div>
  );
}
