import { expect, test } from 'vitest';
import { monthsOfYears, parsePeriod, periodBounds, yearOf } from './archive-period';

test('a year and a month are read as addresses write them', () => {
  expect(parsePeriod('2017')).toEqual({ year: 2017 });
  expect(parsePeriod('2017', '09')).toEqual({ year: 2017, month: 9 });
});

test.each([
  ['0', undefined],
  ['0000', undefined],
  ['0999', undefined],
  ['17', undefined],
  ['20170', undefined],
  ['2017 ', undefined],
  ['２０１７', undefined],
  ['2017', '00'],
  ['2017', '13'],
  ['2017', '9'],
  ['2017', ''],
  ['2017', 'before'],
])('%s %s is no period', (year, month) => {
  expect(parsePeriod(year, month)).toBeNull();
});

test('a period begins and ends at midnight in the newsroom', () => {
  expect(periodBounds({ year: 2017, month: 12 }, 'Asia/Shanghai')).toEqual({
    from: new Date('2017-11-30T16:00:00Z'),
    to: new Date('2017-12-31T16:00:00Z'),
  });
  expect(periodBounds({ year: 2017 }, 'America/New_York')).toEqual({
    from: new Date('2017-01-01T05:00:00Z'),
    to: new Date('2018-01-01T05:00:00Z'),
  });
  expect(periodBounds({ year: 9999, month: 12 }, 'UTC')).toEqual({
    from: new Date('9999-12-01T00:00:00Z'),
    to: undefined,
  });
});

test('a month whose first hour the clocks skip begins at one', () => {
  expect(periodBounds({ year: 2017, month: 10 }, 'America/Asuncion').from).toEqual(
    new Date('2017-10-01T04:00:00Z'),
  );
});

test('years have twelve months each, begun in the newsroom', () => {
  const months = monthsOfYears(2017, 2018, 'Asia/Shanghai');
  expect(months).toHaveLength(24);
  expect(months[0]).toEqual({ year: 2017, month: 1, start: new Date('2016-12-31T16:00:00Z') });
  expect(months[23]).toEqual({ year: 2018, month: 12, start: new Date('2018-11-30T16:00:00Z') });
});

test('the year of a time is the newsroom’s', () => {
  const newYear = new Date('2017-12-31T16:00:00Z');
  expect(yearOf(newYear, 'Asia/Shanghai')).toBe(2018);
  expect(yearOf(newYear, 'UTC')).toBe(2017);
});
