export const periodNames = ['today', 'week', 'month', 'year'] as const;

export type PeriodName = (typeof periodNames)[number];

/** The period that an address names; the week if it names none. */
export function toPeriodName(asked: string | string[] | undefined): PeriodName {
  return periodNames.find((name) => name === asked) ?? 'week';
}

/**
 * A time of the newsroom's clock, from `from` on and before `to`, as `2026-11-27 13:00`; what it is cut
 * into; and the time as long before it.
 */
export type Period = {
  from: string;
  to: string;
  step: 'hour' | 'day' | 'month';
  /** When each piece begins; hours that are still to come are among them. */
  steps: string[];
  before: { from: string; to: string };
};

const days = { today: 1, week: 7, month: 28 };
const hour = 3_600_000;
const day = 24 * hour;

/**
 * Today, the 7 or the 28 days that end with it, or the 12 months that end with this one. What came
 * before is as long, up to the hour that it is now.
 *
 * @param now of the newsroom's clock, as `2026-11-27 13:07`
 */
export function statisticsPeriod(name: PeriodName, now: string): Period {
  const thisHour = +new Date(`${now.slice(0, 13).replace(' ', 'T')}:00Z`);
  const to = thisHour + hour;
  if (name === 'year') return yearTo(to, now);
  const today = Math.floor(thisHour / day) * day;
  const length = days[name] * day;
  const from = today + day - length;
  const [step, each] = name === 'today' ? (['hour', hour] as const) : (['day', day] as const);
  return {
    from: written(from),
    to: written(to),
    step,
    steps: Array.from({ length: length / each }, (_, at) => written(from + at * each)),
    before: { from: written(from - length), to: written(to - length) },
  };
}

function yearTo(to: number, now: string): Period {
  const [year = 0, month = 1] = now.split('-').map(Number);
  const monthsAgo = (count: number) => Date.UTC(year, month - 1 - count);
  const into = to - monthsAgo(0);
  return {
    from: written(monthsAgo(11)),
    to: written(to),
    step: 'month',
    steps: Array.from({ length: 12 }, (_, at) => written(monthsAgo(11 - at))),
    before: {
      from: written(monthsAgo(23)),
      to: written(Math.min(monthsAgo(12) + into, monthsAgo(11))),
    },
  };
}

function written(time: number): string {
  return new Date(time).toISOString().slice(0, 16).replace('T', ' ');
}
