'use client';

import { useState } from 'react';
import { useWrong } from '../form/act-form.client';
import { Field } from '../form/field.client';
import { useAdminText } from '../messages.client';
import { contrastBetween, papers, readableOn } from '@/lib/site/colours';

const forText = 4.5;

/** The organisation's colour, and how readers will see it on light and on dark paper. */
export function ColourField({ colour: stored }: { colour: string }) {
  const t = useAdminText();
  const [chosen, setChosen] = useState<string | null>(null);
  const colour = chosen ?? stored;
  return (
    <div>
      <Field
        name="colour"
        label={t('settings.colour')}
        hint={t('settings.colourHint')}
        wrong={useWrong('colour')}
      >
        {(control) => (
          <input
            {...control}
            type="color"
            value={colour}
            onChange={(event) => setChosen(event.target.value)}
            className="border-line h-11 w-20 cursor-pointer rounded-md border"
          />
        )}
      </Field>
      <ul className="mt-2 flex flex-wrap gap-2">
        {(['light', 'dark'] as const).map((paper) => {
          const shown = readableOn(colour, paper, forText);
          const contrast = contrastBetween(shown, papers[paper]).toFixed(1);
          return (
            <li
              key={paper}
              style={{ background: papers[paper], color: shown }}
              className="border-line rounded-md border px-3 py-2 font-semibold"
            >
              {t(`settings.${paper}`, { contrast })}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
