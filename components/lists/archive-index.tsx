import type { ArchiveMonth } from '@/lib/articles/published-archive';
import type { Reading } from '@/lib/i18n/reading';
import { periodPath } from '@/lib/site/addresses';
import { figure } from './figure';
import { monthName, periodName } from './period-name';

const calendar = Array.from({ length: 12 }, (_, at) => at + 1);
const row = 'desk:grid desk:grid-cols-[11rem_minmax(0,1fr)] gap-x-gap';
const columns = 'grid grid-cols-[repeat(auto-fill,minmax(8.5rem,1fr))] desk:grid-cols-12';

type Props = { months: ArchiveMonth[]; reading: Reading };

/** Years and their months with how much each has: a table where there is room, else a block a year. */
export function ArchiveIndex({ months, reading }: Props) {
  const years = Map.groupBy(months, ({ year }) => year);
  return (
    <div className="pb-8">
      <div aria-hidden="true" className={`max-desk:hidden border-line border-b py-2 ${row}`}>
        <p className={`meta col-start-2 text-end ${columns}`}>
          {calendar.map((month) => (
            <span key={month}>{monthName(month, reading.locale, 'short')}</span>
          ))}
        </p>
      </div>
      {[...years].map(([year, ofYear]) => (
        <Year key={year} year={year} months={ofYear} reading={reading} />
      ))}
    </div>
  );
}

function Year({ year, months, reading }: Props & { year: number }) {
  const { locale, t } = reading;
  const countOf = new Map(months.map(({ month, count }) => [month, count]));
  const total = months.reduce((sum, { count }) => sum + count, 0);
  return (
    <section className={`border-hair max-desk:py-3 border-b ${row}`}>
      <h2 className="headline flex items-baseline gap-x-3 text-[1.35rem]">
        <a
          href={periodPath(locale, { year })}
          className="quiet-link flex min-h-11 shrink-0 items-center tabular-nums"
        >
          {periodName({ year }, locale)}
        </a>
        <span className="meta">{t('list.count', { count: total })}</span>
      </h2>
      <ol className={`font-ui gap-x-gap desk:gap-x-0 text-[0.9375rem] ${columns}`}>
        {calendar.map((month) => {
          const count = countOf.get(month);
          if (!count) return <NoArticles key={month} />;
          return (
            <li key={month}>
              <a
                href={periodPath(locale, { year, month })}
                className="quiet-link desk:justify-end flex min-h-11 items-center gap-x-2"
              >
                <span className="desk:sr-only">{monthName(month, locale)}</span>
                <span className="max-desk:text-soft tabular-nums">{figure(count)}</span>
              </a>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

/** Keeps its column in the table. */
function NoArticles() {
  return (
    <li
      aria-hidden="true"
      className="text-line max-desk:hidden flex min-h-11 items-center justify-end"
    >
      ·
    </li>
  );
}
