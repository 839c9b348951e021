'use client';

import { ActForm } from '../form/act-form.client';
import { PasswordField } from '../form/password-field.client';
import { useAdminText } from '../messages.client';
import type { FormState } from '@/lib/forms/form-action';

/** Lets whoever wrote this page sign in again on it; nothing on the page is touched. */
export function SignInAgain({ email, onDone }: { email: string; onDone: () => void }) {
  const t = useAdminText();
  return (
    <ActForm
      action={signIn}
      submit={t('signIn.submit')}
      look="button-ink"
      onDone={onDone}
      isOnSheet
      className="mt-3 max-w-sm gap-3"
    >
      <p className="meta wrap-anywhere">{email}</p>
      <input type="hidden" name="email" autoComplete="username" value={email} />
      <PasswordField
        name="password"
        label={t('signIn.password')}
        required
        autoComplete="current-password"
      />
    </ActForm>
  );
}

async function signIn(_before: FormState, body: FormData): Promise<FormState<null>> {
  const answer = await fetch('/admin/sign-in/again', { method: 'POST', body });
  return (await answer.json()) as FormState<null>;
}
