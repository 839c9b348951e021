'use client';

import { CopyField } from '../form/copy-field.client';
import { useAdminText } from '../messages.client';

type Props = {
  token: string;
  /** Whose it is, where several are at hand. */
  name?: string;
};

/** A link that is shown this once, to be passed on. */
export function NewLink({ token, name }: Props) {
  const t = useAdminText();
  const address = new URL(`/admin/invitation/${token}`, window.location.origin).href;
  return (
    <div role="status" className="border-ink bg-card rounded-lg border p-4">
      <p className="font-semibold">
        {t('people.linkTitle')}
        {name && ` · ${name}`}
      </p>
      <p className="mt-1 mb-3">{t('people.linkText')}</p>
      <CopyField label={t('people.link')} text={address} />
    </div>
  );
}
