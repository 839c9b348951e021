'use client';

import { useId, useState } from 'react';
import { useAdminText } from '../messages.client';
import { useIsReady } from '../write/use-is-ready';
import { allLocales, locales, type Languages, type Locale } from '@/lib/i18n/locales';

/** All languages in an order, and those of them in which the paper appears. */
type Choice = { order: Locale[]; on: Locale[] };

/** In which languages the paper appears, and in which order they are offered. */
export function LanguagesField({ languages }: { languages: Languages }) {
  const t = useAdminText();
  const isReady = useIsReady();
  const hintId = useId();
  const [chosen, setChosen] = useState<Choice | null>(null);
  const { order, on } = chosen ?? toChoice(languages);
  const offered = order.filter((locale) => on.includes(locale));

  return (
    <fieldset aria-describedby={hintId} className="min-w-0">
      <legend className="mb-1 font-semibold">{t('settings.languages')}</legend>
      <input type="hidden" name="languages" value={offered.join(' ')} />
      <ul>
        {order.map((locale, at) => {
          const { name: language, htmlLang } = locales[locale];
          const isOn = on.includes(locale);
          return (
            <li key={locale} className="flex flex-wrap items-center gap-x-3">
              <label className="flex min-h-11 items-center gap-2">
                <input
                  type="checkbox"
                  checked={isOn}
                  disabled={!isReady || (isOn && on.length === 1)}
                  onChange={() => setChosen({ order, on: switched(on, locale) })}
                  className="accent-ink size-5"
                />
                <span lang={htmlLang}>{language}</span>
              </label>
              {locale === offered[0] && (
                <span className="meta">{t('settings.languageDefault')}</span>
              )}
              {isOn && locale !== offered[0] && (
                <button
                  type="button"
                  aria-label={t('settings.languageUp', { language })}
                  title={t('settings.languageUp', { language })}
                  disabled={!isReady}
                  onClick={() => setChosen({ order: movedUp(order, at), on })}
                  className="button min-w-11 px-0"
                >
                  <span aria-hidden="true">↑</span>
                </button>
              )}
            </li>
          );
        })}
      </ul>
      <p id={hintId} className="meta mt-1">
        {t('settings.languagesHint')}
      </p>
    </fieldset>
  );
}

/** Those that are off come last. */
function toChoice(languages: Languages): Choice {
  const off = allLocales.filter((locale) => !languages.includes(locale));
  return { order: [...languages, ...off], on: [...languages] };
}

function switched(on: Locale[], locale: Locale): Locale[] {
  return on.includes(locale) ? on.filter((one) => one !== locale) : [...on, locale];
}

function movedUp(order: Locale[], at: number): Locale[] {
  return order.toSpliced(at, 1).toSpliced(at - 1, 0, ...order.slice(at, at + 1));
}
