'use client';

import { useState } from 'react';
import { LanguageField } from './language-form.client';
import { NewLink } from './new-link.client';
import { ActForm, type FormAct } from '../form/act-form.client';
import { ChoiceField, TextField } from '../form/fields.client';
import { useAdminText } from '../messages.client';

export type LinkMade = { token: string };

type Props = { action: FormAct<LinkMade> };

/** Asks whom to invite, and shows the link that they need. */
export function InviteForm({ action }: Props) {
  const t = useAdminText();
  const [link, setLink] = useState<LinkMade | null>(null);
  return (
    <>
      {link && <NewLink key={link.token} token={link.token} />}
      <ActForm
        action={action}
        submit={t('people.invite')}
        look="button-ink"
        onDone={setLink}
        isForMany
        className="max-w-190"
      >
        <div className="desk:grid-cols-2 grid gap-x-8 gap-y-4">
          <TextField name="name" label={t('people.name')} required maxLength={100} />
          <TextField name="email" type="email" label={t('signIn.email')} required maxLength={254} />
          <RoleField role="writer" />
          <LanguageField />
        </div>
      </ActForm>
    </>
  );
}

/** What somebody may do, in a word. */
export function RoleField({ role }: { role: string }) {
  const t = useAdminText();
  return (
    <ChoiceField
      name="role"
      label={t('people.role')}
      hint={t('people.roleHint')}
      defaultValue={role}
    >
      {(['writer', 'editor', 'admin'] as const).map((one) => (
        <option key={one} value={one}>
          {t(`role.${one}`)}
        </option>
      ))}
    </ChoiceField>
  );
}
