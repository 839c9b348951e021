'use client';

import { ActForm, type FormAct } from '../form/act-form.client';
import { CheckField, LongTextField, TextField } from '../form/fields.client';
import { useAdminText } from '../messages.client';
import { allLocales, locales, type Locale } from '@/lib/i18n/locales';

type PictureWords = { alt: string; decorative: boolean; caption: string };

type Props = {
  pictureId: string;
  texts: Partial<Record<Locale, PictureWords>>;
  /** Absent where only the words matter. */
  facts?: { credit: string; rights: string; rightsUntil: string; focus: { x: number; y: number } };
  /** The languages that are asked for. */
  languages?: readonly Locale[];
  action: FormAct<void>;
  onDone?: () => void;
  /** See `ActForm`. */
  isOnSheet?: boolean;
};

const wordless: PictureWords = { alt: '', decorative: false, caption: '' };
const steps = [0, 0.25, 0.5, 0.75, 1];

/** What a picture shows, in words, and what must stay in sight when it is cropped. */
export function DescribeForm(props: Props) {
  const { pictureId, texts, facts, languages = allLocales, action, ...rest } = props;
  const t = useAdminText();
  return (
    <ActForm
      action={action}
      submit={t('pictures.save')}
      look="button-ink"
      done={t('form.done')}
      {...rest}
    >
      <input type="hidden" name="pictureId" value={pictureId} />
      {languages.map((locale) => (
        <LanguageWords key={locale} locale={locale} words={texts[locale] ?? wordless} />
      ))}
      {facts && (
        <fieldset className="border-ink grid gap-4 border-t pt-3">
          <legend className="headline float-start mb-1 w-full text-xl">
            {t('pictures.facts')}
          </legend>
          <TextField name="credit" label={t('pictures.credit')} defaultValue={facts.credit} />
          <TextField name="rights" label={t('pictures.rights')} defaultValue={facts.rights} />
          <TextField
            name="rightsUntil"
            type="date"
            label={t('pictures.rightsUntil')}
            hint={t('pictures.rightsUntilHint')}
            defaultValue={facts.rightsUntil}
          />
          <FocusField focus={facts.focus} />
        </fieldset>
      )}
    </ActForm>
  );
}

function LanguageWords({ locale, words }: { locale: Locale; words: PictureWords }) {
  const t = useAdminText();
  const { name, htmlLang: lang } = locales[locale];
  const field = (key: string) => ({ name: `texts.${locale}.${key}`, lang });
  return (
    <fieldset className="border-ink grid gap-4 border-t pt-3">
      <legend lang={lang} className="headline float-start mb-1 w-full text-xl">
        {name}
      </legend>
      <LongTextField
        {...field('alt')}
        label={t('pictures.alt')}
        hint={t('pictures.altHint')}
        defaultValue={words.alt}
        rows={2}
        maxLength={500}
      />
      <CheckField
        name={`texts.${locale}.decorative`}
        value="yes"
        label={t('pictures.decorative')}
        defaultChecked={words.decorative}
      />
      <LongTextField
        {...field('caption')}
        label={t('pictures.caption')}
        defaultValue={words.caption}
        rows={2}
        maxLength={1000}
      />
    </fieldset>
  );
}

/** Two sliders, so that a keyboard is enough. */
function FocusField({ focus }: { focus: { x: number; y: number } }) {
  const t = useAdminText();
  const nearest = (value: number) => steps[Math.round(value * 4)];
  return (
    <div className="grid gap-2">
      <p className="meta">{t('pictures.focusHint')}</p>
      {(['x', 'y'] as const).map((axis) => (
        <label key={axis} className="grid gap-1 font-semibold">
          {t(`pictures.focus_${axis}`)}
          <input
            type="range"
            name={`focus.${axis}`}
            min={0}
            max={1}
            step={0.25}
            defaultValue={nearest(focus[axis])}
            className="accent-ink min-h-11 w-full max-w-60"
          />
        </label>
      ))}
    </div>
  );
}
