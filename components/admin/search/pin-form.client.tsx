'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { PickArticles, type FoundArticles, type PinnableArticle } from './pick-articles.client';
import type { PinnedResults } from './pin-list';
import { ActForm, type FormAct } from '../form/act-form.client';
import { ChoiceField, TextField } from '../form/fields.client';
import { useAdminText } from '../messages.client';
import { allLocales, isLocale, locales, type Locale } from '@/lib/i18n/locales';

/** What is changed, with `version`, or what a new one begins with. */
type Pin = Pick<PinnedResults, 'locale' | 'query' | 'articles' | 'lastDay'> &
  Partial<Pick<PinnedResults, 'id' | 'version'>>;

type Props = {
  pin: Pin;
  listPath: string;
  action: FormAct<unknown>;
  onFind: FormAct<FoundArticles>;
};

/** What readers search for, in which language, and which articles they then have first. */
export function PinForm({ pin, listPath, action, onFind }: Props) {
  const t = useAdminText();
  const router = useRouter();
  const { id, version } = pin;
  const [locale, setLocale] = useState(pin.locale);
  const [chosenIn, setChosenIn] = useState<Partial<Record<Locale, PinnableArticle[]>>>({});
  const given = locale === pin.locale ? pin.articles : [];
  return (
    <ActForm
      action={action}
      submit={t('search.save')}
      look="button-go"
      done={id && t('search.done')}
      onDone={() => !id && router.push(listPath)}
      className="max-w-132"
    >
      {id && <input type="hidden" name="id" value={id} />}
      {version && <input type="hidden" name="version" value={version} />}
      <TextField
        name="query"
        label={t('search.query')}
        hint={t('search.queryHint')}
        defaultValue={pin.query}
        required
        maxLength={100}
      />
      {id ? (
        <p>
          <b className="block font-semibold">{t('search.language')}</b>
          <span lang={locales[locale].htmlLang}>{locales[locale].name}</span>
        </p>
      ) : (
        <ChoiceField
          name="locale"
          label={t('search.language')}
          value={locale}
          onChange={({ target }) => isLocale(target.value) && setLocale(target.value)}
        >
          {allLocales.map((one) => (
            <option key={one} value={one} lang={locales[one].htmlLang}>
              {locales[one].name}
            </option>
          ))}
        </ChoiceField>
      )}
      <PickArticles
        key={locale}
        locale={locale}
        chosen={chosenIn[locale] ?? given}
        onChoose={(articles) => setChosenIn({ ...chosenIn, [locale]: articles })}
        onFind={onFind}
      />
      <TextField
        name="lastDay"
        type="date"
        label={t('search.lastDay')}
        hint={t('search.lastDayHint')}
        defaultValue={pin.lastDay}
      />
    </ActForm>
  );
}
