'use client';

import { useRouter } from 'next/navigation';
import { ActForm, type FormAct } from '../form/act-form.client';
import { DialogButton } from '../form/dialog-button.client';
import { ChoiceField } from '../form/fields.client';
import { useAdminText } from '../messages.client';

type Props = {
  kind: string;
  id: string;
  name: string;
  /** How many articles use it, as text; `0` when none does. */
  uses: string;
  /** What it can become part of. */
  others: { id: string; name: string }[];
  listPath: string;
  onMerge: FormAct<void>;
  onDelete: FormAct<void>;
};

/** The two ways in which a section, a tag or an author ends: as part of another, or, unused, for good. */
export function NameEnd({ kind, id, name, uses, others, listPath, onMerge, onDelete }: Props) {
  const t = useAdminText();
  const router = useRouter();
  const leave = () => router.push(listPath);
  const isUsed = uses !== '0';
  return (
    <section className="border-ink mt-8 max-w-190 border-t pt-4">
      <h2 className="headline text-xl">{t('names.end')}</h2>
      <p className="text-soft mt-1 mb-3">
        {t(isUsed ? 'names.used' : 'names.unused', { count: uses })}
      </p>
      <div className="flex flex-wrap gap-2">
        {others.length > 0 && (
          <DialogButton label={t('names.merge')} title={t('names.mergeTitle', { name })}>
            {(close) => (
              <ActForm
                action={onMerge}
                submit={t('names.mergeDo')}
                look="button-go"
                onDone={leave}
                beside={<Cancel onClick={close} />}
              >
                <input type="hidden" name="kind" value={kind} />
                <input type="hidden" name="id" value={id} />
                <p>{t('names.mergeText', { name, count: uses })}</p>
                <ChoiceField name="intoId" label={t('names.mergeInto')} required defaultValue="">
                  <option value="">{t('names.choose')}</option>
                  {others.map((other) => (
                    <option key={other.id} value={other.id}>
                      {other.name}
                    </option>
                  ))}
                </ChoiceField>
              </ActForm>
            )}
          </DialogButton>
        )}
        {!isUsed && (
          <DialogButton label={t('names.delete')} title={t('names.deleteTitle', { name })}>
            {(close) => (
              <ActForm
                action={onDelete}
                submit={t('names.deleteDo')}
                look="button-go"
                onDone={leave}
                beside={<Cancel onClick={close} />}
              >
                <input type="hidden" name="kind" value={kind} />
                <input type="hidden" name="id" value={id} />
                <p>{t('names.deleteText')}</p>
              </ActForm>
            )}
          </DialogButton>
        )}
      </div>
    </section>
  );
}

function Cancel({ onClick }: { onClick: () => void }) {
  const t = useAdminText();
  return (
    <button type="button" onClick={onClick} className="button">
      {t('dialog.cancel')}
    </button>
  );
}
