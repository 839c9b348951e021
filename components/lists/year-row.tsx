import type { ArchiveMonth } from '@/lib/articles/published-archive';
import type { Reading } from '@/lib/i18n/reading';
import { periodPath, type ArchivePeriod } from '@/lib/site/addresses';
import { figure } from './figure';
import { monthName, periodName } from './period-name';

type Props = {
  reading: Reading;
  /** Those of one year in which there is something, newest first. */
  months: ArchiveMonth[];
  /** The year or month that this page lists. */
  current: ArchivePeriod;
  /** Whether this is a further page of that list. */
  isFurther: boolean;
};

/** From a year or a month of the archive to the other months of that year. */
export function YearRow({ reading: { locale, t }, months, current, isFurther }: Props) {
  const { year } = current;
  const mark = isFurther ? 'true' : 'page';
  const places = [
    { name: t('archive.wholeYear'), month: undefined, count: undefined },
    ...months.toReversed().map(({ month, count }) => ({
      name: monthName(month, locale),
      month,
      count,
    })),
  ];
  return (
    <nav
      aria-label={t('archive.monthsOf', { year: periodName({ year }, locale) })}
      className="border-hair border-b py-1 print:hidden"
    >
      <ul className="font-ui flex flex-wrap gap-x-6 text-[0.9375rem]">
        {places.map(({ name, month, count }) => (
          <li key={name}>
            <a
              href={periodPath(locale, { year, month })}
              aria-current={month === current.month ? mark : undefined}
              className="quiet-link aria-[current]:text-seal-ink flex min-h-11 items-center gap-x-1.5 aria-[current]:font-semibold"
            >
              {name}
              {count !== undefined && <span className="meta">{figure(count)}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
