import { expect, test } from 'vitest';
import { monthName, periodName } from './period-name';

test.each([
  [{ year: 2017 }, '2017', '2017年'],
  [{ year: 2017, month: 9 }, 'September 2017', '2017年9月'],
  [{ year: 1000, month: 1 }, 'January 1000', '1000年1月'],
])('%o', (period, en, zh) => {
  expect(periodName(period, 'en')).toBe(en);
  expect(periodName(period, 'zh')).toBe(zh);
});

test('a month alone', () => {
  expect(monthName(12, 'en')).toBe('December');
  expect(monthName(12, 'en', 'short')).toBe('Dec');
  expect(monthName(12, 'zh')).toBe('12月');
});
