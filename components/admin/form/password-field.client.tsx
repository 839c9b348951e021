'use client';

import { useEffect, useRef, useState, type ComponentProps } from 'react';
import { useWrong } from './act-form.client';
import { Field } from './field.client';
import { useAdminText } from '../messages.client';
import { useIsReady } from '../write/use-is-ready';

type Props = ComponentProps<'input'> & { name: string; label: string; hint?: string };

/**
 * A password, with a button that shows it to whoever types. It is hidden again when the form is sent,
 * so that browsers keep it as a password and nobody reads it afterwards.
 */
export function PasswordField({ label, hint, ...input }: Props) {
  const t = useAdminText();
  const wrong = useWrong(input.name);
  const isReady = useIsReady();
  const field = useRef<HTMLInputElement>(null);
  const [isShown, setShown] = useState(false);

  useEffect(() => {
    const form = field.current?.form;
    const hide = () => setShown(false);
    form?.addEventListener('submit', hide);
    return () => form?.removeEventListener('submit', hide);
  }, []);

  return (
    <Field name={input.name} label={label} hint={hint} wrong={wrong}>
      {({ className, ...control }) => (
        <div className="relative">
          <input
            ref={field}
            {...input}
            {...control}
            type={isShown ? 'text' : 'password'}
            autoCapitalize="none"
            spellCheck={false}
            className={`${className} pe-18`}
          />
          <button
            type="button"
            disabled={!isReady}
            onClick={() => setShown(!isShown)}
            className="text-soft hover:text-ink absolute inset-y-0 end-0 min-w-16 cursor-pointer rounded-md px-3"
          >
            {t(isShown ? 'form.hide' : 'form.show')}
            <span className="sr-only"> {label}</span>
          </button>
        </div>
      )}
    </Field>
  );
}
