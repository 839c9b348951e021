'use client';

import { useRouter } from 'next/navigation';
import { useState, type ReactNode } from 'react';
import { NewSecret } from './new-secret.client';
import { ActForm, type FormAct } from '../form/act-form.client';
import { DialogButton } from '../form/dialog-button.client';
import { useAdminText } from '../messages.client';
import { ActButton } from '../people/act-button.client';
import { rooms } from '../rooms';

type Props = {
  id: string;
  name: string;
  isOn: boolean;
  onTest: FormAct<void>;
  onSwitch: FormAct<void>;
  onRenew: FormAct<{ secret: string }>;
  onRemove: FormAct<void>;
};

/** What can be done with a webhook beside changing what is said of it. */
export function WebhookActs(props: Props) {
  const { id, name, isOn, onTest, onSwitch, onRenew, onRemove } = props;
  const t = useAdminText();
  const router = useRouter();
  const [secret, setSecret] = useState<string | null>(null);
  return (
    <section aria-label={t('webhooks.acts')} className="grid content-start gap-4">
      {secret && <NewSecret key={secret} secret={secret} />}
      <div className="flex flex-wrap items-start gap-2">
        <ActButton action={onTest} label={t('webhooks.test')} fields={{ id }} />
        <ActButton
          action={onSwitch}
          label={t(isOn ? 'webhooks.switchOff' : 'webhooks.switchOn')}
          fields={{ id }}
        />
        <DialogButton label={t('webhooks.renew')} title={t('webhooks.renewTitle')}>
          {(close) => (
            <Question
              id={id}
              action={onRenew}
              submit={t('webhooks.renewDo')}
              onDone={(made) => {
                setSecret(made.secret);
                close();
              }}
              onCancel={close}
            >
              {t('webhooks.renewText')}
            </Question>
          )}
        </DialogButton>
        <DialogButton label={t('webhooks.remove')} title={t('webhooks.removeTitle')}>
          {(close) => (
            <Question
              id={id}
              action={onRemove}
              submit={t('webhooks.removeDo')}
              onDone={() => router.push(rooms.webhooks.href)}
              onCancel={close}
            >
              {t('webhooks.removeText', { name })}
            </Question>
          )}
        </DialogButton>
      </div>
    </section>
  );
}

type QuestionProps<Result> = {
  id: string;
  action: FormAct<Result>;
  submit: string;
  onDone: (result: Result) => void;
  onCancel: () => void;
  /** What comes of it. */
  children: ReactNode;
};

function Question<Result>(props: QuestionProps<Result>) {
  const { id, action, submit, onDone, onCancel, children } = props;
  const t = useAdminText();
  return (
    <ActForm
      action={action}
      submit={submit}
      look="button-ink"
      onDone={onDone}
      beside={
        <button type="button" onClick={onCancel} className="button">
          {t('dialog.cancel')}
        </button>
      }
    >
      <input type="hidden" name="id" value={id} />
      <p className="wrap-anywhere">{children}</p>
    </ActForm>
  );
}
