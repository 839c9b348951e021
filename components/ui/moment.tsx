import { formatDay, formatMinute, formatSpoken, isSameDay } from '@/lib/i18n/dates';
import type { Reading } from '@/lib/i18n/reading';

/**
 * How a time is written: `minute` 2017-09-19 11:46, `day` 19 September 2017, `full` both in words,
 * `recent` the hour alone while it is still that day.
 */
type MomentStyle = 'minute' | 'day' | 'full' | 'recent';

type Props = { time: Date; reading: Reading; as: MomentStyle };

/** A time as readers see it, in the newsroom's zone, as they hear it, and as machines read it. */
export function Moment({ time, reading, as }: Props) {
  const shown = write(time, reading, as);
  return (
    <time dateTime={time.toISOString()}>
      {as === 'minute' ? <Digits shown={shown} time={time} reading={reading} /> : shown}
    </time>
  );
}

/** Said aloud, digits with dashes are a sum rather than a day. */
function Digits({ shown, time, reading }: Omit<Props, 'as'> & { shown: string }) {
  return (
    <>
      <span aria-hidden="true">{shown}</span>
      <span className="sr-only select-none">
        {' '}
        {formatSpoken(time, reading.locale, reading.zone)}
      </span>
    </>
  );
}

function write(time: Date, { locale, zone, now }: Reading, style: MomentStyle): string {
  const hour = () => formatMinute(time, zone).slice(-5);
  switch (style) {
    case 'minute':
      return formatMinute(time, zone);
    case 'day':
      return formatDay(time, locale, zone);
    case 'full':
      return `${formatDay(time, locale, zone)} ${hour()}`;
    case 'recent':
      return isSameDay(time, now, zone) ? hour() : formatDay(time, locale, zone);
  }
}
