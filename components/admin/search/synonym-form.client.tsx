'use client';

import { useRouter } from 'next/navigation';
import { ActForm, type FormAct } from '../form/act-form.client';
import { LongTextField } from '../form/fields.client';
import { useAdminText } from '../messages.client';

type Props = {
  /** Absent for a new group. */
  id?: string;
  /** What is changed is made from it. */
  version?: number;
  phrases: string[];
  listPath: string;
  action: FormAct<unknown>;
};

/** The words and phrases of a group, one on each line. */
export function SynonymForm({ id, version, phrases, listPath, action }: Props) {
  const t = useAdminText();
  const router = useRouter();
  return (
    <ActForm
      action={action}
      submit={t('search.save')}
      look="button-go"
      done={id && t('search.done')}
      onDone={() => !id && router.push(listPath)}
      className="max-w-132"
    >
      {id && <input type="hidden" name="id" value={id} />}
      {version && <input type="hidden" name="version" value={version} />}
      <LongTextField
        name="phrases"
        label={t('search.phrases')}
        hint={t('search.phrasesHint')}
        rows={6}
        required
        defaultValue={phrases.map((phrase) => `${phrase}\n`).join('')}
      />
    </ActForm>
  );
}
