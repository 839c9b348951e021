'use client';

import type { JSONContent } from '@tiptap/core';
import { AboutField } from './about-field.client';
import { ColourField } from './colour-field.client';
import { LanguagesField } from './languages-field.client';
import { LogoField } from './logo-field.client';
import { TimeZoneField, type ZoneChoices } from './time-zone-field.client';
import { ActForm, type FormAct } from '../form/act-form.client';
import { LongTextField, TextField } from '../form/fields.client';
import { useAdminText } from '../messages.client';
import type { PictureActions } from '../pictures/picture-actions';
import type { ArticleActions } from '../write/written-article';
import { allLocales, locales, type Languages, type Locale } from '@/lib/i18n/locales';
import type { Picture } from '@/lib/media/picture';

type Text = {
  name: string;
  organisation: string;
  address: string;
  description: string;
  rights: string;
  about: JSONContent | null;
};

type Settings = {
  changedAt: string;
  seal: string;
  colour: string;
  logo: { id: string; picture: Picture } | null;
  languages: Languages;
  timeZone: string | null;
  phone: string;
  email: string;
  texts: Record<Locale, Text>;
};

type Props = {
  settings: Settings;
  zones: ZoneChoices;
  /** The language of the interface. */
  locale: Locale;
  action: FormAct<void>;
  pictureActions: PictureActions;
  findLinkable: ArticleActions['findLinkable'];
};

/** What readers are told of the organisation: what is the same everywhere, then each language. */
export function SettingsForm(props: Props) {
  const { settings, zones, locale: interfaceLocale, action, pictureActions, findLinkable } = props;
  const t = useAdminText();
  return (
    <ActForm
      action={action}
      submit={t('settings.save')}
      look="button-go"
      done={t('settings.done')}
      className="max-w-190"
    >
      <input type="hidden" name="seenAt" value={settings.changedAt} />
      <div className="desk:grid-cols-2 grid gap-5">
        <TextField name="phone" label={t('settings.phone')} defaultValue={settings.phone} />
        <TextField
          name="email"
          type="email"
          label={t('settings.email')}
          defaultValue={settings.email}
        />
        <TextField
          name="seal"
          label={t('settings.seal')}
          hint={t('settings.sealHint')}
          maxLength={2}
          defaultValue={settings.seal}
        />
        <ColourField colour={settings.colour} />
        <LogoField logo={settings.logo} locale={interfaceLocale} actions={pictureActions} />
        <LanguagesField languages={settings.languages} />
        <TimeZoneField zone={settings.timeZone ?? ''} choices={zones} />
      </div>
      {allLocales.map((locale) => (
        <LanguagePart
          key={locale}
          locale={locale}
          text={settings.texts[locale]}
          findLinkable={findLinkable}
        />
      ))}
    </ActForm>
  );
}

type LanguagePartProps = Pick<Props, 'findLinkable'> & { locale: Locale; text: Text };

function LanguagePart({ locale, text, findLinkable }: LanguagePartProps) {
  const t = useAdminText();
  const { name, htmlLang: lang } = locales[locale];
  const field = (key: Exclude<keyof Text, 'about'>) => ({
    name: `texts.${locale}.${key}`,
    label: t(`settings.${key}`),
    lang,
    defaultValue: text[key],
  });
  return (
    <section className="border-ink grid gap-5 border-t pt-4">
      <h2 lang={lang} className="headline text-2xl">
        {name}
      </h2>
      <TextField {...field('name')} />
      <TextField {...field('organisation')} />
      <LongTextField {...field('address')} rows={2} />
      <LongTextField {...field('description')} rows={2} hint={t('settings.descriptionHint')} />
      <LongTextField {...field('rights')} rows={2} />
      <AboutField
        name={`texts.${locale}.about`}
        label={t('settings.about')}
        locale={locale}
        about={text.about}
        findLinkable={findLinkable}
      />
    </section>
  );
}
