'use client';

import { useRouter } from 'next/navigation';
import { ActForm, type FormAct } from '../form/act-form.client';
import { LongTextField, TextField } from '../form/fields.client';
import { useAdminText } from '../messages.client';
import { allLocales, locales, type Locale } from '@/lib/i18n/locales';

type Text = { name: string; slug: string; description: string };

type Props = {
  kind: string;
  /** Absent for a new one. */
  id?: string;
  /** What is changed is made from it. */
  version?: number;
  texts: Partial<Record<Locale, Text>>;
  /** What stands before its address, in each language. */
  addresses: Record<Locale, string>;
  /** Where its list is. */
  listPath: string;
  action: FormAct<unknown>;
};

/** What a section, a tag or an author is called in each language, and where its list lies. */
export function NameForm({ kind, id, version, texts, addresses, listPath, action }: Props) {
  const t = useAdminText();
  const router = useRouter();
  return (
    <ActForm
      action={action}
      submit={t(id ? 'names.save' : 'names.create')}
      look="button-go"
      done={id ? t('names.done') : undefined}
      onDone={() => !id && router.push(listPath)}
      className="max-w-190"
    >
      <input type="hidden" name="kind" value={kind} />
      {id && <input type="hidden" name="id" value={id} />}
      {version && <input type="hidden" name="version" value={version} />}
      <div className="desk:grid-cols-2 grid gap-x-8 gap-y-6">
        {allLocales.map((locale) => {
          const { name, htmlLang: lang } = locales[locale];
          const field = (key: keyof Text) => ({
            name: `texts.${locale}.${key}`,
            label: t(`names.${key}`),
            lang,
            defaultValue: texts[locale]?.[key],
          });
          return (
            <fieldset
              key={locale}
              className="border-ink grid min-w-0 content-start gap-4 border-t pt-3"
            >
              <legend lang={lang} className="headline float-start mb-1 w-full text-xl">
                {name}
              </legend>
              <TextField {...field('name')} required maxLength={80} />
              <TextField
                {...field('slug')}
                hint={t(id ? 'names.slugHint' : 'names.slugHintNew', { before: addresses[locale] })}
                autoCapitalize="none"
                spellCheck={false}
              />
              <LongTextField {...field('description')} maxLength={500} />
            </fieldset>
          );
        })}
      </div>
    </ActForm>
  );
}
