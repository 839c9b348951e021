'use client';

import { ActForm, type FormAct } from '../form/act-form.client';
import { PasswordField } from '../form/password-field.client';
import { useAdminText } from '../messages.client';

type Props = {
  action: FormAct<unknown>;
  /** What goes with it, by the names of its fields. */
  fields?: Record<string, string>;
  /** Asks for the present one first. */
  asksPresent?: boolean;
  submit: string;
  done?: string;
};

/** Asks for a new password, twice. */
export function PasswordForm({ action, fields = {}, asksPresent, submit, done }: Props) {
  const t = useAdminText();
  return (
    <ActForm
      action={action}
      submit={submit}
      look="button-ink"
      done={done}
      isForMany
      className="max-w-92"
    >
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {asksPresent && (
        <PasswordField
          name="present"
          label={t('people.present')}
          autoComplete="current-password"
          required
        />
      )}
      <PasswordField
        name="password"
        label={t('people.newPassword')}
        hint={t('people.passwordHint')}
        autoComplete="new-password"
        required
      />
      <PasswordField
        name="repeated"
        label={t('people.repeated')}
        autoComplete="new-password"
        required
      />
    </ActForm>
  );
}
