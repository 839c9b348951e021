import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ApiLimit } from './api-limit';

const path = '/api/v1/articles?locale=en';

function clocked(perMinute: number) {
  const clock = { ms: 0 };
  return { clock, limit: new ApiLimit(perMinute, () => clock.ms) };
}

test('a minute’s requests at once, then none, then as many as time gives', () => {
  const { clock, limit } = clocked(60);
  for (let at = 0; at < 60; at += 1) expect(limit.count('192.0.2.1', path).wait).toBeUndefined();
  const refused = limit.count('192.0.2.1', path);
  expect(refused.wait).toBe(1);
  expect(refused.headers).toEqual([
    ...['RateLimit-Policy', '"reading";q=60;w=60'],
    ...['RateLimit', '"reading";r=0;t=60'],
    ...['Retry-After', '1'],
  ]);
  expect(limit.count('192.0.2.2', path).wait).toBeUndefined();
  clock.ms += 1_000;
  expect(limit.count('192.0.2.1', path).wait).toBeUndefined();
  expect(limit.count('192.0.2.1', path).wait).toBe(1);
});

test('whoever waits as long as told is answered, and no window lets more than two minutes’ through', () => {
  const pauses = fc.array(fc.integer({ min: 0, max: 5_000 }), { minLength: 1, maxLength: 200 });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100 }), pauses, (perMinute, gaps) => {
      const { clock, limit } = clocked(perMinute);
      const passed: number[] = [];
      for (const gap of gaps) {
        clock.ms += gap;
        const { wait } = limit.count('192.0.2.1', path);
        if (wait === undefined) passed.push(clock.ms);
        else {
          clock.ms += wait * 1_000;
          expect(limit.count('192.0.2.1', path).wait).toBeUndefined();
          passed.push(clock.ms);
        }
        const lately = passed.filter((ms) => ms > clock.ms - 60_000);
        expect(lately.length).toBeLessThanOrEqual(2 * perMinute);
      }
    }),
  );
});

test('a network of 64 bits is one client', () => {
  const { limit } = clocked(1);
  expect(limit.count('2001:db8:1:2::1', path).wait).toBeUndefined();
  expect(limit.count('2001:db8:1:2:ffff::9', path).wait).toBe(60);
  expect(limit.count('2001:db8:1:3::1', path).wait).toBeUndefined();
});

test('a table counts as fifty; who types is never counted; 0 is no limit', () => {
  const { limit } = clocked(60);
  expect(limit.count('192.0.2.1', '/api/v1/articles.csv?locale=en').wait).toBeUndefined();
  expect(limit.count('192.0.2.1', '/api/v1/articles.csv?locale=en').wait).toBe(40);
  expect(limit.count('192.0.2.1', path).wait).toBeUndefined();
  for (let at = 0; at < 100; at += 1) {
    expect(limit.count('192.0.2.1', '/api/v1/suggestions?locale=en&q=a')).toEqual({ headers: [] });
  }
  const open = clocked(0).limit;
  for (let at = 0; at < 100; at += 1)
    expect(open.count('192.0.2.1', path)).toEqual({ headers: [] });
});
