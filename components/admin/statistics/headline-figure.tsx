import type { AdminText } from '../admin-text';
import type { PeriodName } from '@/lib/newsroom/statistics-period';

type Props = { reads: number; before: number; period: PeriodName; t: AdminText };

/** How much was read, beside the time as long before. */
export function HeadlineFigure({ reads, before, period, t }: Props) {
  const then = t(`statistics.before.${period}`, { count: before });
  const change = before > 0 ? Math.round((100 * (reads - before)) / before) : null;
  return (
    <p className="mb-5 flex flex-wrap items-baseline gap-x-4 gap-y-1">
      <span className="headline text-5xl tabular-nums">
        {t('statistics.reads', { count: reads })}
      </span>
      <span className="text-soft tabular-nums">
        {change !== null && (
          <strong className="text-ink font-semibold">
            {t(change < 0 ? 'statistics.less' : 'statistics.more', { share: Math.abs(change) })}
          </strong>
        )}{' '}
        {then}
      </span>
    </p>
  );
}
