'use client';

import { useEffect, useState } from 'react';
import { ChoiceField } from '../form/fields.client';
import { useAdminText } from '../messages.client';
import { formatMinute } from '@/lib/i18n/dates';

const betweenLooks = 10_000;

/** The zones that can be chosen, and what time it was when they were read. */
export type ZoneChoices = { all: string[]; byDefault: string; now: string };

type Props = {
  /** Empty for that of the server. */
  zone: string;
  choices: ZoneChoices;
};

/** The zone of the newsroom's times, and what time it is there. */
export function TimeZoneField({ zone: stored, choices }: Props) {
  const t = useAdminText();
  const [chosen, setChosen] = useState<string | null>(null);
  const [now, setNow] = useState(() => new Date(choices.now));
  const zone = chosen ?? stored;

  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), betweenLooks);
    return () => clearInterval(timer);
  }, []);

  return (
    <ChoiceField
      name="timeZone"
      label={t('settings.timeZone')}
      hint={t('settings.timeZoneNow', { time: formatMinute(now, zone || choices.byDefault) })}
      value={zone}
      onChange={(event) => setChosen(event.target.value)}
    >
      <option value="">{t('settings.timeZoneDefault', { zone: choices.byDefault })}</option>
      {choices.all.map((one) => (
        <option key={one}>{one}</option>
      ))}
    </ChoiceField>
  );
}
