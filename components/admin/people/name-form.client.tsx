'use client';

import { ActForm, type FormAct } from '../form/act-form.client';
import { TextField } from '../form/fields.client';
import { useAdminText } from '../messages.client';

type Props = { editorId: string; name: string; action: FormAct<void> };

/** What somebody is called in the newsroom. */
export function NameForm({ editorId, name, action }: Props) {
  const t = useAdminText();
  return (
    <ActForm action={action} submit={t('people.save')} done={t('form.done')} className="max-w-92">
      <input type="hidden" name="editorId" value={editorId} />
      <TextField
        name="name"
        label={t('people.name')}
        defaultValue={name}
        autoComplete="name"
        required
        maxLength={100}
      />
    </ActForm>
  );
}
