import { describe, expect, test } from 'vitest';
import {
  dayAfter,
  dayBefore,
  formatDay,
  formatMinute,
  formatSpoken,
  isSameDay,
  parseMinute,
} from './dates';

const shanghai = 'Asia/Shanghai';

test('a time to the minute, in the zone of the newsroom', () => {
  const time = new Date('2017-09-19T03:46:59.999Z');
  expect(formatMinute(time, shanghai)).toBe('2017-09-19 11:46');
  expect(formatMinute(time, 'UTC')).toBe('2017-09-19 03:46');
  expect(formatMinute(new Date('2026-01-01T00:00:00Z'), 'UTC')).toBe('2026-01-01 00:00');
});

test('a time as it is said aloud', () => {
  const [day, night] = [new Date('2017-09-19T03:46:59Z'), new Date('2017-09-18T16:05:00Z')];
  expect(formatSpoken(day, 'en', shanghai)).toBe('19 September 2017 at 11:46');
  expect(formatSpoken(night, 'en', shanghai)).toBe('19 September 2017 at 00:05');
  expect(formatSpoken(day, 'zh', shanghai)).toBe('2017年9月19日 11:46');
  expect(formatSpoken(night, 'zh', 'UTC')).toBe('2017年9月18日 16:05');
});

test('a day in words', () => {
  const time = new Date('2017-09-18T16:00:00Z');
  expect(formatDay(time, 'en', shanghai)).toBe('19 September 2017');
  expect(formatDay(time, 'en', shanghai, true)).toMatch(/^Tuesday,? 19 September 2017$/);
  expect(formatDay(time, 'zh', shanghai)).toBe('2017年9月19日');
  expect(formatDay(time, 'zh', 'UTC')).toBe('2017年9月18日');
});

test('the same day depends on the zone', () => {
  const [evening, night] = [new Date('2026-06-01T15:00:00Z'), new Date('2026-06-01T17:00:00Z')];
  expect(isSameDay(evening, night, 'UTC')).toBe(true);
  expect(isSameDay(evening, night, shanghai)).toBe(false);
});

describe('what an editor types', () => {
  test.each([
    '2017-09-19 11:46',
    '2017-09-19T11:46',
    ' 2017/9/19 11:46 ',
    '2017-09-19 11:46:07',
    '２０１７－０９－１９　１１：４６',
  ])('%s is a time', (text) => {
    expect(parseMinute(text, shanghai)).toEqual(new Date('2017-09-19T03:46:00Z'));
  });

  test.each([
    '',
    'now',
    '2017-09-19',
    '2017-02-29 10:00',
    '2017-13-01 10:00',
    '2017-09-19 24:00',
    '2017-09-19 11:60',
    '0017-09-19 11:46 x',
  ])('%j is none', (text) => expect(parseMinute(text, shanghai)).toBeNull());

  test('what was shown is read back, in zones on both sides of Greenwich', () => {
    for (const zone of ['UTC', shanghai, 'America/New_York', 'Asia/Kathmandu', 'Pacific/Apia']) {
      for (let day = 0; day < 366; day += 7) {
        const time = new Date(Date.UTC(2026, 0, 1 + day, 6, 30));
        expect(parseMinute(formatMinute(time, zone), zone)).toEqual(time);
      }
    }
  });

  test('an hour that summer time skips is no time, and one that comes twice is one of both', () => {
    expect(parseMinute('2026-03-29 02:30', 'Europe/Berlin')).toBeNull();
    const twice = parseMinute('2026-10-25 02:30', 'Europe/Berlin');
    expect(['2026-10-25T00:30:00.000Z', '2026-10-25T01:30:00.000Z']).toContain(
      twice?.toISOString(),
    );
  });
});

test('the days beside a day', () => {
  expect([dayBefore('2017-10-01'), dayAfter('2017-09-30')]).toEqual(['2017-09-30', '2017-10-01']);
  expect([dayBefore('2024-03-01'), dayAfter('2023-12-31')]).toEqual(['2024-02-29', '2024-01-01']);
});
