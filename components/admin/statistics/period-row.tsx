import type { AdminText } from '../admin-text';
import { SideScroll } from '../side-scroll.client';
import { periodNames, type PeriodName } from '@/lib/newsroom/statistics-period';

/** The way between the periods. */
export function PeriodRow({ current, t }: { current: PeriodName; t: AdminText }) {
  return (
    <SideScroll
      aria-label={t('statistics.periods')}
      className="desk:-mx-9 desk:px-9 -mx-4 mb-3 overflow-x-auto px-4 py-1"
    >
      <ul className="flex gap-2">
        {periodNames.map((name) => (
          <li key={name}>
            <a
              href={`/admin/statistics?period=${name}`}
              aria-current={name === current ? 'page' : undefined}
              className="chip"
            >
              {t(`statistics.period.${name}`)}
            </a>
          </li>
        ))}
      </ul>
    </SideScroll>
  );
}
