'use client';

import { useState } from 'react';
import type { FormAct } from '../form/act-form.client';
import { useAdminText } from '../messages.client';
import { useFind } from '../use-find';
import { allLocales, locales, type Locale } from '@/lib/i18n/locales';

/** A section, a tag or an author that can be chosen, and how many articles readers find under it. */
export type FoundName = { id: string; names: Partial<Record<Locale, string>>; count: string };

/** Some of the names that are asked for, and whether there are more. */
export type FoundNames = { names: FoundName[]; isMore: boolean };

type Props = {
  /** The name of the field that holds the id of what is chosen. */
  name: string;
  label: string;
  kind: string;
  /** What cannot be chosen. */
  exceptId: string;
  onFind: FormAct<FoundNames>;
};

/** One of many names: letters narrow a list, in which one is chosen. What was chosen stays in it. */
export function PickName({ name, label, kind, exceptId, onFind }: Props) {
  const t = useAdminText();
  const { found, field } = useFind(onFind, { kind, exceptId });
  const [chosen, setChosen] = useState<FoundName | null>(null);
  const others = found?.names.filter(({ id }) => id !== chosen?.id) ?? [];
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1 font-semibold">{label}</legend>
      <input
        {...field}
        aria-label={t('names.find')}
        placeholder={t('names.find')}
        className="field"
      />
      <div aria-busy={found === null} className="mt-2 min-h-60">
        {(chosen ? [chosen, ...others] : others).map((one) => (
          <label
            key={one.id}
            className="border-hair hover:bg-card flex min-h-11 cursor-pointer items-center gap-2.5 border-b py-1.5"
          >
            <input
              type="radio"
              name={name}
              value={one.id}
              required
              checked={one.id === chosen?.id}
              onChange={() => setChosen(one)}
              className="accent-ink size-5 flex-none"
            />
            <span className="flex min-w-0 flex-1 flex-wrap gap-x-3 wrap-anywhere">
              {allLocales.map((locale) => (
                <span key={locale} lang={locales[locale].htmlLang}>
                  {one.names[locale]}
                </span>
              ))}
            </span>
            <span className="text-soft flex-none tabular-nums">
              {t('names.count', { count: one.count })}
            </span>
          </label>
        ))}
        <p role="status" className="meta mt-2">
          {found?.isMore && t('names.findMore')}
          {found?.names.length === 0 && t('names.nothing')}
        </p>
      </div>
    </fieldset>
  );
}
