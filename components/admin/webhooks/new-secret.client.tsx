'use client';

import { CopyField } from '../form/copy-field.client';
import { useAdminText } from '../messages.client';

/** A secret that is shown this once, to be passed on to the receiver. */
export function NewSecret({ secret }: { secret: string }) {
  const t = useAdminText();
  return (
    <div role="status" className="border-ink bg-card rounded-lg border p-4">
      <p className="font-semibold">{t('webhooks.secretTitle')}</p>
      <p className="mt-1 mb-3">{t('webhooks.secretText')}</p>
      <CopyField label={t('webhooks.secret')} text={secret} />
    </div>
  );
}
