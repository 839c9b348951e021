'use client';

import { useRouter } from 'next/navigation';
import type { ReactNode } from 'react';
import { PickName, type FoundNames } from './pick-name.client';
import { ActForm, type FormAct } from '../form/act-form.client';
import { DialogButton } from '../form/dialog-button.client';
import { useAdminText } from '../messages.client';

type Props = {
  kind: string;
  id: string;
  name: string;
  /** How many articles use it, as text; `0` when none does. */
  uses: string;
  listPath: string;
  onFind: FormAct<FoundNames>;
  onMerge: FormAct<void>;
  onDelete: FormAct<void>;
};

/**
 * The two ways in which a section, a tag or an author ends: unused, for good; or with another that
 * takes its place, whether it is used or not.
 */
export function NameEnd(props: Props) {
  const { kind, id, name, uses, listPath, onFind, onMerge, onDelete } = props;
  const t = useAdminText();
  const isUsed = uses !== '0';
  const end = { kind, id, listPath };
  return (
    <section className="border-ink mt-8 max-w-190 border-t pt-4">
      <h2 className="headline text-xl">{t('names.end')}</h2>
      <p className="text-soft mt-1">{t(isUsed ? 'names.used' : 'names.unused', { count: uses })}</p>
      <div className="mt-2">
        <Way title={t('names.deleteWay')} text={t(isUsed ? 'names.deleteNot' : 'names.deleteCan')}>
          {!isUsed && (
            <DialogButton label={t('names.delete')} title={t('names.deleteTitle', { name })}>
              {(close) => (
                <EndForm
                  {...end}
                  action={onDelete}
                  submit={t('names.deleteDo')}
                  onCancel={close}
                  text={t('names.deleteText')}
                />
              )}
            </DialogButton>
          )}
        </Way>
        <Way title={t('names.mergeWay')} text={t('names.mergeCan')}>
          <DialogButton label={t('names.merge')} title={t('names.mergeTitle', { name })}>
            {(close) => (
              <EndForm
                {...end}
                action={onMerge}
                submit={t('names.mergeDo')}
                onCancel={close}
                text={t('names.mergeText', { name, count: uses })}
              >
                <PickName
                  name="intoId"
                  label={t('names.mergeInto')}
                  kind={kind}
                  exceptId={id}
                  onFind={onFind}
                />
              </EndForm>
            )}
          </DialogButton>
        </Way>
      </div>
    </section>
  );
}

type WayProps = { title: string; text: string; children: ReactNode };

/** One way, what comes of it, and its button where it is open. */
function Way({ title, text, children }: WayProps) {
  return (
    <div className="border-hair flex flex-wrap items-center gap-x-6 gap-y-2 border-b py-3">
      <div className="min-w-0 flex-1 basis-72">
        <h3 className="font-semibold">{title}</h3>
        <p className="text-soft">{text}</p>
      </div>
      {children}
    </div>
  );
}

type EndFormProps = {
  kind: string;
  id: string;
  listPath: string;
  action: FormAct<void>;
  submit: string;
  text: string;
  onCancel: () => void;
  children?: ReactNode;
};

function EndForm({ kind, id, listPath, action, submit, text, onCancel, children }: EndFormProps) {
  const t = useAdminText();
  const router = useRouter();
  return (
    <ActForm
      action={action}
      submit={submit}
      look="button-go"
      onDone={() => router.push(listPath)}
      beside={
        <button type="button" onClick={onCancel} className="button">
          {t('dialog.cancel')}
        </button>
      }
    >
      <input type="hidden" name="kind" value={kind} />
      <input type="hidden" name="id" value={id} />
      <p>{text}</p>
      {children}
    </ActForm>
  );
}
