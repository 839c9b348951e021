'use client';

import { ActForm, type FormAct } from '../form/act-form.client';
import { TextField } from '../form/fields.client';
import { useAdminText } from '../messages.client';
import { allLocales, locales, type Locale } from '@/lib/i18n/locales';

type Props = { documentId: string; titles: Record<Locale, string>; action: FormAct<void> };

/** What a PDF is called, in each language. */
export function TitlesForm({ documentId, titles, action }: Props) {
  const t = useAdminText();
  return (
    <ActForm action={action} submit={t('documents.save')} look="button-ink" done={t('form.done')}>
      <input type="hidden" name="documentId" value={documentId} />
      <fieldset className="border-ink grid gap-4 border-t pt-3">
        <legend className="headline float-start mb-1 w-full text-xl">
          {t('documents.titles')}
        </legend>
        <p className="meta">{t('documents.titleHint')}</p>
        {allLocales.map((locale) => (
          <TextField
            key={locale}
            name={`titles.${locale}`}
            lang={locales[locale].htmlLang}
            label={locales[locale].name}
            defaultValue={titles[locale]}
            maxLength={300}
          />
        ))}
      </fieldset>
    </ActForm>
  );
}
