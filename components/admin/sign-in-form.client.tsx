'use client';

import { useActionState } from 'react';
import { PasswordField } from './form/password-field.client';
import { useAdminText, useRefusalText } from './messages.client';
import { idle, type FormState } from '@/lib/forms/form-action';

type SignInFormProps = {
  action: (before: FormState, form: FormData) => Promise<FormState<never>>;
  returnTo: string;
};

/** Asks who somebody is; says why they were not let in. */
export function SignInForm({ action, returnTo }: SignInFormProps) {
  const t = useAdminText();
  const say = useRefusalText();
  const [state, submit, isPending] = useActionState(action, idle);
  const refused = state.status === 'refused' ? state : null;

  return (
    <main className="mx-auto grid min-h-dvh max-w-92 content-center px-4 py-10">
      <p className="headline text-xl">{t('newsroom')}</p>
      <h1 className="headline mt-1 mb-6 text-4xl">{t('signIn.title')}</h1>
      <form action={submit} className="grid gap-4">
        {refused && (
          <p id="refused" role="alert" className="border-gone bg-card border-s-4 p-3">
            {say(refused.refusal)}
          </p>
        )}
        <input type="hidden" name="returnTo" value={returnTo} />
        <label className="grid gap-1 font-semibold">
          {t('signIn.email')}
          <input
            type="email"
            name="email"
            required
            autoFocus
            maxLength={254}
            autoComplete="username"
            defaultValue={refused?.typed.email}
            aria-describedby={refused ? 'refused' : undefined}
            className="field"
          />
        </label>
        <PasswordField
          name="password"
          label={t('signIn.password')}
          required
          autoComplete="current-password"
        />
        <button type="submit" disabled={isPending} className="button button-ink mt-2">
          {t('signIn.submit')}
        </button>
      </form>
      <p className="meta mt-6">{t('signIn.lost')}</p>
    </main>
  );
}
