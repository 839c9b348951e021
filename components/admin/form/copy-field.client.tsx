'use client';

import { useRef, useState } from 'react';
import { useAdminText } from '../messages.client';

/** A text to be passed on, and a button that copies it; where that cannot be, it selects it. */
export function CopyField({ label, text }: { label: string; text: string }) {
  const t = useAdminText();
  const field = useRef<HTMLInputElement>(null);
  const [isCopied, setCopied] = useState(false);

  async function copy() {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
    } catch {
      field.current?.focus();
    }
  }

  return (
    <div className="flex flex-wrap gap-2">
      <input
        ref={field}
        readOnly
        value={text}
        aria-label={label}
        onFocus={(event) => event.target.select()}
        className="field min-w-0 flex-1 basis-40"
      />
      <button type="button" onClick={copy} className="button">
        {t(isCopied ? 'form.copied' : 'form.copy')}
      </button>
    </div>
  );
}
