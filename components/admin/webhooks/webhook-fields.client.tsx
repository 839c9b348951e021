'use client';

import { useId, type ReactNode } from 'react';
import { useWrong } from '../form/act-form.client';
import { CheckField, TextField } from '../form/fields.client';
import { useAdminText } from '../messages.client';
import { allLocales, locales } from '@/lib/i18n/locales';
import { eventKinds } from '@/lib/webhooks/event-kinds';

/** What is said of a webhook. */
export type WebhookTyped = { name: string; url: string; kinds: string[]; locales: string[] };

/** The fields of a webhook, in an `ActForm`. */
export function WebhookFields({ webhook }: { webhook: WebhookTyped }) {
  const t = useAdminText();
  return (
    <>
      <TextField
        name="name"
        label={t('webhooks.name')}
        hint={t('webhooks.nameHint')}
        required
        maxLength={100}
        defaultValue={webhook.name}
      />
      <TextField
        name="url"
        type="url"
        label={t('webhooks.url')}
        hint={t('webhooks.urlHint')}
        required
        maxLength={2_000}
        defaultValue={webhook.url}
      />
      <Choices name="kinds" label={t('webhooks.kinds')}>
        {eventKinds.map((kind) => (
          <CheckField
            key={kind}
            name={`kinds.${kind}`}
            label={t(`webhooks.kind.${kind}`)}
            defaultChecked={webhook.kinds.includes(kind)}
          />
        ))}
      </Choices>
      <Choices name="locales" label={t('webhooks.locales')}>
        {allLocales.map((locale) => (
          <CheckField
            key={locale}
            name={`locales.${locale}`}
            label={locales[locale].name}
            lang={locales[locale].htmlLang}
            defaultChecked={webhook.locales.includes(locale)}
          />
        ))}
      </Choices>
    </>
  );
}

/** Boxes that belong together; where none is ticked it is said over them. */
function Choices(props: { name: string; label: string; children: ReactNode }) {
  const { name, label, children } = props;
  const wrong = useWrong(name);
  const noteId = useId();
  return (
    <fieldset name={name} tabIndex={-1} aria-describedby={wrong ? noteId : undefined}>
      <legend className="mb-1 font-semibold">{label}</legend>
      {wrong && (
        <p id={noteId} className="text-gone mb-1 text-sm">
          {wrong}
        </p>
      )}
      {children}
    </fieldset>
  );
}
