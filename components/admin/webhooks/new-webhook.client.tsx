'use client';

import { useState } from 'react';
import { NewSecret } from './new-secret.client';
import { WebhookFields, type WebhookTyped } from './webhook-fields.client';
import { ActForm, type FormAct } from '../form/act-form.client';
import { useAdminText } from '../messages.client';
import { rooms } from '../rooms';

type Added = { id: string; secret: string };

type Props = { webhook: WebhookTyped; action: FormAct<Added> };

/** Asks for a new webhook; once it is there, its secret stands in the form's place. */
export function NewWebhook({ webhook, action }: Props) {
  const t = useAdminText();
  const [added, setAdded] = useState<Added | null>(null);
  if (added) {
    return (
      <div className="grid max-w-132 gap-5">
        <NewSecret secret={added.secret} />
        <p>
          <a href={`${rooms.webhooks.href}/${added.id}`} className="button">
            {t('webhooks.goOn')}
          </a>
        </p>
      </div>
    );
  }
  return (
    <ActForm
      action={action}
      submit={t('webhooks.add')}
      look="button-ink"
      onDone={setAdded}
      className="max-w-132"
    >
      <WebhookFields webhook={webhook} />
    </ActForm>
  );
}
