import { expect, test } from 'vitest';
import { statisticsPeriod } from './statistics-period';

const now = '2026-03-01 13:07';

test('today is compared with yesterday up to this hour', () => {
  const { from, to, step, steps, before } = statisticsPeriod('today', now);
  expect([from, to, step]).toEqual(['2026-03-01 00:00', '2026-03-01 14:00', 'hour']);
  expect(steps).toHaveLength(24);
  expect(steps.at(-1)).toBe('2026-03-01 23:00');
  expect(before).toEqual({ from: '2026-02-28 00:00', to: '2026-02-28 14:00' });
});

test.each([
  { name: 'week', first: '2026-02-23', before: '2026-02-16', until: '2026-02-22', days: 7 },
  { name: 'month', first: '2026-02-02', before: '2026-01-05', until: '2026-02-01', days: 28 },
] as const)('a $name ends with today', ({ name, first, before, until, days }) => {
  const period = statisticsPeriod(name, now);
  expect(period.from).toBe(`${first} 00:00`);
  expect(period.steps).toHaveLength(days);
  expect(period.steps[0]).toBe(period.from);
  expect(period.steps.at(-1)).toBe('2026-03-01 00:00');
  expect(period.before).toEqual({ from: `${before} 00:00`, to: `${until} 14:00` });
});

test('a year is twelve months, of which this one is the last', () => {
  const { from, to, steps, before } = statisticsPeriod('year', now);
  expect([from, to]).toEqual(['2025-04-01 00:00', '2026-03-01 14:00']);
  expect(steps).toHaveLength(12);
  expect(steps.at(-1)).toBe('2026-03-01 00:00');
  expect(before).toEqual({ from: '2024-04-01 00:00', to: '2025-03-01 14:00' });
});

test('the last hour of a year ends it', () => {
  const { from, to, before } = statisticsPeriod('today', '2026-12-31 23:59');
  expect([from, to]).toEqual(['2026-12-31 00:00', '2027-01-01 00:00']);
  expect(before).toEqual({ from: '2026-12-30 00:00', to: '2026-12-31 00:00' });
  expect(statisticsPeriod('year', '2028-03-31 23:59').before.to).toBe('2027-04-01 00:00');
});
