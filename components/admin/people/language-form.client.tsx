'use client';

import { ActForm, type FormAct } from '../form/act-form.client';
import { ChoiceField } from '../form/fields.client';
import { useAdminText } from '../messages.client';
import { allLocales, locales, type Locale } from '@/lib/i18n/locales';

type Props = { locale: Locale; action: FormAct<void> };

/** In which language somebody sees the newsroom. */
export function LanguageForm({ locale, action }: Props) {
  const t = useAdminText();
  return (
    <ActForm action={action} submit={t('people.save')} done={t('form.done')} className="max-w-92">
      <LanguageField locale={locale} />
    </ActForm>
  );
}

/** A language of the newsroom. */
export function LanguageField({ locale }: { locale?: Locale }) {
  const t = useAdminText();
  return (
    <ChoiceField name="locale" label={t('language.interface')} defaultValue={locale}>
      {allLocales.map((one) => (
        <option key={one} value={one} lang={locales[one].htmlLang}>
          {locales[one].name}
        </option>
      ))}
    </ChoiceField>
  );
}
