import { db } from '@/lib/db/client';
import { formatMinute } from '@/lib/i18n/dates';
import { databaseNow } from '@/lib/publication/publication';
import { newsroomTimeZone } from '@/lib/site/time-zone';
import { statisticsPeriod, type Period, type PeriodName } from './statistics-period';

/** A period of the newsroom's clock that ends with this hour, or with that of `now`. */
export async function currentPeriod(name: PeriodName, now?: Date): Promise<Period> {
  const clock = formatMinute(now ?? (await databaseNow(db())), await newsroomTimeZone(db()));
  return statisticsPeriod(name, clock);
}
