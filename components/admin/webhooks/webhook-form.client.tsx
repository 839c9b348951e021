'use client';

import { WebhookFields, type WebhookTyped } from './webhook-fields.client';
import { ActForm, type FormAct } from '../form/act-form.client';
import { useAdminText } from '../messages.client';

type Props = {
  id: string;
  /** What is changed is made from it. */
  version: number;
  webhook: WebhookTyped;
  action: FormAct<void>;
};

/** What is said of a webhook, to be changed. */
export function WebhookForm({ id, version, webhook, action }: Props) {
  const t = useAdminText();
  return (
    <ActForm
      action={action}
      submit={t('webhooks.save')}
      look="button-ink"
      done={t('webhooks.done')}
      className="max-w-132"
    >
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="version" value={version} />
      <WebhookFields webhook={webhook} />
    </ActForm>
  );
}
