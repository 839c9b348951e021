'use client';

import type { ArticleForm } from '../use-article-form';
import type { ArticleActions } from '../written-article';
import { ActForm } from '../../form/act-form.client';
import { ChoiceField, TextField } from '../../form/fields.client';
import { useAdminText } from '../../messages.client';
import { idle, type FormState } from '@/lib/forms/form-action';

const days = [1, 7, 30];

type ShareFormProps = {
  form: ArticleForm;
  action: ArticleActions['share'];
  onDone: () => void;
  onClose: () => void;
};

/** Asks for whom a preview link is, and for how long. */
export function ShareForm({ form, action, onDone, onClose }: ShareFormProps) {
  const t = useAdminText();

  /** What is on the page is saved first: a link is always to a saved text. */
  async function share(before: FormState, fields: FormData) {
    const base = form.isDirty ? await form.perform('save') : form.base;
    if (!base) {
      // Why it was refused stands on the page.
      onClose();
      return idle;
    }
    fields.set('articleId', base.id ?? '');
    fields.set('version', String(base.version));
    return action(before, fields);
  }

  return (
    <ActForm
      action={share}
      submit={t('preview.makeIt')}
      look="button-ink"
      onDone={onDone}
      isOnSheet
      beside={
        <button type="button" onClick={onClose} className="button">
          {t('dialog.cancel')}
        </button>
      }
    >
      <p className="max-w-prose">{t('preview.makeHint')}</p>
      <TextField
        name="receiver"
        label={t('preview.receiver')}
        hint={t('preview.receiverHint')}
        maxLength={100}
        required
        autoFocus
      />
      <ChoiceField name="days" label={t('preview.days')} defaultValue={7}>
        {days.map((count) => (
          <option key={count} value={count}>
            {t('preview.day', { count })}
          </option>
        ))}
      </ChoiceField>
    </ActForm>
  );
}
