import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decadeLabel, quarterLabel, yearLabel } from './labels';
import { timeWindows } from './time-windows';

const moment = fc.date({
  min: new Date('1000-01-01T00:00:00Z'),
  max: new Date('2999-12-31T00:00:00Z'),
  noInvalidDate: true,
});

const labelsOf = (time: Date) => [decadeLabel(time), yearLabel(time), quarterLabel(time)];

const places = (windows: string[], time: Date) =>
  windows.flatMap((window, at) =>
    labelsOf(time).some((label) => window.includes(`'${label}'`)) ? [at] : [],
  );

test('every time up to the moment is in exactly one window, an older one never in a newer window', () => {
  fc.assert(
    fc.property(moment, moment, moment, (...times) => {
      const [older, newer, now] = times.sort((a, b) => +a - +b) as [Date, Date, Date];
      const windows = timeWindows(now);
      const [first, second] = [places(windows, newer), places(windows, older)];
      expect(first).toHaveLength(1);
      expect(second).toHaveLength(1);
      expect(first[0]).toBeLessThanOrEqual(second[0] ?? -1);
    }),
  );
});

test('windows that end before the oldest time asked for are left out, the one that has it is not', () => {
  fc.assert(
    fc.property(moment, moment, (...times) => {
      const [oldest, now] = times.sort((a, b) => +a - +b) as [Date, Date];
      const all = timeWindows(now);
      const reached = timeWindows(now, oldest);
      expect(all.slice(0, reached.length)).toEqual(reached);
      expect(places(reached, oldest)).toEqual([reached.length - 1]);
    }),
  );
});
