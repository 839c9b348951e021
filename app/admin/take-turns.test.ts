import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { takeTurns } from './take-turns';

test('no more than so many at once, in their order, whatever becomes of them', async () => {
  const inTurn = takeTurns(2);
  const begun: number[] = [];
  let [underWay, most] = [0, 0];
  const works = [0, 1, 2, 3, 4].map((each) =>
    inTurn(async () => {
      begun.push(each);
      most = Math.max(most, ++underWay);
      await wait(5);
      underWay--;
      if (each === 1) throw new Error('No.');
      return each;
    }),
  );
  const outcomes = await Promise.allSettled(works);
  expect(outcomes.map(({ status }) => status === 'fulfilled')).toEqual([
    true,
    false,
    true,
    true,
    true,
  ]);
  expect(begun).toEqual([0, 1, 2, 3, 4]);
  expect(most).toBe(2);
  expect(await inTurn(() => Promise.resolve('again'))).toBe('again');
});
