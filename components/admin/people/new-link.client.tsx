'use client';

import { useState } from 'react';
import { useAdminText } from '../messages.client';

type Props = {
  token: string;
  /** Whose it is, where several are at hand. */
  name?: string;
};

/** A link that is shown this once, to be passed on. */
export function NewLink({ token, name }: Props) {
  const t = useAdminText();
  const [isCopied, setCopied] = useState(false);
  const address = new URL(`/admin/invitation/${token}`, window.location.origin).href;
  async function copy() {
    await navigator.clipboard.writeText(address).then(
      () => setCopied(true),
      () => undefined,
    );
  }
  return (
    <div role="status" className="border-ink bg-card rounded-lg border p-4">
      <p className="font-semibold">
        {t('people.linkTitle')}
        {name && ` · ${name}`}
      </p>
      <p className="mt-1">{t('people.linkText')}</p>
      <div className="mt-3 flex flex-wrap gap-2">
        <input
          readOnly
          value={address}
          aria-label={t('people.link')}
          onFocus={(event) => event.target.select()}
          className="field min-w-0 flex-1 basis-60"
        />
        <button type="button" onClick={copy} className="button">
          {t(isCopied ? 'people.copied' : 'people.copy')}
        </button>
      </div>
    </div>
  );
}
